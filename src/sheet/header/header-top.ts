import type { Grid } from "../grid";
import { isPeriodText } from "./header-rows";
import { looksLikeData } from "./header-seed";
import { coversSeveral } from "./header-split";
import { notedBeside } from "./noted-beside";
import { isHeaderText } from "../words/wording";

/** The highest of the rows of group headings above the seed. */
export function topOf(grid: Grid, seed: number, bottom: number, ceiling: number): number {
  let top = seed;
  while (top > ceiling && seed - top < 3 && isUpperHeader(grid, top - 1, top, bottom)) top -= 1;
  return top;
}

/** "Satuan : Ton" above the last column: of the whole table, and no heading of that column. */
const UNIT_OF_ALL = /^satuan\s*:/i;

/**
 * A row of group headings above the seed: merged over some of its columns, or down into it. What stands alone above
 * the names of the rows is the title, however far it is merged.
 */
function isUpperHeader(grid: Grid, row: number, below: number, bottom: number): boolean {
  if (mergesInto(grid, below)) return true;
  const columns = grid.filledColumns(row);
  if (columns.length === 0) return false;
  const { left, right } = extent(grid, below, bottom);
  const parts = columns.map((column) => grid.merge(row, column)).filter((area) => area !== null);
  if (parts.some((area) => area.columns > 1 && area.columns >= (right - left) * 0.9)) return false;
  if (columns.length === 1 && columns[0] === left) return false;
  if (columns.some((column) => looksLikeData(grid, row, column) || UNIT_OF_ALL.test(grid.text(row, column))))
    return false;
  if (parts.some((area) => area.columns > 1)) return true;
  const words = columns.filter((column) => isUpperHeading(grid.text(row, column)));
  const completes = columns.some((column) => grid.isBlank(below, column));
  if (columns.length < 2) return false;
  // "Operasi | | Modal | | Total | |" that nobody merged.
  if (columns.every((column) => coversSeveral(grid, row, below, column))) return true;
  if (headsLabels(grid, row, columns, left, bottom)) return true;
  return completes ? words.length * 2 >= columns.length : words.length === columns.length;
}

/** Longer texts are titles. */
const SHORT = 40;

/** "No. Resp | Nilai Unsur" over " | U1 | U2 | …": the first heads what stands left of the other headings, row by row. */
function headsLabels(
  grid: Grid,
  row: number,
  [first = 0, ...others]: readonly number[],
  left: number,
  bottom: number,
): boolean {
  const text = grid.text(row, first);
  if (first !== left - 1 || text.length > SHORT || text.includes(":")) return false;
  const isLabelled = [0, 1, 2].every((step) => !grid.isBlank(bottom + step, first));
  return isLabelled && others.every((column) => column >= left);
}

/** Words of headers, or the years that the columns below are of. */
function isUpperHeading(text: string): boolean {
  return isHeaderText(text) || isPeriodText(text);
}

/** Whether a heading merged downwards from the row above ends in this row or below. */
export function mergesInto(grid: Grid, row: number): boolean {
  const { first, end } = grid;
  for (let column = first.column; column < end.column; column += 1) {
    const area = grid.merge(row, column);
    if (area && area.row < row && !isWholeRow(grid, area.columns)) return true;
  }
  return false;
}

/** Merged over all of a row. */
export function isWholeRow(grid: Grid, columns: number): boolean {
  return columns >= (grid.end.column - grid.first.column) * 0.9 && columns > 2;
}

/** From the first to one past the last column that these rows fill. */
export function extent(grid: Grid, top: number, bottom: number): { left: number; right: number } {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  const noted = notedBeside(grid, top, bottom);
  for (let row = top; row < bottom; row += 1) {
    for (const column of grid.filledColumns(row, grid.first.column, noted)) {
      const area = grid.merge(row, column);
      left = Math.min(left, column);
      right = Math.max(right, area ? area.column + area.columns : column + 1);
    }
  }
  return { left, right };
}
