import { sameFormula } from "../sheet/excel-print";
import type { CellValue } from "../sheet/snapshot";
import { Gangguan, type TempatGangguan } from "./gangguan";

/** Error values that Excel knows; written as they are, they become the error again. */
const ERRORS = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/** Words that Excel leaves alone: they begin with a letter and hold no figure that could make them a date. */
const PLAIN = /^\p{L}\D*$/u;
const LOGICAL = /^(true|false)$/i;

export const TEXT_FORMAT = "@";

/**
 * How a text must be handed to `formulas` so that it stays the text it is: Excel evaluates what begins
 * with = + - @ and turns "1/2", "90%" or "1.234" into dates and numbers, unless an apostrophe stands before it.
 */
export function asText(text: string): string {
  const safe = text === "" || (PLAIN.test(text) && !LOGICAL.test(text));
  return safe ? text : `'${text}`;
}

/** Characters that Excel takes for one cell, less the apostrophe that may stand before them (`asText`). */
const LONGEST = 32_767 - 1;
const CUT = " … (dipotong: lebih panjang dari satu sel Excel)";

/** A text of ours that is too long for a cell, cut with a word that says so. */
export function fitted(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST - CUT.length) + CUT;
}

/**
 * What stands in a cell, told apart from what Excel would make of it: a text that merely reads like an error comes with
 * the apostrophe that keeps it one. `valueType` as Excel names it.
 */
export function asStanding(formula: CellValue, valueType: string): CellValue {
  return valueType === "String" && isErrorWord(formula) ? `'${formula}` : formula;
}

function isErrorWord(content: CellValue): content is string {
  return typeof content === "string" && ERRORS.test(content);
}

/** What to keep of a cell that was read as `before`: a look just before it is written tells texts from errors. */
export function keptOf(before: CellValue, standing: CellValue): CellValue {
  return isErrorWord(before) && standing === `'${before}` ? standing : before;
}

/** What to hand to `formulas` to bring a cell back to what was read from it. */
export function asRead(value: CellValue, formula: CellValue): CellValue {
  if (typeof value !== "string" || isFormula(value, formula) || ERRORS.test(value)) return formula;
  return asText(value);
}

/** Whether the cell is computed. A text that merely begins with "=" comes back equal in values and formulas. */
export function isFormula(value: CellValue, formula: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && value !== formula;
}

/** What a cell was to hold and what it holds, where the two differ. */
export function unheld(place: TempatGangguan, written: CellValue, found: CellValue): Gangguan {
  const rincian = `${String(written)} → ${String(found)}`;
  return new Gangguan("tak-terduga", { ...place, rincian });
}

/** Whether a cell that holds `found` holds what `written` asked for. */
export function holds(found: CellValue, written: CellValue): boolean {
  if (typeof written === "number") {
    return typeof found === "number" && Math.abs(found - written) <= Math.abs(written) * 1e-12;
  }
  if (typeof written === "boolean") return found === written;
  if (typeof found !== "string") return false;
  if (found === written || keptOf(written, found) !== written) return true;
  return written.startsWith("=")
    ? found.startsWith("=") && sameFormula(found, written)
    : `'${found}` === written;
}
