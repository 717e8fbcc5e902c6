import type { Grid } from "../grid";
import { isNumeralText } from "./header-rows";

/** What one cell of a numbering row says: the label of its column, how it is computed, or both. */
export interface Numbering {
  readonly label: string | null;
  readonly formula: string | null;
}

const LABEL = String.raw`\(?\s*(\d{1,3}[a-e]?|[a-z]{1,2})\s*\)?`;
/** "6a | 6b | 7": the parts of one heading, counted behind the number that they share. */
const LETTERED = /^(\d{1,2})([a-e])$/i;
const ASSIGNED = new RegExp(String.raw`^${LABEL}\s*[=:]\s*(.*[\w)%].*)$`, "i");
const BRACKETED = new RegExp(String.raw`^${LABEL}\s*(\(.+\).*)$`, "i");
/** Labels and numbers with at least one sign of arithmetic between two of them. */
const ARITHMETIC = /^[\d\s.,%()a-z+\-–—−:/÷x×*]+$/i;
const OPERATION =
  /(^|[^a-z\d])(\d{1,3}|[a-z]{1,2})\s*%?\s*\)?\s*[+\-–—−:/÷x×*]\s*\(?\s*(\d{1,3}|[a-z]{1,2})(?![a-z\d])/i;

function isArithmetic(text: string): boolean {
  return ARITHMETIC.test(text) && !/[a-z]{3}/i.test(text) && OPERATION.test(text);
}

/** Reads "5", "(7)", "k", "13 = 9 + 10 + 11 + 12", "k = (j/i)*100", "7 (5-6)" and a bare "(5/4) x 100%"; else null. */
export function numberingLabel(text: string): Numbering | null {
  const trimmed = text.trim();
  const bare = trimmed.replace(/^\(\s*([\w]{1,3})\s*\)$/, "$1").replace(/\.$/, "");
  if (/^\d{1,3}$/.test(bare) || /^[a-z]{1,2}$/i.test(bare) || LETTERED.test(bare))
    return { label: bare.toLowerCase(), formula: null };
  const [, assigned = "", assignedFormula = ""] = ASSIGNED.exec(trimmed) ?? [];
  if (/[\d\w]/.test(assignedFormula))
    return { label: assigned.toLowerCase(), formula: assignedFormula.trim() };
  const [, bracketed = "", bracketedFormula = ""] = BRACKETED.exec(trimmed) ?? [];
  if (isArithmetic(bracketedFormula))
    return { label: bracketed.toLowerCase(), formula: bracketedFormula.trim() };
  const formula = trimmed.replace(/^=\s*/, "");
  return isArithmetic(formula) ? { label: null, formula } : null;
}

/** "(1)" as it was typed into a numbering row, which Excel takes for -1. */
export function asCount(text: string): string {
  return text.replace(/^-(\d{1,2})$/, "($1)");
}

/** So many columns must be numbered in a row before words may stand behind them. */
const NUMBERED = 4;

/**
 * "(1) (2) (3)", "1 2 3", "a b c": every filled cell numbers its column, ascending; a later one may be a formula.
 * Behind several of them words may stand, which split the last headings ("Evidence › Triwulan I | Triwulan II").
 */
export function isNumbering(grid: Grid, row: number, columns: readonly number[]): boolean {
  const all = columns.map((column) => numberingLabel(asCount(grid.text(row, column))));
  const words = columns.filter((_, index) => all[index] === null);
  if (words.length > 0 && all.indexOf(null) < NUMBERED) return false;
  if (words.some((column) => isNumeralText(grid.text(row, column)))) return false;
  const labels = all.flatMap((entry) => entry?.label ?? []);
  if (!all[0]?.label || labels.length < 2 || labels.length * 2 < columns.length) return false;
  const ranks = labels.map((label) => rank(label));
  if (isCountedInBrackets(columns.map((column) => asCount(grid.text(row, column))))) return true;
  return counts(ranks, columns.length) || countsAnew(ranks);
}

function counts(ranks: readonly number[], columns: number): boolean {
  const [first = 0, last = 0] = [ranks[0], ranks.at(-1)];
  return isAscending(ranks) && first <= 3 && last - first <= columns * 2 + 2;
}

/** "1 2 3 4 5 1 2 3 4 5": tables beside each other, whose columns are counted from one in each. */
function countsAnew(ranks: readonly number[]): boolean {
  const starts = ranks.flatMap((value, index) => (value === 1 ? [index] : []));
  const runs = starts.map((start, index) => ranks.slice(start, starts[index + 1]));
  return (
    runs.length > 1 &&
    starts[0] === 0 &&
    runs.every((run) => run.length >= NUMBERED && counts(run, run.length))
  );
}

/** Rising throughout; in a row of many, one number may be typed twice or again (3, 4, 4, 5, 6; 4, 5, 4, 5, 6). */
function isAscending(ranks: readonly number[]): boolean {
  const steps = ranks.slice(1).map((value, index) => value - (ranks[index] ?? value));
  const slips = steps.filter((step) => step <= 0).length;
  return slips === 0 || (slips === 1 && ranks.length > NUMBERED && steps.every((step) => step <= 1));
}

/** "(1) (2) (2) (4)": in brackets and all in their places but one are no figures of a row. */
export function isCountedInBrackets(texts: readonly string[]): boolean {
  const misplaced = texts.filter((text, index) => text.trim() !== `(${String(index + 1)})`);
  return (
    texts.length > 3 && misplaced.length <= 1 && misplaced.every((text) => /^\(\d{1,2}\)$/.test(text.trim()))
  );
}

function rank(label: string): number {
  const [, number = "", letter = ""] = LETTERED.exec(label) ?? [];
  if (letter !== "") return Number(number) + (rank(letter) - 1) / 10;
  return /^\d+$/.test(label) ? Number(label) : label.charCodeAt(0) - 96 + (label.length > 1 ? 26 : 0);
}
