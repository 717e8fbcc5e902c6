import { mapReferences } from "../model/references";
import type { Workbook } from "../model/workbook";

/** Functions whose references are made up while computing: with them any cell may be needed. */
const UNFORESEEABLE = /\b(?:INDIRECT|OFFSET)\s*\(/i;

/** The row number of a cell; names of sheets, be they "Tabel 3.2" or TW1, keep their digits. */
const ROW = /(?<!['\w.$])(?<column>\$?[A-Z]{1,3}\$?)\d+(?![\w!'])(?=(?:[^']*'[^']*')*[^']*$)/gi;

/** The columns that formulas read, per sheet: all other cells need not be given to the engine. */
export class Needs {
  private readonly columns = new Map<string, Set<number>>();
  /** Formulas seen, without their row numbers: those filled down a column read the same columns. */
  private readonly seen = new Set<string>();
  everything = false;

  /** Notes what a formula reads; true when that is more than was known. */
  add(formula: string, home: string, workbook: Workbook): boolean {
    if (this.everything) return false;
    const skeleton = `${home}|${formula.replace(ROW, "$<column>0")}`;
    if (this.seen.has(skeleton)) return false;
    this.seen.add(skeleton);
    if (UNFORESEEABLE.test(formula)) return (this.everything = true);
    let grown = false;
    mapReferences(formula, ({ sheet, foreign, area }) => {
      if (foreign || area.columns > 1000) grown = this.everything = true;
      else if (this.addColumns(sheet ?? home, area.column, area.columns)) grown = true;
      return "";
    });
    if (workbook.names.length > 0 && this.addNames(workbook)) grown = true;
    return grown;
  }

  has(sheet: string, column: number): boolean {
    return this.everything || (this.columns.get(sheet.toLowerCase())?.has(column) ?? false);
  }

  private addColumns(sheet: string, first: number, count: number): boolean {
    const key = sheet.toLowerCase();
    const known = this.columns.get(key) ?? new Set<number>();
    this.columns.set(key, known);
    const before = known.size;
    for (let column = first; column < first + count; column++) known.add(column);
    return known.size > before;
  }

  private addNames(workbook: Workbook): boolean {
    let grown = false;
    for (const name of workbook.names) {
      mapReferences(name.formula, ({ sheet, area }) => {
        if (sheet !== null && area.columns <= 1000 && this.addColumns(sheet, area.column, area.columns))
          grown = true;
        return "";
      });
    }
    return grown;
  }
}
