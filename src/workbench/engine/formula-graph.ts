import type { Area } from "../model/area";
import { mapReferences } from "../model/references";

/** A formula as the engine is given it, and where it stands. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** So many readings of one formula by another are followed; a workbook with more of them is nobody's. */
const MOST_READINGS = 5_000_000;

interface Column {
  readonly rows: number[];
  readonly ids: number[];
}

/** Which formulas a formula reads, each known by its number. */
export class FormulaGraph {
  /** For each sheet its columns with formulas, from the top down. */
  private readonly sheets = new Map<string, Map<number, Column>>();
  private readings = 0;

  constructor(private readonly formulas: readonly PlacedFormula[]) {
    formulas
      .map((_, id) => id)
      .sort((a, b) => this.rowOf(a) - this.rowOf(b))
      .forEach((id) => this.place(id));
  }

  get size(): number {
    return this.formulas.length;
  }

  /** How far the engine goes down its stack for this formula alone. */
  weight(id: number): number {
    return weightOf(this.formulas[id]?.formula ?? "");
  }

  read(id: number): number[] {
    const found: number[] = [];
    const own = this.formulas[id];
    if (!own || this.readings > MOST_READINGS) return found;
    mapReferences(own.formula, ({ sheet, foreign, area }) => {
      if (!foreign) this.collect(sheet ?? own.sheet, area, found);
      return "";
    });
    this.readings += found.length;
    return found;
  }

  private collect(sheet: string, area: Area, found: number[]): void {
    for (const [column, { rows, ids }] of this.sheets.get(sheet.toLowerCase()) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      for (let at = firstFrom(rows, area.row); at < rows.length; at++) {
        const [row = 0, id = 0] = [rows[at], ids[at]];
        if (row >= area.row + area.rows) break;
        found.push(id);
      }
    }
  }

  private place(id: number): void {
    const own = this.formulas[id];
    if (!own) return;
    const key = own.sheet.toLowerCase();
    const columns = this.sheets.get(key) ?? new Map<number, Column>();
    this.sheets.set(key, columns);
    const { rows, ids } = columns.get(own.column) ?? { rows: [], ids: [] };
    columns.set(own.column, { rows, ids });
    rows.push(own.row);
    ids.push(id);
  }

  private rowOf(id: number): number {
    return this.formulas[id]?.row ?? 0;
  }
}

/** Where in a list that grows the first number from this one on stands. */
function firstFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CELL = 2;
const BRACKET = 7;

/** How far the engine goes down its stack: each cell, each operator in a row of them, and above all each bracket within another takes its part of the stack. */
export function weightOf(formula: string): number {
  let [operators, open, deepest] = [0, 0, 0];
  for (const sign of formula) {
    if (sign === "(") deepest = Math.max(deepest, ++open);
    else if (sign === ")") open--;
    else if ("-+*/^&<>=".includes(sign)) operators++;
  }
  return CELL + BRACKET * deepest + operators;
}
