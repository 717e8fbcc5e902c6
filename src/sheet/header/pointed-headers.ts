import { contains, parseCell } from "../address";
import type { Grid } from "../grid";
import type { LaidBlock } from "../layout/laid-out";
import type { ColumnCorrection } from "../table";
import type { HeaderBlock } from "./header-block";

/**
 * A header row that a person pointed at counts, whether its words are known or not: its table is named by
 * the first cell of that row.
 */
export function withPointedHeaders(
  grid: Grid,
  blocks: readonly HeaderBlock[],
  laid: readonly LaidBlock[],
  corrections: readonly ColumnCorrection[],
): HeaderBlock[] {
  const own = corrections.filter((correction) => correction.sheet === grid.sheet.name);
  const cells = new Set(
    own.map((correction) => correction.table.slice(correction.table.lastIndexOf("!") + 1)),
  );
  const pointed = [...cells].flatMap((name) => {
    const cell = parseCell(name);
    if (!cell || laid.some(({ area }) => contains(area, cell.row, cell.column))) return [];
    if (blocks.some((block) => cell.row >= block.top && cell.row < block.bottom)) return [];
    const columns = own
      .filter((correction) => correction.table.endsWith(`!${name}`))
      .map((correction) => correction.column)
      .concat(grid.filledColumns(cell.row));
    return [headerAt(cell.row, Math.min(...columns, cell.column), Math.max(...columns, cell.column) + 1)];
  });
  return [...blocks, ...pointed].sort((a, b) => a.top - b.top);
}

/** A header of one row, from `left` to one past the last column. */
export function headerAt(row: number, left: number, right: number): HeaderBlock {
  return {
    top: row,
    bottom: row + 1,
    left,
    right,
    numberingRow: null,
    unitRow: null,
    formulaRow: null,
    wrapped: [],
  };
}

/** The correction was made for a header row of this block. */
export function ownsTable(correction: ColumnCorrection, block: HeaderBlock): boolean {
  const cell = parseCell(correction.table.slice(correction.table.lastIndexOf("!") + 1));
  if (!cell) return false;
  return (
    cell.row >= block.top && cell.row < block.bottom && cell.column >= block.left && cell.column < block.right
  );
}
