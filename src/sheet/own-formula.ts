import type { Grid } from "./grid";

/** Every formula that we write asks COUNT first whether there is anything to compute, and gives "" where not. */
const OWN_SHAPE = /^=IF\(COUNT\([^"]*?\)(\*COUNT\([^"]*?\))?(<\d+|=0),"",/;

/** Whether a formula is one that an earlier run wrote, and may be renewed. */
export function isOwnFormula(formula: string): boolean {
  return OWN_SHAPE.test(formula);
}

/** Whether an earlier run filled the cell: to recognition it is blank, so that every run reads the same table. */
export function isFilledByUs(grid: Grid, row: number, column: number): boolean {
  return grid.hasFormula(row, column) && isOwnFormula(String(grid.formula(row, column)));
}

/** Whether nobody but an earlier run wrote anything into the cell. */
export function isUnwritten(grid: Grid, row: number, column: number): boolean {
  return grid.isBlank(row, column) || isFilledByUs(grid, row, column);
}
