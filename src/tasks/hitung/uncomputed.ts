import type { ColumnPlan } from "../../calculation/columns/column-plan";
import { DERIVED_ROLES, WORD_ROLES } from "../../domain/roles";
import type { TableKind } from "../../sheet/table-kind";
import type { Grid } from "../../sheet/grid";
import type { Column, Table } from "../../sheet/table";
import type { Contradicted } from "../../book/contradicted";
import type { Skipped } from "./result";

/** Tables in which a blank column waits for nothing of ours. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(["skala", "sakip", "risiko", "ikm"]);

/**
 * Derived columns with blank cells that are computed from nothing: their figures were looked for and not
 * found, which is said rather than passed over.
 */
export function uncomputedColumns(grid: Grid, table: Table, plan: ColumnPlan): Skipped[] {
  if (LISTS.has(table.kind)) return [];
  return table.columns
    .filter((column) => isUncomputed(grid, table, plan, column))
    .map((column) => ({
      sheet: table.sheet,
      cell: grid.name(table.area.row, column.column),
      reason: `Kolom “${column.path.at(-1) ?? ""}” tidak dihitung: kolom yang menjadi dasarnya (target, realisasi, pagu, atau tahun pembanding) tidak ditemukan di tabel ini. Tetapkan peran kolomnya di panel, lalu hitung lagi.`,
    }));
}

/** Columns whose typed figures are no result of their rule: they stay, and that is said. */
export function leftAlone(grid: Grid, table: Table, contradicted: readonly Contradicted[]): Skipped[] {
  return contradicted.map(({ derived: { column }, typed }) => ({
    sheet: table.sheet,
    cell: grid.name(table.area.row, column.column),
    reason: `Kolom “${column.path.join(" › ")}” dibiarkan: hampir tidak ada dari ${written(column, typed)} yang sama dengan hasil hitungannya, jadi isinya tentu hal lain. Tetapkan peran kolomnya, atau kosongkan kolomnya bila hendak dihitung.`,
  }));
}

function written({ path }: Column, typed: number): string {
  return typed > 0
    ? `${typed} angka yang sudah tertulis di sana`
    : `angka yang sudah tertulis di kolom lain berjudul “${path.at(-1) ?? ""}”`;
}

function isUncomputed(grid: Grid, table: Table, plan: ColumnPlan, column: Column): boolean {
  if (!DERIVED_ROLES.has(column.role) || WORD_ROLES.has(column.role)) return false;
  const said = plan.problems.filter(({ isContested }) => isContested);
  const told = [...plan.derived, ...plan.totals, ...plan.running, ...plan.following, ...said];
  if (told.some((own) => own.column === column)) return false;
  return table.rows.some((row) => row.kind === "data" && grid.isBlank(row.row, column.column));
}
