import { isPemisahAmbigu } from "../../domain/numeral";
import { menyebutPersen } from "../../domain/persen";
import type { Grid } from "../../sheet/grid";
import type { Column, Table } from "../../sheet/table";

/** Whole things. */
const COUNTED = "unit";

/**
 * What the heading says of the column's unit: "Jumlah UMKM" counts whole things. Where it says nothing and every figure
 * is written like "10,714", it is read as a column beside it that counts and is written so: "Jumlah Beban" 21,541.
 */
export function columnUnit(grid: Grid, table: Table, column: number): string {
  const own = table.columns.find((candidate) => candidate.column === column);
  if (!own || isCounted(own)) return own ? COUNTED : "";
  const isGrouped = (at: number): boolean => isWrittenInGroups(grid, table, at);
  const isModel = (other: Column): boolean => isCounted(other) && isGrouped(other.column);
  return isGrouped(column) && table.columns.some(isModel) ? COUNTED : "";
}

function isCounted({ path }: Column): boolean {
  const words = path.join(" ");
  return /\bjumlah\b/i.test(words) && !menyebutPersen(words) && !/rata/i.test(words);
}

function isWrittenInGroups(grid: Grid, { rows }: Table, column: number): boolean {
  const texts = rows.map(({ row }) => grid.text(row, column)).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => isPemisahAmbigu(text) && text.includes(","));
}
