import { firstOf } from "../domain/items";
import type { Grid } from "./grid";
import { VALUE_CONCEPTS } from "./lexicon";
import { isNumbering, isNumeralText, isPeriodText } from "./header-rows";
import { isFigure } from "./header-split";
import { conceptsOf, isHeaderText } from "./wording";

/** Longer texts are sentences. */
export const HEADING_LENGTH = 160;

/** A row that cannot be anything but a header: words of headers, no figures, something to measure. */
export function isSeed(grid: Grid, row: number): boolean {
  const columns = grid.filledColumns(row).filter((column) => !grid.isCovered(row, column));
  if (columns.length < 2 || columns.some((column) => isFigure(grid.value(row, column)))) return false;
  const texts = columns.map((column) => grid.text(row, column));
  if (texts.some((text) => isNumeralText(text) && !isPeriodText(text))) return false;
  if (isUnsurElements(texts) || isNumbered(grid, row, columns) || leadsFigures(grid, row, columns))
    return true;
  const words = texts.filter((text) => isHeaderText(text) || isPeriodText(text));
  if (isNumberedList(texts)) return true;
  if (words.length < 2 || words.length < texts.length / 2) return false;
  const concepts = new Set(words.flatMap((text) => [...conceptsOf(text)]));
  const measures = [...concepts].some((concept) => VALUE_CONCEPTS.has(concept));
  const named = concepts.size + (words.some(isPeriodText) ? 1 : 0);
  return measures ? named >= 2 : concepts.size > 0 && words.length >= 3;
}

/** Right above a row that numbers at least three columns, these among them: a header, whatever its words. */
function isNumbered(grid: Grid, row: number, columns: readonly number[]): boolean {
  const below = grid.filledColumns(row + 1);
  if (below.length < 3 || !isNumbering(grid, row + 1, below)) return false;
  return columns.every((column) => below.includes(column) && grid.text(row, column).length <= HEADING_LENGTH);
}

/** Three texts and more below a blank row or a caption, one of them a heading of figures, right above figures. */
function leadsFigures(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length < 3 || grid.filledColumns(row - 1).length > 1) return false;
  const texts = columns.map((column) => grid.text(row, column));
  const isHeading = texts.some((text) => isHeaderText(text) && measuresSomething(text));
  if (!isHeading || texts.some((text) => text.length > HEADING_LENGTH)) return false;
  const figures = columns.filter(
    (column) => isFigure(grid.value(row + 1, column)) || looksLikeData(grid, row + 1, column),
  );
  return figures.length >= 2;
}

function measuresSomething(text: string): boolean {
  return [...conceptsOf(text)].some((concept) => VALUE_CONCEPTS.has(concept));
}

/** "No" first and at least two more headings: a plain list ("No | Kelompok Koperasi | Keterangan"). */
function isNumberedList(texts: readonly string[]): boolean {
  return (
    texts.length >= 3 && conceptsOf(firstOf(texts)).has("no") && texts.every((text) => text.length <= 60)
  );
}

/** U1 ... U9: the service elements of a public satisfaction survey (Permenpan RB 14/2017). */
function isUnsurElements(texts: readonly string[]): boolean {
  return texts.filter((text) => /^U\s?\d{1,2}$/i.test(text)).length >= 3;
}

export function looksLikeData(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return isNumeralText(text) && !isPeriodText(text);
}
