import { mapReferences } from "../model/references";
import type { DefinedName } from "../model/names";
import type { Workbook } from "../model/workbook";

/** Functions whose references are made up while computing: with them any cell may be needed. */
const UNFORESEEABLE = /\b(?:INDIRECT|OFFSET)\s*\(/i;

/** The row number of a cell; names of sheets, be they "Tabel 3.2" or TW1, keep their digits. */
const ROW = /(?<!['\w.$])(?<column>\$?[A-Z]{1,3}\$?)\d+(?![\w!'])(?=(?:[^']*'[^']*')*[^']*$)/gi;

/** What may be a defined name, in texts as well: INDIRECT takes it from there. */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/gu;

/** The columns that formulas read, per sheet, and the names: all else need not be given to the engine. */
export class Needs {
  private readonly columns = new Map<string, Set<number>>();
  /** Formulas seen, without their row numbers: those filled down a column read the same columns. */
  private readonly seen = new Set<string>();
  everything = false;
  /** The defined names that formulas use, themselves or through others. */
  readonly names: DefinedName[] = [];
  private readonly unused = new Map<string, DefinedName[]>();

  constructor({ names }: Workbook) {
    for (const name of names) {
      const key = name.name.toLowerCase();
      this.unused.set(key, [...(this.unused.get(key) ?? []), name]);
    }
  }

  /** Notes what a formula reads; true when that is more than was known. */
  add(formula: string, home: string): boolean {
    const skeleton = `${home}|${formula.replace(ROW, "$<column>0")}`;
    if (this.seen.has(skeleton)) return false;
    this.seen.add(skeleton);
    let grown = this.addNames(formula);
    if (this.everything) return grown;
    if (UNFORESEEABLE.test(formula)) return (this.everything = true);
    mapReferences(formula, ({ sheet, foreign, area }) => {
      if (foreign || area.columns > 1000) grown = this.everything = true;
      else if (this.addColumns(sheet ?? home, area.column, area.columns)) grown = true;
      return "";
    });
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

  /** Names that the formula uses, and those that they use in their turn. */
  private addNames(formula: string): boolean {
    if (this.unused.size === 0) return false;
    let grown = false;
    const formulas = [formula];
    for (let next = formulas.pop(); next !== undefined; next = formulas.pop()) {
      for (const [word] of next.matchAll(WORD)) {
        const key = word.toLowerCase();
        const found = this.unused.get(key) ?? [];
        this.unused.delete(key);
        if (found.length > 0) grown = true;
        for (const name of found) {
          this.names.push(name);
          formulas.push(name.formula);
          this.addColumnsOf(name);
        }
      }
    }
    return grown;
  }

  private addColumnsOf({ formula }: DefinedName): void {
    mapReferences(formula, ({ sheet, area }) => {
      if (area.columns > 1000) this.everything = true;
      else if (sheet !== null) this.addColumns(sheet, area.column, area.columns);
      return "";
    });
  }
}
