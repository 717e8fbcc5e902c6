import { bacaSel } from "../domain/angka";
import { artiFormat } from "../domain/format-excel";
import type { Grid } from "./grid";

/** The figure in a cell, ratios in percent; NaN where there is none. */
export function amountAt(grid: Grid, row: number, column: number): number {
  const value = grid.value(row, column);
  if (typeof value === "number" && !artiFormat(grid.format(row, column)).rasioPersen) return value;
  const read = bacaSel(value, grid.format(row, column));
  return read.jenis === "angka" ? read.nilai.toNumber() : Number.NaN;
}
