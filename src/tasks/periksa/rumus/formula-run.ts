import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Direction } from "../../../sheet/formulas/lines";
import type { Shape } from "../../../sheet/formulas/shape";

/** A column or row of cells with the same formula. */
export interface Run {
  readonly grid: FormulaGrid;
  readonly direction: Direction;
  /** All formulas and numbers of the stretch. */
  readonly stretch: readonly Place[];
  readonly main: readonly Place[];
  readonly shape: Shape;
  readonly others: readonly (readonly Place[])[];
}
