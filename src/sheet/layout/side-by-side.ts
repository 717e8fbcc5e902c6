import { WORD_ROLES } from "../../domain/roles";
import { readHeading } from "../columns/column-roles";
import type { Grid } from "../grid";
import type { HeaderBlock } from "../header/header-block";
import { headerPaths } from "../header/path";

/**
 * Two tables beside each other share their header rows: they part at a blank column where the right
 * side names its rows anew (its own "Indikator" or "Program"). A blank column alone parts nothing.
 */
export function splitBlock(grid: Grid, block: HeaderBlock): HeaderBlock[] {
  const parts: HeaderBlock[] = [];
  let left = block.left;
  for (let column = block.left; column < block.right; column += 1) {
    if (!isBlankHeading(grid, block, column) || column === left || numbersRows(grid, block, column)) continue;
    const before = { ...block, left, right: column };
    if (!namesRows(grid, before) || !namesRows(grid, { ...block, left: column + 1 })) continue;
    if (!holdsMeasures(grid, before)) continue;
    parts.push({ ...block, left, right: column });
    left = column + 1;
  }
  parts.push({ ...block, left });
  return parts;
}

function isBlankHeading(grid: Grid, block: HeaderBlock, column: number): boolean {
  for (let row = block.top; row < block.bottom; row += 1) {
    if (!grid.isBlank(row, column) || grid.isCovered(row, column)) return false;
  }
  return true;
}

/** "Program | | Uraian Kegiatan" with 1, 2, 3 below the blank heading: what numbers the rows parts nothing. */
function numbersRows(grid: Grid, block: HeaderBlock, column: number): boolean {
  return [0, 1].every((step) => /^\(?\d{1,3}[.)]?$/.test(grid.text(block.bottom + step, column)));
}

/** "KPI | | Satuan | Target | …": names without a measure behind them are no table beside the next one. */
function holdsMeasures(grid: Grid, block: HeaderBlock): boolean {
  const roles = headerPaths(grid, block).map((path) => readHeading(path).role);
  return roles.some((role) => role !== "other" && !WORD_ROLES.has(role));
}

function namesRows(grid: Grid, block: HeaderBlock): boolean {
  return headerPaths(grid, block).some((path) => ["indikator", "program"].includes(readHeading(path).role));
}
