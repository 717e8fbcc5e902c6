import type { Grid } from "../sheet/grid";

import type { Operands } from "./operands";
import { figure, NOTHING, type Outcome } from "./outcome";

/** Every formula that we write asks COUNT first whether there is anything to compute, and gives "" where not. */
const OWN_SHAPE = /^=IF\(COUNT\([^"]*?\)(\*COUNT\([^"]*?\))?(<\d+|=0),"",/;

/** Whether a formula is one that an earlier run wrote, and may be renewed. */
export function isOwnFormula(formula: string): boolean {
  return OWN_SHAPE.test(formula);
}

/** The formula that the office wrote into a cell: it stands, whatever we would compute there. null for none. */
export function officeFormula(grid: Grid, row: number, column: number): string | null {
  if (!grid.hasFormula(row, column)) return null;
  const formula = String(grid.formula(row, column));
  return isOwnFormula(formula) ? null : formula;
}

/** What the office's own formula gives, for everything that follows from the cell; null without one. */
export function officeFigure(operands: Operands, row: number, column: number): Outcome | null {
  if (officeFormula(operands.grid, row, column) === null) return null;
  const read = operands.readStanding(row, column);
  if (read.jenis !== "angka") return NOTHING;
  return figure(read.nilai, read.persen || operands.holdsShares(column));
}
