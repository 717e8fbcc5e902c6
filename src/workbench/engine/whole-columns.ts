import { formatArea } from "../model/address";
import { mapReferences, type FormulaReference } from "../model/references";

const ROWS = 1_048_576;
/** Functions to which the blank cells below the last filled one make no difference. */
const BLIND = new Set(
  "SUM,AVERAGE,MIN,MAX,COUNT,COUNTA,PRODUCT,SUMPRODUCT,SUMIF,SUMIFS,AVERAGEIF,AVERAGEIFS,VLOOKUP,MATCH,XLOOKUP".split(
    ",",
  ),
);
/** Cells that one formula may read: a few columns as a whole. */
const MOST_READ = 3_000_000;

/**
 * "A:F" reads a million rows, and the engine goes through all of them: half a second for one MATCH, three for a VLOOKUP
 * that finds nothing. Where blanks make no difference it is given the rows that hold something, and some below.
 */
export function withoutBlankRows(formula: string, rows: number): string {
  if (!isWhole(formula)) return formula;
  return mapReferences(formula, (reference) => {
    const { area, prefix, address, foreign } = reference;
    if (foreign || !reachesDown(reference) || area.row >= rows || !isBlind(formula, reference))
      return prefix + address;
    return prefix + formatArea({ ...area, rows: rows - area.row }, true);
  });
}

/** Whether the engine would be busy for seconds with this one formula: millions of cells, or a million one by one. */
export function readsTooMuch(formula: string): boolean {
  if (!isWhole(formula)) return false;
  let read = 0;
  mapReferences(formula, (reference) => {
    const { area } = reference;
    read += reachesDown(reference) && !isArgument(formula, reference) ? Infinity : area.rows * area.columns;
    return "";
  });
  return read > MOST_READ;
}

/** Few formulas hold anything like it: the others are not looked at closer. */
function isWhole(formula: string): boolean {
  return /[A-Z]:\$?[A-Z]|:\$?[A-Z]{0,3}\$?\d{6}/i.test(formula);
}

function reachesDown({ area }: FormulaReference): boolean {
  return area.rows > ROWS / 2;
}

function isBlind(formula: string, reference: FormulaReference): boolean {
  return isArgument(formula, reference) && BLIND.has(callAround(formula, reference.from));
}

/** It stands alone between commas and brackets: no operator goes over its cells. */
function isArgument(formula: string, { from, to }: FormulaReference): boolean {
  const around = `${/\S\s*$/.exec(formula.slice(0, from))?.[0] ?? ""}${/^\s*\S/.exec(formula.slice(to))?.[0] ?? ""}`;
  return /^[(,]\s*[,)]$/.test(around.replaceAll(/\s/g, ""));
}

/** The function whose argument begins here; "" within brackets of no function. */
function callAround(formula: string, at: number): string {
  const calls: string[] = [];
  for (const [token, name] of formula
    .slice(0, at)
    .matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z.]*)\(|\)/gi)) {
    if (token === ")") calls.pop();
    else if (token.endsWith("(")) calls.push((name ?? "").toUpperCase());
  }
  return calls.at(-1) ?? "";
}
