import type { BookTable } from "../../book/book-table";
import { hanyaPersen } from "../../domain/persen";
import { DERIVED_ROLES, roleOf } from "../../domain/roles";
import type { Grid } from "../../sheet/grid";
import type { Column, Row, Table } from "../../sheet/table";
import type { TableKind } from "../../sheet/table-kind";
import { readClosing } from "../../sheet/words/closing";
import { conceptsOf } from "../../sheet/words/wording";
import type { Skipped } from "./result";

/** Tables in which a blank cell waits for nothing of ours. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(["skala", "risiko", "ikm", "sakip"]);

/**
 * What asks to be computed by its place or its words, is blank, and was neither computed nor told of: a column "Jumlah",
 * a row "Rata-rata", a last row with nothing but its name. Nobody should have to guess whether it was seen.
 */
export function leftSilent({ grid, table }: BookTable, told: ReadonlySet<string>): Skipped[] {
  const data = table.rows.filter(({ kind }) => kind === "data");
  const measured = table.columns.filter((column) => isMeasured(grid, data, column));
  if (LISTS.has(table.kind) || measured.length === 0) return [];
  const isTold = (row: number, column: number): boolean => told.has(grid.name(row, column));
  const rows = table.rows.filter((row) => isOpenRow(grid, table, measured, row));
  return [
    ...table.columns
      .filter((column) => isOpenColumn(grid, data, column))
      .filter(
        ({ column }) => ![table.area.row, ...data.map(({ row }) => row)].some((row) => isTold(row, column)),
      )
      .map(({ column, path }) => ({
        sheet: table.sheet,
        cell: grid.name(table.area.row, column),
        reason: `Kolom “${path.join(" › ")}” kosong dan tidak dihitung: dari kolom mana angkanya tidak dapat dipastikan. Isi angkanya, atau tulis rumusnya di satu baris, lalu hitung lagi.`,
      })),
    ...rows
      .filter(({ row }) => !table.columns.some(({ column }) => isTold(row, column)))
      .map(({ row, label }) => ({
        sheet: table.sheet,
        cell: grid.name(row, measured[0]?.column ?? table.area.column),
        reason: `Baris “${label}” kosong dan tidak dihitung: dari baris mana angkanya tidak dapat dipastikan. Isi angkanya, atau tulis rumusnya, lalu hitung lagi.`,
      })),
  ];
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
    hanyaPersen(heading) ||
    concepts.has("selisih") ||
    concepts.has("sisa") ||
    concepts.has("naikTurun");
  if (!asks || DERIVED_ROLES.has(role) || data.length < 2) return false;
  return data.every(({ row }) => grid.isBlank(row, column));
}

/** A closing row without a figure, or the last row of all with nothing but its name. */
function isOpenRow(grid: Grid, { rows }: Table, measured: readonly Column[], own: Row): boolean {
  const isBlank = ({ row }: Row): boolean => measured.every(({ column }) => grid.isBlank(row, column));
  if (own.label === "" || own.kind === "skip" || own.kind === "group" || !isBlank(own)) return false;
  if (own.kind !== "data") return true;
  const others = rows.filter((row) => row !== own && row.kind === "data");
  return rows.at(-1) === own && others.length > 1 && !others.some(isBlank);
}
