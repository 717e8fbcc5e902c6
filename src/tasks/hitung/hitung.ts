import type { Pengaturan } from "../../domain/pengaturan";
import type { Snapshot } from "../../sheet/snapshot";
import type { ColumnCorrection } from "../../sheet/table";
import { ledgerOf, openBook, tablesOn, type Book } from "../../book/book";
import type { BookTable } from "../../book/book-table";
import type { KolomGanti } from "../../book/kolom-ganti";
import type { PilihanSumber } from "../../book/pilihan-sumber";
import type { HitungResult } from "./result";
import { DibacaKantor } from "./dibaca-kantor";
import { RumusKantorList } from "./rumus-kantor";
import { judgementsHere } from "./judgements-here";
import { mayTellOtherwise } from "./may-tell-otherwise";
import { menetap } from "./menetap";
import { Collector } from "./collector";

/** What a person decided beside the rules. */
export interface Pilihan {
  /** From which of several cells a figure is taken. */
  readonly sumber?: readonly PilihanSumber[];
  /** Columns whose office formulas are replaced. */
  readonly ganti?: readonly KolomGanti[];
}

/**
 * *Hitung ulang*: finds the tables, computes every derived cell and says what will be written. Pure:
 * the same snapshot, rules and corrections give the same plan; a second run on its result plans nothing.
 * The snapshot is the whole workbook even where only one sheet is to be computed, so that its scale and
 * units are the same in both scopes.
 */
export function hitung(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  corrections: readonly ColumnCorrection[] = [],
  onlySheet: string | null = null,
  pilihan: Pilihan = {},
): HitungResult {
  const from = (stands: Snapshot): Hitungan => sekali(stands, pengaturan, corrections, onlySheet, pilihan);
  const { book, own, dibaca, collector } = from(snapshot);
  const first = collector.result(ledgerOf(book, own, book.tahun), own);
  if (!mayTellOtherwise(snapshot, first.plan.cells, dibaca.readers)) return first;
  return menetap(snapshot, first, (stands) => from(stands).collector.written);
}

interface Hitungan {
  readonly book: Book;
  readonly own: readonly BookTable[];
  readonly dibaca: DibacaKantor;
  readonly collector: Collector;
}

function sekali(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  corrections: readonly ColumnCorrection[],
  onlySheet: string | null,
  { sumber = [], ganti = [] }: Pilihan,
): Hitungan {
  const book = openBook(snapshot, pengaturan, corrections, sumber, ganti);
  const own = tablesOn(book, onlySheet);
  const dibaca = new DibacaKantor(book.dihitung);
  const kantor = new RumusKantorList(snapshot);
  const collector = new Collector(judgementsHere(book, own, onlySheet), book, dibaca, kantor);
  for (const tabel of own) collector.add(tabel);
  return { book, own, dibaca, collector };
}
