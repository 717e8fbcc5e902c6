import { isUnsur } from "../words/survey";
import { firstOf, lastOf } from "../../domain/items";
import { mayBeYear } from "../../domain/may-be-year";
import { isCarriedOver } from "../carried-over";
import type { Grid } from "../grid";
import { isWordsBeside } from "./words-beside";
import { VALUE_CONCEPTS } from "../words/lexicon";
import { isFigureAt } from "./figure-at";
import { isCopiedDown } from "./copied-down";
import { isNumeralText, isPeriodText } from "./header-rows";
import { isNumbering } from "./numbering-row";
import { filledBelow } from "./header-split";
import { isFilledByUs } from "../own-formula";
import { conceptsOf, isHeaderText } from "../words/wording";

/** Longer texts are sentences. */
export const HEADING_LENGTH = 160;

/** A row that cannot be anything but a header: words of headers, no figures, something to measure. */
export function isSeed(grid: Grid, row: number): boolean {
  const columns = grid.filledColumns(row).filter((column) => !grid.isCovered(row, column));
  if (columns.length < 2 || columns.some((column) => isFigureAt(grid, row, column))) return false;
  const texts = columns.map((column) => grid.text(row, column));
  if (texts.some((text) => isNumeralText(text) && !isPeriodText(text)) || isNumberedName(texts)) return false;
  if (isUnsurElements(texts) || isNumbered(grid, row, columns) || leadsFigures(grid, row, columns))
    return true;
  if (isCopiedDown(grid, row, columns)) return false;
  return isNumberedList(texts) || isWordsBeside(grid, row, columns) || saysHeader(texts);
}

/** Half of them words of headings, which name something to measure, or are three and more. */
function saysHeader(texts: readonly string[]): boolean {
  const words = texts.filter((text) => isHeaderText(text) || isPeriodText(text));
  if (words.length < 2 || words.length < texts.length / 2) return false;
  const concepts = new Set(words.flatMap((text) => [...conceptsOf(text)]));
  const measures = [...concepts].some((concept) => VALUE_CONCEPTS.has(concept));
  const named = concepts.size + (words.some(isPeriodText) ? 1 : 0);
  return measures ? named >= 2 : concepts.size > 0 && words.length >= 3;
}

/** Right above a row that numbers at least three columns, these among them: a header, whatever its words. */
function isNumbered(grid: Grid, row: number, columns: readonly number[]): boolean {
  const next = filledBelow(grid, row);
  const below = grid.filledColumns(next);
  if (below.length < 3 || !isNumbering(grid, next, below)) return false;
  return columns.every((column) => below.includes(column) && grid.text(row, column).length <= HEADING_LENGTH);
}

/** Three texts and more below a blank row or a caption, one of them a heading of figures, right above figures. */
function leadsFigures(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length < 3 || grid.filledColumns(row - 1).length > 1) return false;
  const texts = columns.map((column) => grid.text(row, column));
  const isHeading = texts.some((text) => isHeaderText(text) && measuresSomething(text));
  if (!isHeading || texts.some((text) => text.length > HEADING_LENGTH)) return false;
  const next = filledBelow(grid, row);
  return columns.filter((column) => isAmount(grid, next, column)).length >= 2;
}

/** So many rows of figures, each with two of them, tell that the texts above head them, whatever they say. */
const ROWS = 2;
const LOOKED_AT = 6;
const SHORT = 60;

/**
 * "Kecamatan | Luas Panen | Produksi | …" right above rows that hold a name or a year and nothing but figures behind it,
 * typed or still to be filled in. Where the office has formulas, nothing is asked of the words.
 */
export function standsOverFigures(grid: Grid, row: number): boolean {
  const columns = grid.filledColumns(row).filter((column) => !grid.isCovered(row, column));
  const isHeading = columns.every(
    (column) => grid.text(row, column).length <= SHORT && !isAmount(grid, row, column),
  );
  if (columns.length < 3 || !isHeading || hasFigures(grid, row - 1)) return false;
  const next = filledBelow(grid, lastMerged(grid, row, columns));
  const rows = rowsBelow(grid, row, next);
  if (rows.length === 0) return false;
  const reach = withoutRemarks(grid, rows, extentOf(grid, next, columns));
  if (columns.filter((column) => reach.includes(column)).length < 3) return false;
  const [first = 0, ...others] = reach;
  const ofFigures = rows.filter(
    (below) => others.filter((column) => isAmount(grid, below, column)).length >= 2,
  );
  const isName = (below: number): boolean => !grid.isBlank(below, first) || !grid.isBlank(below, first + 1);
  return (
    ofFigures.length >= ROWS &&
    (ofFigures.includes(next) || isFirstYear(grid, next, first)) &&
    !holdsFormulas(grid, rows, others) &&
    rows.every(isName) &&
    rows.every((below) => others.slice(1).every((column) => isFigureOrBlank(grid, below, column)))
  );
}

