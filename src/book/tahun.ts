import { roleOf } from "../domain/roles";
import type { TableKind } from "../sheet/table-kind";
import type { Column, Table } from "../sheet/table";

/** Kinds whose year is the year of the report: what is planned for later years is not. */
export const TAHUNAN: ReadonlySet<TableKind> = new Set<TableKind>([
  "capaian",
  "program-capaian",
  "anggaran",
  "efisiensi",
  "triwulan",
]);

/** The year that most tables are of; of two as frequent the later one. "" where none names a year. */
export function tahunLaporan(tables: readonly Table[]): string {
  const own = tables
    .filter(({ kind }) => TAHUNAN.has(kind))
    .flatMap((table) => table.year ?? tahunTercapai(table) ?? []);
  const all = own.length > 0 ? own : tables.flatMap((table) => tahunTercapai(table) ?? table.year ?? []);
  const counts = new Map<string, number>();
  for (const year of all) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? "";
}

/** The last year of which anything is told as achieved: a caption may name the years of the plan alone. */
function tahunTercapai({ columns }: Table): string | null {
  const years = columns.flatMap(({ role, period }) =>
    period !== null && roleOf(role).measure === "tercapai" ? [period] : [],
  );
  return years.sort().at(-1) ?? null;
}

/** The column of the year, else of the last year that one is of; of a quarter only where there are no others. */
export function ofYear(all: readonly Column[], tahun: string): Column | null {
  const yearly = all.filter(({ quarter }) => quarter === null);
  const columns = yearly.length > 0 ? yearly : all;
  const latest = columns
    .map(({ period }) => period ?? "")
    .sort()
    .at(-1);
  return (
    columns.find(({ period }) => period === tahun) ??
    columns.find(({ period }) => (period ?? "") === latest) ??
    null
  );
}
