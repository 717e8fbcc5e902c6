import { firstOf, itemAt } from "../items";
import type { Cell } from "../model/cell";
import type { Scalar } from "../model/value";
import type { FormulaCell } from "./formula-list";
import { IronModel } from "./iron-model";
import type { RowShape } from "./row-shape";
import { formulaAt } from "./row-shape";

/** The formulas of one row, each with its shape. */
export interface FormulaRow {
  readonly formulas: readonly FormulaCell[];
  readonly shapes: readonly RowShape[];
}

/** So many rows are computed at once: enough to make a round cheap, few enough to be parsed quickly. */
const ROUND = 100;

/**
 * Computes rows that all hold the same formulas in the same columns and read nothing but themselves. The
 * engine is given the formulas of one round of rows, and then the constants of round after round: handed
 * all formulas, it would parse each, which takes far longer than to compute it.
 */
export function computeRows(rows: readonly FormulaRow[]): Map<Cell, Scalar> {
  const results = new Map<Cell, Scalar>();
  const inputs = inputsOf(firstOf(rows));
  const iron = new IronModel(["Sheet1"], (rows.length * inputs.length) / 2);
  rows.slice(0, ROUND).forEach(({ formulas, shapes }, at) => {
    formulas.forEach(({ column }, index) =>
      iron.setFormula(0, at, column, formulaAt(itemAt(shapes, index), at)),
    );
  });
  for (let first = 0; first < rows.length; first += ROUND) {
    const round = rows.slice(first, first + ROUND);
    round.forEach(({ formulas }, at) => {
      const { sheet, row } = firstOf(formulas);
      for (const column of inputs) iron.setValue(0, at, column, sheet.value(row, column));
    });
    iron.evaluate();
    round.forEach(({ formulas }, at) => {
      for (const { column, cell } of formulas) results.set(cell, iron.read(0, at, column));
    });
  }
  iron.free();
  return results;
}

/** The columns that the formulas read and do not fill themselves. */
function inputsOf({ formulas, shapes }: FormulaRow): number[] {
  const filled = new Set(formulas.map(({ column }) => column));
  const read = new Set(shapes.flatMap(({ reads }) => [...reads]));
  return [...read].filter((column) => !filled.has(column));
}
