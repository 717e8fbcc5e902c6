import type { BookTable } from "../../book/book-table";
import { DERIVED_ROLES, roleOf } from "../../domain/roles";
import { namesSize } from "../../sheet/columns/added-words";
import type { Grid } from "../../sheet/grid";
import type { Column, Row, Table } from "../../sheet/table";
import type { TableKind } from "../../sheet/table-kind";
import { readClosing } from "../../sheet/words/closing";
import { conceptsOf } from "../../sheet/words/wording";
import type { Skipped } from "./result";

/** Tables in which a blank cell waits for nothing of ours. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(["skala", "risiko", "ikm"]);

/**
 * What asks to be computed by its place or its words, is blank, and was neither computed nor told of: a column "Jumlah",
 * a row "Rata-rata", a last row with nothing but its name. Nobody should have to guess whether it was seen.
 */
export function leftSilent({ grid, table }: BookTable, told: ReadonlySet<string>): Skipped[] {
  const data = table.rows.filter(({ kind }) => kind === "data");
  const measured = table.columns.filter((column) => isMeasured(grid, data, column));
  if (LISTS.has(table.kind) || measured.length === 0) return [];
  const isTold = (row: number, { column }: Column): boolean => told.has(grid.name(row, column));
  return [...silentColumns(grid, table, data, isTold), ...silentRows(grid, table, measured, isTold)];
}

type IsTold = (row: number, column: Column) => boolean;

function silentColumns(grid: Grid, table: Table, data: readonly Row[], isTold: IsTold): Skipped[] {
  const rows = [table.area.row, ...data.map(({ row }) => row)];
  return table.columns
    .filter((own) => isOpenColumn(grid, data, own))
    .filter((column) => !rows.some((row) => isTold(row, column)))
    .map(({ column, path }) => ({
      sheet: table.sheet,
      cell: grid.name(table.area.row, column),
      reason: `Kolom “${path.join(" › ")}” kosong dan tidak dihitung: dari kolom mana angkanya tidak dapat dipastikan. Isi angkanya, atau tulis rumusnya di satu baris, lalu hitung lagi.`,
    }));
}

/** One sentence for each row, at the first of its cells. */
function silentRows(grid: Grid, table: Table, measured: readonly Column[], isTold: IsTold): Skipped[] {
  const found = table.rows.flatMap((row) => {
    const isSilent = (): boolean => !table.columns.some((column) => isTold(row.row, column));
    const first = isOpenRow(grid, table, measured, row) && isSilent() ? measured[0] : undefined;
    const column = first ?? openInClosing(grid, row, measured).find((own) => !isTold(row.row, own));
    return column ? [{ row, column }] : [];
  });
  return found.map(({ row: { row, label }, column: { column } }) => ({
    sheet: table.sheet,
    cell: grid.name(row, column),
    reason: `${grid.name(row, column)} (“${label}”) kosong dan tidak dihitung: dari baris mana angkanya tidak dapat dipastikan. Isi angkanya, atau tulis rumusnya, lalu hitung lagi.`,
  }));
}

/** Figures in two rows at least. */
function isMeasured(grid: Grid, data: readonly Row[], { role, column }: Column): boolean {
  const { holds } = roleOf(role);
  if (holds === "nama" || holds === "nomor" || holds === "kata") return false;
  return data.filter(({ row }) => typeof grid.value(row, column) === "number").length > 1;
}

function isOpenColumn(grid: Grid, data: readonly Row[], { role, column, path }: Column): boolean {
  const heading = path.at(-1) ?? "";
  const concepts = conceptsOf(heading);
  const asks =
    readClosing(heading) !== null ||
    concepts.has("persen") ||
    namesSize(path) ||
    /\btertimbang\b/i.test(heading) ||
    concepts.has("selisih") ||
    concepts.has("sisa") ||
    concepts.has("naikTurun");
  if (!asks || DERIVED_ROLES.has(role) || data.length < 2) return false;
  return data.every(({ row }) => grid.isBlank(row, column));
}

/** A closing row without a figure, or the last row of all with nothing but its name. */
function isOpenRow(grid: Grid, { rows }: Table, measured: readonly Column[], own: Row): boolean {
  const isBlank = ({ row }: Row): boolean => measured.every(({ column }) => grid.isBlank(row, column));
  if (own.label === "" || own.kind === "group" || !isBlank(own)) return false;
  if (own.kind !== "data" && own.kind !== "skip") return true;
  const others = rows.filter((row) => row !== own && row.kind === "data");
  const isLast = rows.at(-1) === own && others.length > 1 && !others.some(isBlank);
  return isLast && isNamedAlike(grid, own, others);
}

/** Its name stands where theirs do; a note below the table ("Sumber: …") begins elsewhere or goes on and on. */
function isNamedAlike(grid: Grid, own: Row, others: readonly Row[]): boolean {
  const at = grid.filledColumns(own.row).find((column) => grid.text(own.row, column) === own.label);
  if (at === undefined || own.label.length > LONGEST_NAME || NOTE.test(own.label)) return false;
  return others.every(({ row, label }) => grid.text(row, at) === label);
}

const LONGEST_NAME = 60;
const NOTE = /^\W*(?:sumber|keterangan|ket|catatan|mengetahui|dicetak|data)\b/i;

/** Marks and shares that a closing row leaves blank, while it closes other columns. */
function openInClosing(
  grid: Grid,
  { row, kind, label }: Row,
  measured: readonly Column[],
): readonly Column[] {
  if (label === "" || (kind !== "total" && kind !== "average")) return [];
  return measured.filter(
    ({ role, column }) => (role === "nilai" || DERIVED_ROLES.has(role)) && grid.isBlank(row, column),
  );
}
