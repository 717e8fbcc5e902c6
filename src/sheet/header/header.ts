import { firstOf } from "../../domain/items";
import type { Grid } from "../grid";
import { repeatedRow } from "./continued-header";
import type { HeaderBlock } from "./header-block";
import { isOrdinalRow } from "./header-ordinals";
import { isNumeralText, isPeriodText, isUnitRow } from "./header-rows";
import { asCount, isCountedInBrackets, isNumbering } from "./numbering-row";
import { isSeed, looksLikeData, standsOverFigures } from "./header-seed";
import { extent, mergesInto, topOf } from "./header-top";
import { isHeadingPart, isInBrackets, isUnitText, SURELY } from "./heading-part";
import { notedBeside } from "./noted-beside";
import { isSubHeader } from "./sub-header";
import { isWordedFormulas } from "./worded-formula";

const MAX_HEADER_ROWS = 5;
/** Blank rows between the headings and their numbers. */
const MOST_BLANKS = 2;

/** Every header on the sheet, from the top down and from the left to the right. */
export function findHeaders(grid: Grid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = grid.first.row; row < grid.end.row; row += 1) {
    const isHeading =
      isSeed(grid, row) || (standsOverFigures(grid, row) && !followsBlock(grid, row, blocks.at(-1)));
    if (!isHeading) continue;
    const block = growBlock(grid, row, ceilingOf(grid, row, blocks.at(-1)));
    blocks.push(block);
    row = block.bottom - 1;
  }
  return blocks;
}

/** Headings that a table repeats reach no higher than they did before: "Jumlah" above them closes rows. */
function ceilingOf(grid: Grid, row: number, last: HeaderBlock | undefined): number {
  const repeated = last ? repeatedRow(grid, last, row) : null;
  return last && repeated !== null ? row - (repeated - last.top) : (last?.bottom ?? grid.first.row);
}

/** Right below the headings, or below blank rows behind them: the first rows of their body. */
function followsBlock(grid: Grid, row: number, last: HeaderBlock | undefined): boolean {
  if (!last) return false;
  for (let above = last.bottom; above < row; above += 1) if (!grid.isBlankRow(above)) return false;
  return true;
}

function growBlock(grid: Grid, seed: number, ceiling: number): HeaderBlock {
  let bottom = seed + 1;
  let numberingRow: number | null = null;
  let unitRow: number | null = null;
  let formulaRow: number | null = null;
  const wrapped: number[] = [];
  while (bottom < grid.end.row && bottom - seed < MAX_HEADER_ROWS) {
    if (numberingRow === null) bottom = numberedBelow(grid, bottom);
    const columns = grid.filledColumns(bottom, grid.first.column, notedBeside(grid, seed, bottom + 1));
    if (numberingRow === null && isOrdinalRow(grid, seed, bottom, columns)) {
      bottom += 1;
      continue;
    }
    const isCounted = isCountedInBrackets(columns.map((column) => asCount(grid.text(bottom, column))));
    // "1 | 2 | … | 7" under one heading, and "(1) | (2) | … | (10)" below: the second numbers the columns.
    if ((numberingRow === null || isCounted) && isNumbering(grid, bottom, columns)) numberingRow = bottom;
    else if (unitRow === null && isUnitRow(grid, bottom, columns)) unitRow = bottom;
    else if (isWordedFormulas(grid, bottom, columns)) formulaRow = bottom;
    else if (isBehindNumbers(grid, numberingRow, bottom, columns)) break;
    else if (goesOn(grid, bottom, columns)) wrapped.push(bottom);
    else if (!isSubHeader(grid, seed, bottom, columns)) break;
    bottom += 1;
  }
  const top = topOf(grid, seed, bottom, ceiling);
  const { left, right } = reachLabels(grid, top, bottom, extent(grid, top, bottom));
  return { top, bottom, left, right, numberingRow, unitRow, formulaRow, wrapped };
}

/**
 * The numbers of the columns end the headings, but for units that are split once more below them: "K | | Rp" over "Volume |
 * Satuan |".
 */
function isBehindNumbers(
  grid: Grid,
  numberingRow: number | null,
  row: number,
  columns: readonly number[],
): boolean {
  if (numberingRow === null) return false;
  const isBelowWide = (column: number): boolean => (grid.merge(row - 1, column)?.columns ?? 1) > 1;
  return columns.length < 2 || !mergesInto(grid, row) || !columns.every(isBelowWide);
}

/** Longer texts are not the end of a heading that was typed in two rows. */
const REST = 30;

