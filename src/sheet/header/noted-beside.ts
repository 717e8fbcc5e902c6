import type { Grid } from "../grid";
import { isFigureAt } from "./figure-at";

/**
 * The first column from which the rows of a header hold nothing but figures, behind a column that they leave blank: a
 * sum that somebody noted beside the headings, which heads nothing. Past the end of the sheet where there is none.
 */
export function notedBeside(grid: Grid, top: number, bottom: number): number {
  let from = grid.end.column;
  for (let column = grid.end.column - 1; column > grid.first.column; column -= 1) {
    const cells = cellsOf(grid, top, bottom, column);
    if (cells.length === 0) continue;
    if (!cells.every((row) => isFigureAt(grid, row, column))) return from;
    if (cellsOf(grid, top, bottom, column - 1).length === 0) from = column;
  }
  return from;
}

function cellsOf(grid: Grid, top: number, bottom: number, column: number): number[] {
  const rows = Array.from({ length: bottom - top }, (_, step) => top + step);
  return rows.filter((row) => !grid.isBlank(row, column) || grid.isCovered(row, column));
}
