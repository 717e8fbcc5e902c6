import type { ColumnPlan } from "../../calculation/columns/column-plan";
import { DERIVED_ROLES, WORD_ROLES } from "../../domain/roles";
import type { TableKind } from "../../sheet/table-kind";
import type { Grid } from "../../sheet/grid";
import type { Column, Table } from "../../sheet/table";
import { offeredWords } from "../../sheet/words/offered-words";
import type { Contradicted } from "../../book/contradicted";
import type { Repeated } from "../../book/repeated-columns";
import { twinProblem } from "../../calculation/columns/twin-columns";
import type { Skipped } from "./result";

/** Tables in which a blank column waits for nothing of ours. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(["skala", "sakip", "risiko", "ikm"]);

/**
 * Derived columns with blank cells that are computed from nothing: their figures were looked for and not
 * found, which is said rather than passed over.
 */
export function uncomputedColumns(grid: Grid, table: Table, plan: ColumnPlan): Skipped[] {
  if (LISTS.has(table.kind)) return [];
  const reasonOf = (column: Column): string | null => {
    if (isUncomputed(grid, table, plan, column)) return tanpaDasar(column);
    return isChoiceOfWords(grid, table, column) ? pilihanKata(column) : null;
  };
  return table.columns.flatMap((column) => {
    const reason = reasonOf(column);
    return reason === null
      ? []
      : [{ sheet: table.sheet, cell: grid.name(table.area.row, column.column), reason }];
  });
}

function tanpaDasar({ path }: Column): string {
  return `Kolom “${path.at(-1) ?? ""}” tidak dihitung: kolom yang menjadi dasarnya (target, realisasi, pagu, atau tahun pembanding) tidak ditemukan di tabel ini. Tetapkan peran kolomnya di panel, lalu hitung lagi.`;
}

/** What a word says of a performance: "Naik / Turun / Tetap", "Keterangan (Tercapai/Belum)". */
const OF_PERFORMANCE = /^(?:naik|turun|tetap|(?:tidak |belum )?tercapai|melampaui|melebihi)$/i;

/** A column of words that the office chooses from, left open: no scale gives them. */
function isChoiceOfWords(grid: Grid, table: Table, { role, path, column }: Column): boolean {
  if (DERIVED_ROLES.has(role)) return false;
  const offered = offeredWords(path.at(-1) ?? "");
  return (
    offered.some((word) => OF_PERFORMANCE.test(word)) &&
    table.rows.some(({ kind, row }) => kind === "data" && grid.isBlank(row, column))
  );
}

function pilihanKata({ path }: Column): string {
  return `Kolom “${path.at(-1) ?? ""}” tidak diisi: judulnya meminta salah satu kata itu, yang tidak dihitung di sini. Isi sendiri menurut angkanya.`;
}

/** Columns whose typed figures are no result of their rule: they stay, and that is said. */
export function leftAlone(grid: Grid, table: Table, contradicted: readonly Contradicted[]): Skipped[] {
  return contradicted.map(({ derived: { column }, typed }) => ({
    sheet: table.sheet,
    cell: grid.name(table.area.row, column.column),
    reason: `Kolom “${column.path.join(" › ")}” dibiarkan: hampir tidak ada dari ${written(column, typed)} yang sama dengan hasil hitungannya, jadi isinya tentu hal lain. Tetapkan peran kolomnya, atau kosongkan kolomnya bila hendak dihitung.`,
  }));
}

/** Columns that are not filled with what stands in another one. */
export function saidAgain(grid: Grid, table: Table, repeated: readonly Repeated[]): Skipped[] {
  return repeated.map(({ derived: { column }, of }) => ({
    sheet: table.sheet,
    cell: grid.name(table.area.row, column.column),
    reason: twinProblem(of),
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
