import { isDigit, isLetter } from "./characters";
const [DOLLAR, COLON] = [36, 58];

/** Reads "$C$5" out of a formula without cutting it up: a workbook may hold 100,000 formulas. */
export class CornerReader {
  /** Counted from 0; -1 where the corner names no row or no column. */
  row = -1;
  column = -1;
  rowFixed = false;
  columnFixed = false;
  /** Where the corner ends. */
  end = 0;

  read(formula: string, from: number): void {
    let at = this.readColumn(formula, from);
    const isFixed = formula.charCodeAt(at) === DOLLAR;
    const first = isFixed ? at + 1 : at;
    let row = 0;
    for (at = first; at < first + 7 && isDigit(formula.charCodeAt(at)); at += 1)
      row = row * 10 + formula.charCodeAt(at) - 48;
    const isRow = at > first;
    this.row = isRow ? row - 1 : -1;
    this.rowFixed = isRow && isFixed;
    this.end = isRow ? at : isFixed ? first - 1 : first;
  }

  /** Where the column ends; `from` where there is none. */
  private readColumn(formula: string, from: number): number {
    const isFixed = formula.charCodeAt(from) === DOLLAR;
    const first = isFixed ? from + 1 : from;
    let [at, column] = [first, 0];
    for (; at < first + 3 && isLetter(formula.charCodeAt(at)); at += 1)
      column = column * 26 + (formula.charCodeAt(at) & 31);
    const isColumn = at > first;
    this.column = isColumn ? column - 1 : -1;
    this.columnFixed = isColumn && isFixed;
    return isColumn ? at : from;
  }
}

export function isColon(formula: string, at: number): boolean {
  return formula.charCodeAt(at) === COLON;
}
