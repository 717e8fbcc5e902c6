import { columnName } from "../model/address";
import { firstOf, itemAt } from "../items";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/value";
import type { FormulaCell } from "./formula-list";
import { IronModel } from "./iron-model";
import type { RowShape } from "./row-shape";
import { formulaAt } from "./row-shape";

/** The formulas of one row, each with its shape, and the cells of other rows and sheets that they draw on. */
export interface FormulaRow {
  readonly formulas: readonly FormulaCell[];
  readonly shapes: readonly RowShape[];
  /** Those of all formulas, one after another. */
  readonly drawn: readonly SheetCell[];
  /** For each formula the position of its first cell among them. */
  readonly firstDrawn: readonly number[];
}

/** Where a cell stands. */
export interface SheetCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** So many rows are computed at once: enough to make a round cheap, few enough to be parsed quickly. */
const ROUND = 100;

/** Behind all that a row itself may hold: here stands what it draws on. */
export const BESIDE = 16_000;
/** So many cells have room there. */
export const MOST_DRAWN = 300;

/**
 * Computes rows that all hold the same formulas in the same columns and read cells one by one. The engine
 * is given the formulas of one round of rows, and then the constants of round after round: handed all
 * formulas, it would parse each, which takes far longer than to compute it.
 *
 * @param valueOf what stands in a cell of another row or sheet.
 */
export function computeRows(
  rows: readonly FormulaRow[],
  valueOf: (cell: SheetCell) => Scalar,
): Map<Cell, Scalar> {
  const results = new Map<Cell, Scalar>();
  const first = firstOf(rows);
  const inputs = inputsOf(first);
  const iron = new IronModel(["Sheet1"], (rows.length * (inputs.length + first.drawn.length)) / 2);
  rows.slice(0, ROUND).forEach((row, at) => feedFormulas(iron, row, at));
  for (let start = 0; start < rows.length; start += ROUND) {
    const round = rows.slice(start, start + ROUND);
    round.forEach(({ formulas, drawn }, at) => {
      const { sheet, row } = firstOf(formulas);
      for (const column of inputs) iron.setValue(0, at, column, sheet.value(row, column));
      drawn.forEach((cell, number) => iron.setValue(0, at, BESIDE + number, valueOf(cell)));
    });
    iron.evaluate();
    round.forEach(({ formulas }, at) => {
      for (const { column, cell } of formulas) results.set(cell, iron.read(0, at, column));
    });
  }
  iron.free();
  return results;
}

function feedFormulas(iron: IronModel, { formulas, shapes, firstDrawn }: FormulaRow, at: number): void {
  formulas.forEach(({ column }, index) => {
    const beside = BESIDE + itemAt(firstDrawn, index);
    const place = (drawn: number) => `${columnName(beside + drawn)}${at + 1}`;
    iron.setFormula(0, at, column, formulaAt(itemAt(shapes, index), at, place));
  });
}

/** The columns that the formulas read and do not fill themselves. */
function inputsOf({ formulas, shapes }: FormulaRow): number[] {
  const filled = new Set(formulas.map(({ column }) => column));
  const read = new Set(shapes.flatMap(({ reads }) => [...reads]));
  return [...read].filter((column) => !filled.has(column));
}
