import { columnIndex } from "../address";
import type { CellValue, Snapshot } from "../snapshot";
import { areAlike, columnAt, rowAt, type Place } from "./alike";
import { evaluate } from "./evaluate";
import { FormulaGrid } from "./formula-grid";
import type { Reference } from "./relative-reference";
import { formulaAt, type Shape } from "./shape";
import { Shapes } from "./shapes";

/** The cells that a reference names, clipped to what is used; null where they are not on a known sheet. */
export interface Target {
  readonly grid: FormulaGrid;
  readonly first: Place;
  /** Included. */
  readonly last: Place;
}

/** All formulas of a workbook, and what they read. */
export class WorkbookFormulas {
  readonly grids: readonly FormulaGrid[];
  private readonly byName: ReadonlyMap<string, FormulaGrid>;

  constructor(snapshot: Snapshot) {
    const shapes = new Shapes();
    this.grids = snapshot.sheets.map((sheet) => new FormulaGrid(sheet, shapes));
    this.byName = new Map(this.grids.map((grid) => [grid.sheet.name.toLowerCase(), grid]));
  }

  /** The sheet that a prefix names ("'Tabel 3.2'!", "" for its own); null for other workbooks. */
  sheetOf(prefix: string, own: FormulaGrid): FormulaGrid | null {
    if (prefix === "") return own;
    const bare = prefix.slice(0, -1);
    const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  target(grid: FormulaGrid, reference: Reference, at: Place): Target | null {
    const sheet = this.sheetOf(reference.prefix, grid);
    if (!sheet) return null;
    const { first, last, whole } = reference;
    const top = whole === "columns" ? 0 : Math.min(rowAt(first, at), rowAt(last, at));
    const left = whole === "rows" ? 0 : Math.min(columnAt(first, at), columnAt(last, at));
    const bottom = whole === "columns" ? Infinity : Math.max(rowAt(first, at), rowAt(last, at));
    const right = whole === "rows" ? Infinity : Math.max(columnAt(first, at), columnAt(last, at));
    return {
      grid: sheet,
      first: { row: Math.max(top, sheet.first.row), column: Math.max(left, sheet.first.column) },
      last: { row: Math.min(bottom, sheet.end.row - 1), column: Math.min(right, sheet.end.column - 1) },
    };
  }

  /** What a formula of this shape would give in a cell; null where that is not known here. */
  valueAt(grid: FormulaGrid, shape: Shape, at: Place): CellValue | null {
    const formula = formulaAt(shape, at.row, at.column);
    return formula === null ? null : this.evaluateAt(grid, formula);
  }

  /** What a formula on this sheet would give; null where that is not known here. */
  evaluateAt(grid: FormulaGrid, formula: string): CellValue | null {
    return evaluate(formula, (prefix, address) => this.cells(this.sheetOf(prefix, grid), address));
  }

  private cells(grid: FormulaGrid | null, address: string): CellValue[][] | null {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(address.replaceAll("$", ""));
    if (!grid || !match) return null;
    const [, left = "", top = "", right = left, bottom = top] = match;
    const [first, last] = [columnIndex(left), Math.min(columnIndex(right), grid.end.column - 1)];
    const end = Math.min(Number(bottom), grid.end.row);
    const cells: CellValue[][] = [];
    for (let row = Number(top) - 1; row < end; row += 1) {
      const line: CellValue[] = [];
      for (let column = first; column <= last; column += 1) line.push(grid.value({ row, column }));
      cells.push(line);
    }
    return cells;
  }
}

/** Whether both cells hold formulas that say the same of their own place. */
export function isAlike(grid: FormulaGrid, a: Place, b: Place): boolean {
  const one = grid.shape(a);
  const other = grid.shape(b);
  return one !== null && other !== null && areAlike(one, a, other, b);
}
