import type { Grid } from "../grid";
import { headerShare, isHeaderText } from "../words/wording";
import { unitWord } from "./header-rows";

/** Share of known words among the headings of a second row: names such as "DAU" stand between them. */
export const SURELY = 0.6;

/** "Operasi", "Modal", "Jumlah": no measures themselves, but words of headers and nothing else. */
export function isHeadingPart(text: string): boolean {
  return isHeaderText(text) || headerShare(text) === 1;
}

/** "(Rp)", "%", "Ton": a unit alone. */
export function isUnitText(text: string): boolean {
  return unitWord(text) !== null;
}

/** A unit in brackets and nothing else: no number or letter of a column. */
const IN_BRACKETS = /^\((?:\p{L}[^()]+|%)\)$/u;

/** "(buah) | (Rp. juta) | (%)": a row of units, whatever they are. */
export function isInBrackets(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.length > 1 && columns.every((column) => IN_BRACKETS.test(grid.text(row, column).trim()));
}
