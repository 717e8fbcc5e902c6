import { isCarriedOver } from "../sheet/carried-over";
import type { Grid } from "../sheet/grid";
import type { Row } from "../sheet/table";

/** A figure that was typed where others of its kind are blank. */
export interface BegunCell {
  readonly row: Row;
  readonly column: number;
}

/** By a formula of the office's, which tells by itself; a figure that is only carried over is as if it were typed. */
export function isComputed(grid: Grid, row: number, column: number): boolean {
  return grid.hasFormula(row, column) && !isCarriedOver(grid, row, column);
}
