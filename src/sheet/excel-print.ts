/**
 * How Excel prints a formula that it took over: it parses what it is given and writes it anew. Sheet names
 * lose quotes that they do not need, numbers keep 15 digits, names of functions and cells become capitals,
 * spaces may go. So formulas are written the way Excel prints them, and never compared letter by letter.
 */

/** Names that stand without quotes: letters, digits, underscores and dots, no digit first. */
const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** What would be read as a cell ("IKU3", "RC", "R1C1") or a logical value needs quotes. */
const MISREAD = /^([A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/i;

/** A sheet's name as a formula takes it. */
export function sheetReference(name: string): string {
  return BARE_NAME.test(name) && !MISREAD.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Excel keeps 15 significant digits of a number in a formula. */
const DIGITS = 15;

export function printedNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).toUpperCase();
}

/** Whether two texts are the same formula to Excel. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || canonicalFormula(one) === canonicalFormula(other);
}

/**
 * Texts, quoted sheet names, bracketed column names, numbers, spaces; all else is taken as it comes. A digit
 * behind a letter, a dollar sign or a dot belongs to a name or a cell.
 */
const PARTS =
  /("(?:[^"]|"")*")|'((?:[^']|'')*)'|(\[[^\]]*\])|((?<![\p{L}\p{N}_$.])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|\s+|@|_xl(?:fn|ws)\./giu;

/** Written one way, whichever of its ways a formula was written. */
export function canonicalFormula(formula: string): string {
  let rest = "";
  let end = 0;
  for (const match of formula.matchAll(PARTS)) {
    const [all, text, sheet, bracket, number] = match;
    rest += formula.slice(end, match.index).toUpperCase();
    rest += text ?? sheet?.replace(/''/g, "'").toUpperCase() ?? bracket?.toUpperCase() ?? "";
    if (number !== undefined) rest += printedNumber(Number(number));
    end = match.index + all.length;
  }
  return rest + formula.slice(end).toUpperCase();
}
