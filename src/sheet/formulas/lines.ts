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
  const [from, to] =
    direction === "row" ? [grid.first.row, grid.end.row] : [grid.first.column, grid.end.column];
  for (let line = from; line < to; line += 1)
    yield* cut(grid, direction, figuresOf(grid, direction, line), gap);
}

/** All cells of one row or column that hold a formula or a number. */
export function figuresOf(grid: FormulaGrid, direction: Direction, line: number): Place[] {
  const { first, end } = grid;
  const isRow = direction === "row";
  const [from, to] = isRow ? [first.column, end.column] : [first.row, end.row];
  const figures: Place[] = [];
  for (let at = from; at < to; at += 1) {
    const figure = isRow ? grid.figure(line, at) : grid.figure(at, line);
    if (figure) figures.push(figure);
  }
  return figures;
}

function* cut(grid: FormulaGrid, direction: Direction, figures: Stretch, gap: number): Generator<Stretch> {
  let from = 0;
  for (let at = 1; at <= figures.length; at += 1) {
    const [before, next] = [figures[at - 1], figures[at]];
    if (before && next && positionIn(direction, next) - positionIn(direction, before) <= gap + 1) continue;
    const stretch = from === 0 && at === figures.length ? figures : figures.slice(from, at);
    if (stretch.some((place) => grid.shape(place))) yield stretch;
    from = at;
  }
}

/** Where a cell stands in its line. */
export function positionIn(direction: Direction, { row, column }: Place): number {
  return direction === "row" ? column : row;
}

export function crossing(direction: Direction): Direction {
  return direction === "row" ? "column" : "row";
}
