import { lastOf } from "../../domain/items";
import type { Grid } from "../grid";
import { isFigureAt } from "./figure-at";
import { isNumeralText } from "./header-rows";
import { isInBrackets } from "./heading-part";

/**
 * "Ketetapan | | Realisasi | |" over "SPPT | Rupiah | SPPT | Rupiah", whatever its words: right above figures, or
 * alone below the groups where the next row has something below every other heading, too.
 */
export function splitsGroups(grid: Grid, seed: number, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2 || row === seed) return false;
  const next = belowBand(grid, row, columns);
  // What is still to be computed is blank; amounts may be typed as text ("48.215.300").
  const filled = columns.filter((column) => !grid.isBlank(next, column));
  const figures = filled.filter(
    (column) => isFigureAt(grid, next, column) || isNumeralText(grid.text(next, column)),
  );
  const others = grid.filledColumns(seed).filter((column) => !columns.includes(column));
  // "Keterangan" behind the groups may wait for its words.
  const isAlone =
    others.filter((column) => !grid.isBlank(next, column)).length >= 2 &&
    others.every((column) => column > lastOf(columns) || !grid.isBlank(next, column)) &&
    columns.some((column) => isNumeralText(grid.text(next, column)));
  return (
    (figures.length * 2 >= columns.length ||
      (figures.length >= 2 && figures.length * 2 >= filled.length) ||
      isAlone) &&
    columns.every((column) => isSplitOff(grid, seed, row, column))
  );
}

/** The next row with anything in it: some offices leave a row or two free below their headings. */
export function filledBelow(grid: Grid, row: number): number {
  return [row + 1, row + 2].find((below) => !grid.isBlankRow(below)) ?? row + 1;
}

/** The first row of figures: "a) Kanwil Sentra Produksi" between it and the headings has nothing below them. */
function belowBand(grid: Grid, row: number, columns: readonly number[]): number {
  const next = filledBelow(grid, row);
  const isNoBody =
    columns.every((column) => grid.isBlank(next, column)) ||
    isInBrackets(grid, next, grid.filledColumns(next));
  return isNoBody ? filledBelow(grid, next) : next;
}

/** Below the first or a later cell of a heading that reaches over blanks. */
export function isSplitOff(grid: Grid, seed: number, row: number, column: number): boolean {
  for (let own = column; own >= grid.first.column; own -= 1)
    for (let upper = row - 1; upper >= seed; upper -= 1)
      if (!grid.isBlank(upper, own)) return isBelowSeveral(grid, seed, row, own);
  return false;
}

/** The heading above it, merged or not, stands over several cells of the row: years below a group. */
export function isBelowSeveral(grid: Grid, seed: number, row: number, column: number): boolean {
  for (let upper = row - 1; upper >= seed; upper -= 1)
    if (!grid.isBlank(upper, column))
      return (grid.merge(upper, column)?.columns ?? 1) > 1 || coversSeveral(grid, upper, row, column);
  return false;
}

/** An unmerged heading with blanks behind it, over at least two cells of the row below. */
export function coversSeveral(grid: Grid, upper: number, row: number, column: number): boolean {
  let parts = 1;
  for (let right = column + 1; right < grid.end.column && grid.isBlank(upper, right); right += 1)
    if (!grid.isBlank(row, right)) parts += 1;
  return parts > 1;
}
