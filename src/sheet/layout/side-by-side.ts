import { WORD_ROLES } from "../../domain/roles";
import { readHeading } from "../columns/column-roles";
import type { Grid } from "../grid";
import type { HeaderBlock } from "../header/header-block";
import { isPeriodText } from "../header/header-rows";
import { looksLikeData } from "../header/header-seed";
import { isSplitOff } from "../header/header-split";
import { isNumbering } from "../header/numbering-row";
import { headerPaths } from "../header/path";

/**
 * Two tables beside each other share their header rows: they part at a blank column where the right
 * side names its rows anew (its own "Indikator" or "Program"). A blank column alone parts nothing.
 */
export function splitBlock(grid: Grid, block: HeaderBlock): HeaderBlock[] {
  const parts: HeaderBlock[] = [];
  let left = behindTitle(grid, block);
  for (let column = left; column < block.right; column += 1) {
    if (!isBlankHeading(grid, block, column) || column === left || numbersRows(grid, block, column)) continue;
    const before = { ...block, left, right: column };
    if (isNumbersOfAnother(grid, { ...block, left: column + 1 }) && holdsMeasures(grid, before))
      return [...parts, withOwnNumbers(grid, before)];
    if (!namesRows(grid, before) || !namesRows(grid, { ...block, left: column + 1 })) continue;
    if (!holdsMeasures(grid, before)) continue;
    parts.push({ ...block, left, right: column });
    left = column + 1;
  }
  parts.push({ ...block, left });
  const own = parts.length > 1 ? parts.map((part) => withOwnRow(grid, part)) : parts;
  return own.map((part) => withOwnNumbers(grid, part));
}

/**
 * "Program | Pagu | … | | Indikator | Target › Januari | Februari | …": what splits the headings of one table stands in the
 * first row of the other.
 */
function withOwnRow(grid: Grid, part: HeaderBlock): HeaderBlock {
  const row = part.bottom;
  const isSplit = (column: number): boolean => {
    const isWord = isPeriodText(grid.text(row, column)) || !looksLikeData(grid, row, column);
    return isWord && isSplitOff(grid, part.top, row, column);
  };
  // The last group reaches as far as what splits it: "Capaian (%) | " over "Januari | Februari".
  let { right } = part;
  while (!grid.isBlank(row, right) && isBlankHeading(grid, part, right) && isSplit(right)) right += 1;
  const columns = grid.filledColumns(row, part.left, right);
  return columns.length > 1 && columns.every(isSplit) ? { ...part, right, bottom: row + 1 } : part;
}

/**
 * "1 | 2 | 3 | … | Program A | 5.000": the row numbers the columns of one table, and is the first of the other, or one
 * of its headings.
 */
function withOwnNumbers(grid: Grid, part: HeaderBlock): HeaderBlock {
  if (part.numberingRow !== null) return part;
  const columns = grid
    .filledColumns(part.bottom)
    .filter((column) => column >= part.left && column < part.right);
  const isOwn = columns.length >= NUMBERED && isNumbering(grid, part.bottom, columns);
  return isOwn ? { ...part, numberingRow: part.bottom, bottom: part.bottom + 1 } : part;
}

/** "Target | Realisasi | | a | b | c | d": what numbers the columns of a table that begins higher up heads none. */
function isNumbersOfAnother(grid: Grid, { top, bottom, left, right }: HeaderBlock): boolean {
  if (top === 0 || bottom - top > 1) return false;
  const inside = (row: number): number[] =>
    grid.filledColumns(row).filter((column) => column >= left && column < right);
  const columns = inside(top);
  const above = new Set(inside(top - 1));
  return (
    columns.length >= NUMBERED &&
    isNumbering(grid, top, columns) &&
    columns.filter((column) => above.has(column)).length * 2 > columns.length
  );
}

/** So many columns in order are numbered, not figures of a row. */
const NUMBERED = 4;

/** So many columns without a heading of their own part a title from headings. */
const APART = 3;

/**
 * "Capaian IKU Tahun 2024 | | | | | Indikator | Target | …": the title of a table that begins lower on the left stands
 * in the row of these headings. It measures nothing: what would be computed below it is another table's first column.
 */
function behindTitle(grid: Grid, block: HeaderBlock): number {
  const [first] = headerPaths(grid, { ...block, right: block.left + 1 });
  const role = first ? readHeading(first).role : "other";
  let next = block.left + 1;
  while (next < block.right && (isBlankHeading(grid, block, next) || goesOn(grid, block, next))) next += 1;
  const isApart = next < block.right && next - block.left > APART;
  return isApart && role !== "other" && !WORD_ROLES.has(role) ? next : block.left;
}

/** Covered by the first heading, with nothing below that. */
function goesOn(grid: Grid, { top, bottom, left }: HeaderBlock, column: number): boolean {
  const rows = Array.from({ length: bottom - top }, (_, step) => top + step);
  return rows.every((row) => grid.merge(row, column)?.column === left || grid.isBlank(row, column));
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
