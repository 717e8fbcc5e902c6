import { EVERYTHING } from "../model/area";
import type { Cell } from "../model/cell";
import { MAX_COLUMNS } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Where the formulas of a workbook stand. */
export class FormulaList {
  private readonly sheets = new Map<Sheet, Map<number, FormulaCell>>();

  /** Finds all formulas. */
  static of(workbook: Workbook): FormulaList {
    const list = new FormulaList();
    for (const sheet of workbook.sheets) {
      sheet.grid.forEach(EVERYTHING, (cell, row, column) => {
        if (cell.formula !== null) list.note(sheet, row, column, cell);
      });
    }
    return list;
  }

  /** Takes note of what stands in a cell now. */
  note(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    let known = this.sheets.get(sheet);
    if (!known) this.sheets.set(sheet, (known = new Map()));
    const key = row * MAX_COLUMNS + column;
    if (cell && cell.formula !== null) known.set(key, { sheet, row, column, cell });
    else known.delete(key);
  }

  *all(): Iterable<FormulaCell> {
    for (const known of this.sheets.values()) yield* known.values();
  }

  /** The formulas of each row that holds any. */
  *rows(): Iterable<readonly FormulaCell[]> {
    for (const known of this.sheets.values()) {
      const rows = new Map<number, FormulaCell[]>();
      for (const formula of known.values()) {
        const row = rows.get(formula.row);
        if (row) row.push(formula);
        else rows.set(formula.row, [formula]);
      }
      yield* rows.values();
    }
  }

  get isEmpty(): boolean {
    return [...this.sheets.values()].every((known) => known.size === 0);
  }
}

/** Cells that changed since the engine was last told. */
export class ChangedCells {
  private readonly sheets = new Map<Sheet, Set<number>>();

  add(sheet: Sheet, row: number, column: number): void {
    let keys = this.sheets.get(sheet);
    if (!keys) this.sheets.set(sheet, (keys = new Set()));
    keys.add(row * MAX_COLUMNS + column);
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  clear(): void {
    this.sheets.clear();
  }

  *all(): Iterable<{ sheet: Sheet; row: number; column: number }> {
    for (const [sheet, keys] of this.sheets) {
      for (const key of keys) yield { sheet, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
    }
  }
}
