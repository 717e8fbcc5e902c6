import type { KolomGanti } from "../book/kolom-ganti";
import type { Pengaturan } from "../domain/pengaturan";
import type { Plan } from "../plan/plan";
import { sayWidened, widenedTables } from "../plan/widened-tables";
import { cellName } from "../sheet/address";
import type { Judgement } from "../sheet/table";
import { hitung } from "../tasks/hitung/hitung";
import { tawaranKolom } from "../tasks/hitung/kolom-baru";
import { pengaturanOf } from "./aturan-buku";
import type { BookReading } from "./book-reading";
import { leftOut } from "./left-out";
import type { Inspeksi } from "./results";
import { sumberOf } from "./sumber";
import { denganTanda } from "./tanda";

/** What is understood of what was read. */
export type Pemikiran = Omit<Inspeksi, "snapshot">;

/** Recognises and computes what was read, by the rules of the workbook or by those that are given instead. */
export function inspect(
  reading: BookReading,
  given: Pengaturan | null,
  ganti: readonly KolomGanti[] = [],
): Pemikiran {
  const { snapshot, onlySheet, simpanan, unread } = reading;
  const { pengaturan, problem } = given ? { pengaturan: given, problem: null } : pengaturanOf(simpanan);
  const source = sumberOf({ snapshot, simpanan });
  const result = hitung(source, pengaturan, simpanan.kolom, onlySheet, { sumber: simpanan.sumber, ganti });
  const judgements = problem === null ? [] : [defaultsUsed(snapshot.activeSheet, problem)];
  return {
    koreksi: simpanan.kolom,
    tawaran: tawaranKolom(source.sheets, result.tables, reading.tables),
    adaSorotan: reading.highlights.length > 0,
    highlights: reading.highlights,
    result: {
      ...result,
      plan: denganTanda(result.plan, reading),
      skipped: [...unread.map(leftOut), ...result.skipped],
      judgements: [...judgements, ...widening(reading, result.plan), ...result.judgements],
    },
  };
}

/** Tables made by Ctrl+T that grow by what is to be written beside them. */
function widening({ tables, snapshot }: BookReading, { cells }: Plan): Judgement[] {
  return widenedTables(tables, cells, snapshot).map((own) => ({
    sheet: own.sheet,
    cell: cellName(own.before.row, own.before.column + own.before.columns),
    read: "Kolom di samping tabel Excel",
    as: `${sayWidened(own)} ketika kolom itu diisi; angkanya tetap seperti yang ditulis. Urungkan mengosongkan selnya dan tidak menyempitkan tabelnya: untuk itu pakai Desain Tabel › Ubah Ukuran Tabel.`,
  }));
}

function defaultsUsed(sheet: string, problem: string): Judgement {
  return {
    sheet,
    cell: "",
    read: "Aturan di buku kerja ini",
    as: `tidak dipakai, diganti aturan bawaan. ${problem}`,
  };
}
