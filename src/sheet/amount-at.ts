import { bacaSel } from "../domain/angka";
import { artiFormat } from "../domain/format-excel";
import { styleAt } from "./comma-habit";
import type { Grid } from "./grid";
import { isFilledByUs } from "./own-formula";

/**
 * The figure in a cell, ratios in percent; NaN where there is none, or where an earlier run filled it: what that run read
 * must not follow from what it wrote.
 */
export function amountAt(grid: Grid, row: number, column: number): number {
  if (isFilledByUs(grid, row, column)) return Number.NaN;
  const value = grid.value(row, column);
  if (typeof value === "number" && !artiFormat(grid.format(row, column)).rasioPersen) return value;
  return figureAt(grid, row, column) ?? Number.NaN;
}

/** The same; null where there is none. */
export function figureAt(grid: Grid, row: number, column: number): number | null {
  const read = bacaSel(grid.value(row, column), grid.format(row, column), styleAt(grid, row, column));
  return read.jenis === "angka" ? read.nilai.toNumber() : null;
}