/** The last row into which one of the headings is merged: the rows below others split them. */
function lastMerged(grid: Grid, row: number, columns: readonly number[]): number {
  const ends = columns.map((column) => (grid.merge(row, column)?.rows ?? 1) - 1);
  return row + Math.min(MOST_MERGED, Math.max(...ends));
}

const MOST_MERGED = 2;

/** Up to the next blank row; one that parts the very first row from the others is passed over. */
function rowsBelow(grid: Grid, row: number, next: number): number[] {
  const rows: number[] = [];
  for (let below = next; below < next + LOOKED_AT; below += 1) {
    if (grid.isBlankRow(below)) {
      if (rows.length >= ROWS || below > next + 1) break;
      continue;
    }
    if (saysAgain(grid, row, below)) break;
    rows.push(below);
  }
  return rows;
}

/** "2018 | 1.204 |" above "2019 | 1.310 | 8,80": the first year has none before it to be set against. */
function isFirstYear(grid: Grid, row: number, column: number): boolean {
  const [year, next] = [row, row + 1].map((at) => Number(grid.text(at, column)));
  return year !== undefined && mayBeYear(year) && next === year + 1;
}

/** A header that is printed again on the next page is no row of figures. */
function saysAgain(grid: Grid, row: number, below: number): boolean {
  const columns = grid.filledColumns(below);
  const isSame = (heading: number): boolean =>
    columns.every((column) => grid.text(below, column) === grid.text(heading, column));
  return columns.length > 1 && (isSame(row) || isSame(row - 1));
}

/** Whether the office computes some of the rows itself: its formulas tell more there than any heading. */
function holdsFormulas(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  return rows.some((row) =>
    columns.some(
      (column) =>
        grid.hasFormula(row, column) && !isFilledByUs(grid, row, column) && !isCarriedOver(grid, row, column),
    ),
  );
}

/** From the leftmost name of the rows to the last heading. */
function extentOf(grid: Grid, below: number, columns: readonly number[]): number[] {
  // The row below may hold nothing but the rest of merged areas.
  const first = Math.min(...columns, ...grid.filledColumns(below));
  return Array.from({ length: lastOf(columns) - first + 1 }, (_, step) => first + step);
}

/** "Penanggung Jawab" behind the figures holds words: without the columns at the end that have no figure. */
function withoutRemarks(grid: Grid, rows: readonly number[], columns: readonly number[]): readonly number[] {
  const last = Math.max(...columns.filter((column) => rows.some((row) => isAmount(grid, row, column))));
  return columns.filter((column) => column <= last);
}

function hasFigures(grid: Grid, row: number): boolean {
  return grid.filledColumns(row).some((column) => isAmount(grid, row, column));
}

function isAmount(grid: Grid, row: number, column: number): boolean {
  return looksLikeData(grid, row, column);
}

function isFigureOrBlank(grid: Grid, row: number, column: number): boolean {
  return grid.isBlank(row, column) || isAmount(grid, row, column) || /^[-–—]+$/.test(grid.text(row, column));
}

function measuresSomething(text: string): boolean {
  return [...conceptsOf(text)].some((concept) => VALUE_CONCEPTS.has(concept));
}

/** "II | Belanja", be there a note behind them: the number of a row and its name, no part of the year and a measure. */
function isNumberedName([first = "", name = ""]: readonly string[]): boolean {
  return /^[ivx]{1,4}\.?$/i.test(first) && !isPeriodText(name);
}

/** "No" first and at least two more headings: a plain list ("No | Kelompok Koperasi | Keterangan"). */
function isNumberedList(texts: readonly string[]): boolean {
  return (
    texts.length >= 3 && conceptsOf(firstOf(texts)).has("no") && texts.every((text) => text.length <= 60)
  );
}

/** U1 ... U9: the service elements of a public satisfaction survey (Permenpan RB 14/2017). */
function isUnsurElements(texts: readonly string[]): boolean {
  return texts.filter((text) => isUnsur(text)).length >= 3;
}

export function looksLikeData(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return isFigureAt(grid, row, column) || (isNumeralText(text) && !isPeriodText(text));
}
