import type { Place } from "./alike";
import type { FormulaGrid } from "./formula-grid";

/** "row": a line of cells beside each other; "column": of cells below each other. */
export type Direction = "row" | "column";

/** Cells of one line that hold a formula or a number, in their order. */
export type Stretch = readonly Place[];

/**
 * The stretches of a sheet along one direction: cells with a formula or a number, at most `gap` others
 * between two of them. Those without any formula are left out.
 */
export function* stretches(grid: FormulaGrid, direction: Direction, gap: number): Generator<Stretch> {
  const [lines, length] =
    direction === "row"
      ? [grid.end.row - grid.first.row, grid.end.column - grid.first.column]
      : [grid.end.column - grid.first.column, grid.end.row - grid.first.row];
  for (let line = 0; line < lines; line += 1) {
    let cells: Place[] = [];
    let last = -1;
    for (let at = 0; at < length; at += 1) {
      const place = placeOf(grid, direction, line, at);
      const content = grid.content(place);
      if (content !== "formula" && content !== "number") continue;
      if (cells.length > 0 && at - last > gap + 1) {
        if (cells.some((cell) => grid.shape(cell))) yield cells;
        cells = [];
      }
      cells.push(place);
      last = at;
    }
    if (cells.some((cell) => grid.shape(cell))) yield cells;
  }
}

function placeOf({ first }: FormulaGrid, direction: Direction, line: number, at: number): Place {
  return direction === "row"
    ? { row: first.row + line, column: first.column + at }
    : { row: first.row + at, column: first.column + line };
}

/** Where a cell stands in its line. */
export function positionIn(direction: Direction, { row, column }: Place): number {
  return direction === "row" ? column : row;
}

export function crossing(direction: Direction): Direction {
  return direction === "row" ? "column" : "row";
}
