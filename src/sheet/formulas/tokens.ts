import { isDigit, isLetter } from "./characters";
/**
 * Where the pieces of a formula begin and end: the one place that knows what a text, the name of a sheet
 * or a reference looks like. It makes no objects, since a workbook may hold 100,000 formulas.
 */
export type TokenKind = "reference" | "function" | "name" | "number" | "text" | "error" | "operator";

/**
 * A piece of `formula`: `start` to `end` as written, `address` where the address of a reference begins
 * (behind "'Tabel 3.2'!"), else the same as `start`.
 */
export type TokenVisitor = (kind: TokenKind, start: number, end: number, address: number) => void;

/** Gives every piece of a formula in its order; blanks between them and the "=" before them are passed over. */
export function eachToken(formula: string, visit: TokenVisitor): void {
  let at = formula.charCodeAt(0) === EQUALS ? 1 : 0;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code <= SPACE) at += 1;
    else if (code === QUOTE) at = given(visit, "text", at, quotedEnd(formula, at, QUOTE));
    else if (code === HASH) at = given(visit, "error", at, errorEnd(formula, at));
    else if (isWordStart(code) || code === APOSTROPHE || code === BRACKET) at = operand(formula, at, visit);
    else if (isDigit(code) || (code === DOT && isDigit(formula.charCodeAt(at + 1))))
      at = numberOrRows(formula, at, visit);
    else at = given(visit, "operator", at, at + operatorLength(formula, at));
  }
}

const [EQUALS, SPACE, QUOTE, APOSTROPHE, HASH, DOLLAR] = [61, 32, 34, 39, 35, 36];
const [DOT, COLON, BANG, BRACKET, BRACKET_END, PARENTHESIS] = [46, 58, 33, 91, 93, 40];
const [LESS, GREATER, UNDERSCORE, BACKSLASH, QUESTION] = [60, 62, 95, 92, 63];
const [PLUS, MINUS, LETTER_E] = [43, 45, 101];

function given(visit: TokenVisitor, kind: TokenKind, start: number, end: number): number {
  visit(kind, start, end, start);
  return end;
}

/** Letters of other scripts stand in names of sheets and ranges; none of them is an operator. */
function isWordStart(code: number): boolean {
  return isLetter(code) || code === DOLLAR || code === UNDERSCORE || code === BACKSLASH || code > 127;
}

function wordEnd(formula: string, from: number): number {
  let at = from;
  for (; at < formula.length; at += 1) {
    const code = formula.charCodeAt(at);
    if (!isWordStart(code) && !isDigit(code) && code !== DOT && code !== QUESTION) break;
  }
  return at;
}

/** Past the closing quote; a doubled one belongs to the text. */
function quotedEnd(formula: string, from: number, quote: number): number {
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula.charCodeAt(at) !== quote) continue;
    if (formula.charCodeAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function errorEnd(formula: string, from: number): number {
  const match = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)?/iy;
  match.lastIndex = from;
  return from + (match.exec(formula)?.[0].length ?? 1);
}

function operatorLength(formula: string, at: number): number {
  const code = formula.charCodeAt(at);
  const next = formula.charCodeAt(at + 1);
  return (code === LESS && (next === EQUALS || next === GREATER)) || (code === GREATER && next === EQUALS)
    ? 2
    : 1;
}

/** Past "'Tabel 3.2'!", "[1]Lembar!" or "Jan:Mar!"; where no sheet is named, `from`. */
function prefixEnd(formula: string, from: number): number {
  let at = from;
  if (formula.charCodeAt(at) === APOSTROPHE) at = quotedEnd(formula, at, APOSTROPHE);
  else {
    if (formula.charCodeAt(at) === BRACKET) at = formula.indexOf("]", at) + 1;
    if (at === 0) return from;
    at = wordEnd(formula, at);
    if (formula.charCodeAt(at) === COLON) {
      const second = wordEnd(formula, at + 1);
      if (formula.charCodeAt(second) === BANG) return second + 1;
    }
  }
  return formula.charCodeAt(at) === BANG ? at + 1 : from;
}

function operand(formula: string, from: number, visit: TokenVisitor): number {
  const address = prefixEnd(formula, from);
  if (formula.charCodeAt(address) === HASH) {
    const end = errorEnd(formula, address);
    visit("error", from, end, address);
    return end;
  }
  const end = wordEnd(formula, address);
  const next = formula.charCodeAt(end);
  if (next === PARENTHESIS) visit("function", from, end, address);
  else if (next === BRACKET) return structured(formula, from, end, visit);
  else {
    const last = referenceEnd(formula, address, end);
    const stop = Math.max(last === 0 ? end : last, from + 1);
    visit(last === 0 ? "name" : "reference", from, stop, address);
    return stop;
  }
  return end;
}

/** "Tabel1[[#This Row],[Target]]": its brackets may be nested. */
function structured(formula: string, from: number, bracket: number, visit: TokenVisitor): number {
  let depth = 0;
  let at = bracket;
  do {
    const code = formula.charCodeAt(at);
    depth += code === BRACKET ? 1 : code === BRACKET_END ? -1 : 0;
    at += 1;
  } while (depth > 0 && at < formula.length);
  return given(visit, "name", from, at);
}

/** Where a reference ends that begins with the word from `start` to `end`; 0 where it is none. */
function referenceEnd(formula: string, start: number, end: number): number {
  const isCell = cellEnd(formula, start) === end;
  const isColumn = !isCell && columnEnd(formula, start) === end;
  if (!isCell && !isColumn && rowEnd(formula, start) !== end) return 0;
  if (formula.charCodeAt(end) !== COLON) return isCell ? end : 0;
  const second = wordEnd(formula, end + 1);
  const other = isCell ? cellEnd : isColumn ? columnEnd : rowEnd;
  if (other(formula, end + 1) === second && second > end + 1) return second;
  return isCell ? end : 0;
}

function columnEnd(formula: string, start: number): number {
  let at = formula.charCodeAt(start) === DOLLAR ? start + 1 : start;
  const first = at;
  while (at < first + 4 && isLetter(formula.charCodeAt(at))) at += 1;
  return at > first && at <= first + 3 ? at : -1;
}

function rowEnd(formula: string, start: number): number {
  let at = formula.charCodeAt(start) === DOLLAR ? start + 1 : start;
  const first = at;
  while (at < first + 8 && isDigit(formula.charCodeAt(at))) at += 1;
  return at > first && at <= first + 7 ? at : -1;
}

function cellEnd(formula: string, start: number): number {
  const column = columnEnd(formula, start);
  return column === -1 ? -1 : rowEnd(formula, column);
}

/** "0.5", "1E+3", or whole rows as in "3:5". */
function numberOrRows(formula: string, from: number, visit: TokenVisitor): number {
  let at = digitsEnd(formula, from);
  const rows = formula.charCodeAt(at) === COLON ? referenceEnd(formula, from, at) : 0;
  if (rows > 0) {
    visit("reference", from, rows, from);
    return rows;
  }
  if (formula.charCodeAt(at) === DOT) at = digitsEnd(formula, at + 1);
  return given(visit, "number", from, exponentEnd(formula, at));
}

function digitsEnd(formula: string, from: number): number {
  let at = from;
  while (isDigit(formula.charCodeAt(at))) at += 1;
  return at;
}

function exponentEnd(formula: string, from: number): number {
  if ((formula.charCodeAt(from) | 32) !== LETTER_E) return from;
  const sign = formula.charCodeAt(from + 1);
  const first = sign === PLUS || sign === MINUS ? from + 2 : from + 1;
  const end = digitsEnd(formula, first);
  return end === first ? from : end;
}
