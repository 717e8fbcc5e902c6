import { normalizeNama } from "../domain/nama";
import { roleOf, type ColumnRole } from "../domain/roles";
import type { Column, Row } from "../sheet/table";
import { conceptsOf } from "../sheet/words/wording";
import type { BookTable } from "./book-table";
import { isMoney, type Measure, type Tingkat } from "./measure";
import { namaIndikator } from "./nama-indikator";
import { barisTingkat, tingkatBaris } from "./tingkat-baris";
import { isOfProgram } from "./tingkat-tabel";
import { triwulanPenutup } from "./triwulan-penutup";

/** A column whose figures the ledger keeps, with the names of its rows. */
export interface MeasuredColumn {
  readonly column: Column;
  readonly measure: Measure;
  readonly isMoney: boolean;
  readonly tingkat: Tingkat;
  readonly tahun: string;
  readonly triwulan: number | null;
  readonly kelompok: string;
  readonly names: ReadonlyMap<Row, string>;
}

const BY_ROLE: Partial<Record<ColumnRole, Measure>> = {
  target: "target",
  capaian: "capaian",
  anggaran: "pagu",
  sesudah: "pagu",
  realisasi_anggaran: "realisasi_anggaran",
};
const UNMEASURED: ReadonlySet<BookTable["table"]["kind"]> = new Set(["skala", "formula", "sakip", "ikm"]);

function measureOf(role: ColumnRole): Measure | undefined {
  return roleOf(role).measure === "tercapai" ? "realisasi" : BY_ROLE[role];
}

export function measuredColumns(tabel: BookTable): MeasuredColumn[] {
  if (UNMEASURED.has(tabel.table.kind)) return [];
  const namesOf = new Map<Column | null, ReadonlyMap<Row, string>>();
  const ofYear = triwulanPenutup(tabel);
  return tabel.table.columns.flatMap((column) => {
    const measure = measureOf(column.role);
    if (!measure) return [];
    const inRupiah = isMoney(measure);
    const named = namedBy(tabel, column, inRupiah);
    const names = namesOf.get(named) ?? readNames(tabel, named, inRupiah);
    namesOf.set(named, names);
    const own = {
      ...{ column, measure, isMoney: inRupiah, kelompok: kelompokKolom(tabel, column) },
      tahun: column.period ?? tabel.table.year ?? "",
      triwulan: column === ofYear ? null : (roleOf(column.role).quarter ?? column.quarter),
    };
    return tingkatOf(tabel, inRupiah).map((tingkat) => ({
      ...own,
      tingkat,
      names: sebagian(tabel, names, tingkat),
    }));
  });
}

function tingkatOf(tabel: BookTable, inRupiah: boolean): readonly Tingkat[] {
  if (inRupiah) return ["anggaran"];
  if (tingkatBaris(tabel)) return ["sasaran", "program"];
  return [isOfProgram(tabel) ? "program" : "sasaran"];
}

/** Of a table that mixes them the rows of this level. */
function sebagian(
  tabel: BookTable,
  names: MeasuredColumn["names"],
  tingkat: Tingkat,
): MeasuredColumn["names"] {
  if (tingkat === "anggaran" || !tingkatBaris(tabel)) return names;
  const rows = new Set(barisTingkat(tabel, tingkat));
  return new Map([...names].filter(([row]) => rows.has(row)));
}

/** The nearest column of names before it: program and kegiatan may each have their own figures in one row. */
function namedBy(tabel: BookTable, { column }: Column, inRupiah: boolean): Column | null {
  const roles: readonly ColumnRole[] = inRupiah ? ["program", "indikator"] : ["indikator"];
  for (const role of roles) {
    const before = tabel.columns(role).filter((other) => other.column < column);
    const last = before.at(-1);
    if (last) return last;
  }
  return null;
}

function readNames(tabel: BookTable, named: Column | null, inRupiah: boolean): ReadonlyMap<Row, string> {
  if (named && !inRupiah) return namaIndikator(tabel, named);
  return new Map(tabel.rows.map((row) => [row, named ? tabel.text(row, named) : row.label]));
}

/**
 * What tells a column from others of its role and year in one table: "operasi", "modal". "" for the only one, and
 * for the sum of the others, which is what other tables tell.
 */
export function kelompokKolom({ table }: BookTable, column: Column): string {
  const alike = table.columns.filter(
    ({ role, period, quarter }) =>
      role === column.role && period === column.period && quarter === column.quarter,
  );
  if (alike.length < 2 || column.path.some((text) => conceptsOf(text).has("kumulatif"))) return "";
  return normalizeNama(column.path.slice(0, -1).join(" ")) || String(alike.indexOf(column) + 1);
}