/**
 * "Capaian | Tingkat" over "Kinerja (%) | Efisiensi": the words of a heading go on in the row below, each under its
 * beginning, without a merge; a row of data is numbered, or holds other words.
 */
function goesOn(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (namesUnits(grid, row, columns)) return true;
  if (!eachBelowOne(grid, row, columns)) return false;
  const texts = columns.map((column) => grid.text(row, column));
  const known = texts.filter((text) => isHeadingPart(text) || isUnitText(text) || isPeriodText(text));
  const isFigured = columns.some((column) => looksLikeData(grid, row, column));
  if (isFigured || texts.some((text) => text.length > REST)) return false;
  if (known.length === texts.length) return true;
  return known.length >= texts.length * SURELY && !columns.includes(firstOf(grid.filledColumns(row - 1)));
}

/** "(buah) | (Rp. juta) | (%)" below "Paket | Nilai | Paket": the unit of each, whatever it is, and no heading of its own. */
function namesUnits(grid: Grid, row: number, columns: readonly number[]): boolean {
  return isInBrackets(grid, row, columns) && columns.every((column) => !grid.isBlank(row - 1, column));
}

/** Every cell below a heading of its own, none of which is a part of the year or reaches over others. */
function eachBelowOne(grid: Grid, row: number, columns: readonly number[]): boolean {
  const above = grid.filledColumns(row - 1);
  if (columns.length < 2 || !columns.every((column) => above.includes(column))) return false;
  const isMerged = (column: number): boolean =>
    grid.merge(row, column) !== null || grid.merge(row - 1, column) !== null;
  const isPart = (column: number): boolean => isPeriodText(grid.text(row - 1, column));
  // A header again, which another order of its words makes a doubtful one.
  const isSaidAgain = (column: number): boolean => grid.text(row, column) === grid.text(row - 1, column);
  if (columns.some((column) => isMerged(column) || isPart(column) || isSaidAgain(column))) return false;
  return !above.some(isMerged);
}

/** The row that numbers the columns below blank ones; the row itself where there is none. */
function numberedBelow(grid: Grid, row: number): number {
  let below = row;
  while (below < row + MOST_BLANKS && grid.isBlankRow(below)) below += 1;
  return below > row && isNumbering(grid, below, grid.filledColumns(below)) ? below : row;
}

/**
 * A column without a heading belongs to the table where it names the rows (left of the first heading), holds the codes
 * of their names, or where its blank heading is merged over the header's rows.
 */
function reachLabels(
  grid: Grid,
  top: number,
  bottom: number,
  span: { left: number; right: number },
): typeof span {
  let { left, right } = span;
  const mergedBlank = (column: number): boolean => {
    const area = grid.merge(top, column);
    return area !== null && area.rows > 1 && area.row === top && area.columns === 1;
  };
  const names = (column: number): boolean =>
    [0, 1, 2].every((step) => {
      const text = grid.text(bottom + step, column);
      return text !== "" && !isNumeralText(text);
    });
  const belongs = (column: number): boolean => column === left - 1 && (mergedBlank(column) || names(column));
  // A blank column may keep the codes apart from the names.
  for (let own = left - 1; own >= grid.first.column; own -= 1)
    if (belongs(own) || numbersNames(grid, bottom, own, left)) left = own;
    else if (!isBlankColumn(grid, top, bottom, own)) break;
  while (right < grid.end.column && mergedBlank(right)) right += 1;
  return { left, right };
}

function isBlankColumn(grid: Grid, top: number, bottom: number, column: number): boolean {
  return Array.from({ length: bottom - top + LOOKED_AT }, (_, step) => top + step).every((row) =>
    grid.isBlank(row, column),
  );
}

/** A code with a part below another: "4.1", "1.01.02.". */
const DOTTED = /^\d{1,2}(\.\d{1,4})+\.?$/;
/** So many rows below the headings are looked at, and so many codes among them tell. */
const LOOKED_AT = 8;
const CODES = 2;

/** "4.1 | Pendapatan Asli Desa": the reports of Siskeudes print the codes before "Uraian" and head them with nothing. */
function numbersNames(grid: Grid, bottom: number, column: number, named: number): boolean {
  const rows = Array.from({ length: LOOKED_AT }, (_, step) => bottom + step);
  const isName = (row: number): boolean => /^\p{L}/u.test(grid.text(row, named));
  return rows.filter((row) => DOTTED.test(grid.text(row, column)) && isName(row)).length >= CODES;
}
