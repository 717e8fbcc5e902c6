import { columnAt, rowAt, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";

/** A formula that reads its neighbours sums them up: it is their total, not one of them. */
export function readsAnyOf(grid: FormulaGrid, cell: Place, others: readonly Place[]): boolean {
  const shape = grid.shape(cell);
  const read = shape?.references.filter(({ prefix }) => prefix === "") ?? [];
  const count = others.filter((other) =>
    read.some(
      ({ first, last }) =>
        other.row >= rowAt(first, cell) &&
        other.row <= rowAt(last, cell) &&
        other.column >= columnAt(first, cell) &&
        other.column <= columnAt(last, cell),
    ),
  ).length;
  return count >= 2;
}
