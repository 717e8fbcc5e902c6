import type { Place } from "../../../sheet/formulas/alike";
import { differByGuard } from "../../../sheet/formulas/core";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { formulaAt, type Shape } from "../../../sheet/formulas/shape";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";

/**
 * Whether a cell computes what the neighbours' formula would compute in it, and differs only by a guard that does not
 * act: "=IFERROR((K47/J47),0)" among "=K46/J46" where J47 is no 0. No figure is wrong by that, now or later.
 */
export function isSameBehindGuard(
  book: WorkbookFormulas,
  grid: FormulaGrid,
  usual: Shape,
  cell: Place,
): boolean {
  const formula = formulaAt(usual, cell.row, cell.column);
  if (formula === null || !differByGuard(formula, grid.formula(cell))) return false;
  const [value, written] = [book.evaluateAt(grid, formula), grid.value(cell)];
  if (typeof value !== "number" || typeof written !== "number") return value === null || value === written;
  return Math.abs(value - written) <= Math.abs(value) * 1e-9;
}
