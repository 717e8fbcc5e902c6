import { desimal } from "../domain/desimal";
import { normalizeNama } from "../domain/nama";
import { officeFormula } from "../calculation/own-formula";
import type { TableKind } from "../sheet/roles";
import type { Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import type { Figur } from "./figure";
import { measuredColumns, type Measure, type MeasuredColumn, type Tingkat } from "./measured-columns";
import { looseKey } from "./nama-indeks";
import { programKey } from "./program-indeks";
import { inSourceOrder, SOURCE_ORDER } from "./sources";

/** One cell that tells a figure. */
export interface Telling {
  readonly tabel: BookTable;
  readonly row: Row;
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly figur: Figur;
  readonly standing: "typed" | "office-formula" | "computed";
}

/** One figure of the workbook, by what it is of, with every cell that tells it. */
export interface LedgerEntry {
  readonly nama: string;
  readonly tingkat: Tingkat;
  readonly measure: Measure;
  /** "" where no heading or caption names a year. */
  readonly tahun: string;
  /** Quarter 1-4; null for the year. */
  readonly triwulan: number | null;
  /** Heading that tells it from others of its kind in the table: "Operasi"; "" where it is the only one. */
  readonly kelompok: string;
  /** From the best source down, by SOURCE_ORDER. */
  readonly tellings: readonly [Telling, ...Telling[]];
}

/**
 * Every figure of the tables once: target, realisasi and capaian of the indicators, pagu and spending of the
 * programmes. Its entries are the same whatever the order of the sheets.
 */
export class Ledger {
  private readonly byKey = new Map<string, LedgerEntry>();

  constructor(tables: readonly BookTable[], tahun: string) {
    for (const tingkat of ["sasaran", "program", "anggaran"] as const) {
      const kinds: readonly TableKind[] = SOURCE_ORDER[tingkat];
      for (const tabel of inSourceOrder(tables, kinds, tahun)) this.read(tabel, tingkat);
    }
  }

  entries(): readonly LedgerEntry[] {
    return [...this.byKey.values()];
  }

  /** Other tables that tell another figure than the one that is used; names that stand twice tell nothing. */
  differing(used: BookTable, nama: string, wanted: Wanted): readonly [Telling, ...Telling[]] | null {
    const entry = this.find(nama, wanted);
    const own = entry?.tellings.filter(({ tabel }) => tabel === used) ?? [];
    const [first] = own;
    if (!entry || !first || own.length > 1) return null;
    const others = entry.tellings.filter((telling) => {
      const sameTable = entry.tellings.filter(({ tabel }) => tabel === telling.tabel);
      return telling.tabel !== used && sameTable.length === 1 && isDifferent(first.figur, telling.figur);
    });
    return others.length === 0 ? null : [first, ...others];
  }

  private find(nama: string, { tingkat, measure, tahun }: Wanted): LedgerEntry | null {
    const key = (year: string): string => keyOf({ tingkat, measure, tahun: year, triwulan: null }, nama, "");
    return this.byKey.get(key(tahun)) ?? this.byKey.get(key("")) ?? null;
  }

  private read(tabel: BookTable, tingkat: Tingkat): void {
    for (const measured of measuredColumns(tabel)) {
      if (measured.tingkat !== tingkat) continue;
      for (const row of tabel.rows) {
        const nama = measured.names.get(row) ?? "";
        const telling = nama === "" ? null : tell(tabel, row, measured);
        if (telling) this.add(nama, measured, telling);
      }
    }
  }

  private add(nama: string, measured: MeasuredColumn, telling: Telling): void {
    const key = keyOf(measured, nama, measured.kelompok);
    const known = this.byKey.get(key);
    const { tingkat, measure, tahun, triwulan, kelompok } = measured;
    this.byKey.set(
      key,
      known
        ? { ...known, tellings: [...known.tellings, telling] }
        : { nama, tingkat, measure, tahun, triwulan, kelompok, tellings: [telling] },
    );
  }
}

export type Wanted = Pick<LedgerEntry, "tingkat" | "measure" | "tahun">;

function keyOf(
  { tingkat, measure, tahun, triwulan }: Wanted & Pick<LedgerEntry, "triwulan">,
  nama: string,
  kelompok: string,
): string {
  return [tingkat, measure, tahun, triwulan ?? "", kelompok, subjectKey(tingkat, nama)].join("|");
}

/** Names differ in small words, and programmes by their number and the word itself. */
function subjectKey(tingkat: Tingkat, nama: string): string {
  return tingkat === "anggaran" ? programKey(nama) : looseKey(nama) || normalizeNama(nama);
}

function tell(tabel: BookTable, row: Row, { column, isMoney }: MeasuredColumn): Telling | null {
  const figur = isMoney ? tabel.jumlah(row, column) : tabel.figur(row, column);
  if (!figur) return null;
  const at = { tabel, row, column: column.column, figur };
  if (officeFormula(tabel.grid, row.row, column.column) !== null)
    return { ...at, standing: "office-formula" };
  const outcome = tabel.computed.operands.outcome(row.row, column.column);
  return { ...at, standing: outcome?.ok ? "computed" : "typed" };
}

/** At the decimals of the rougher one; figures of two kinds are not compared. */
function isDifferent(a: Figur, b: Figur): boolean {
  if (a.persen !== b.persen) return false;
  const unit = desimal(10).pow(-Math.min(a.desimal, b.desimal));
  return a.nilai.minus(b.nilai).abs().gte(unit);
}
