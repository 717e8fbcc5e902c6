import { firstOf } from "../../domain/items";
import type { Grid } from "../grid";
import { conceptsOf, isHeaderText } from "../words/wording";
import { isFigureAt } from "./figure-at";
import { isInterval, isMoneyUnitRow, isNumeralText, isPeriodText, isPeriodToDate } from "./header-rows";
import { HEADING_LENGTH, isSeed, looksLikeData } from "./header-seed";
import { coversSeveral, isBelowSeveral, splitsGroups } from "./header-split";
import { isWholeRow, mergesInto } from "./header-top";
import { isHeadingPart, isUnitText, SURELY } from "./heading-part";

/** A row that splits the headings above it: merged into it, or words under blank or wider headings. */
export function isSubHeader(grid: Grid, seed: number, row: number, columns: readonly number[]): boolean {
  if (columns.length === 0) return mergesInto(grid, row);
  if (columns.length === 1 && headsRows(grid, seed, row, firstOf(columns))) return false;
  if (mergesInto(grid, row)) return columns.every((column) => isHeadingCell(grid, row, column));
  const texts = columns.map((column) => grid.text(row, column));
  const isSplit = splitsGroups(grid, seed, row, columns);
  const isFigure = (text: string): boolean =>
    isNumeralText(text) && !isPeriodText(text) && !(isSplit && isInterval(text));
  if (texts.some(isFigure) || columns.some((column) => isFigureAt(grid, row, column))) return false;
  if (isMoneyUnitRow(grid, row, columns)) return true;
  if (texts.every(isPeriodText) && columns.some((column) => isBelowSeveral(grid, seed, row, column)))
    return true;
  if (isSplit || isSplitAgain(grid, row, columns)) return true;
  const known = texts.filter((text) => isHeadingPart(text) || isPeriodText(text) || isUnitText(text));
  if (known.length < texts.length * SURELY || texts.some((text) => text.length > HEADING_LENGTH))
    return false;
  return columns.every((column) => splitsHeading(grid, seed, row, column) || datesHeading(grid, row, column));
}

/** "Operasi | | Modal | | Total | |" over "Anggaran | Realisasi | Anggaran | …": each splits once more, whatever its words. */
function isSplitAgain(grid: Grid, row: number, columns: readonly number[]): boolean {
  return (
    columns.length >= 2 &&
    columns.every((column) => coversSeveral(grid, row, row + 1, column)) &&
    isSeed(grid, row + 1)
  );
}

/** "Target* | Realisasi** | Realisasi" over "2016 | 2016 | Keuangan | Fisik": the year of the heading right above. */
function datesHeading(grid: Grid, row: number, column: number): boolean {
  const above = grid.text(row - 1, column);
  const own = grid.text(row, column);
  return isPeriodText(own) && isHeaderText(above) && !isPeriodText(above);
}

/**
 * "Misi 1: Meningkatkan …", "BELANJA DINAS …" alone in its row, merged over all of it or below the heading of the
 * numbers: it stands over rows, not over columns.
 */
function headsRows(grid: Grid, seed: number, row: number, column: number): boolean {
  if (isWholeRow(grid, grid.merge(row, column)?.columns ?? 1)) return true;
  return (
    column === firstOf(grid.filledColumns(seed)) &&
    conceptsOf(grid.text(seed, column)).has("no") &&
    /\s/.test(grid.text(row, column).trim())
  );
}

function isHeadingCell(grid: Grid, row: number, column: number): boolean {
  return !looksLikeData(grid, row, column) || isInterval(grid.text(row, column));
}

function splitsHeading(grid: Grid, seed: number, row: number, column: number): boolean {
  const above = grid.merge(row - 1, column);
  if (above && above.columns > 1) return true;
  // "Pagu Kas" over "s.d. Juni", with or without blanks between them.
  if (isUnitText(grid.text(row, column)) || isPeriodToDate(grid.text(row, column))) return true;
  for (let upper = row - 1; upper >= seed; upper -= 1) {
    if (grid.isBlank(upper, column)) continue;
    return coversSeveral(grid, upper, row, column) || conceptsOf(grid.text(upper, column)).size === 0;
  }
  return true;
}
