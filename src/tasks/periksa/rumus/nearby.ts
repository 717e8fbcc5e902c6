import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Direction } from "../../../sheet/formulas/lines";
import { isAlike } from "../../../sheet/formulas/workbook-formulas";

/** Steps along a line, the nearest first: so far from the cell a formula of the same line still speaks for it. */
const STEPS = [-1, 1, -2, 2, -3, 3, -4, 4];

/** The cells near this one along a line, the nearest first. */
export function nearby(cell: Place, along: Direction): Place[] {
  return STEPS.map((by) => away(cell, along, by));
}

function away({ row, column }: Place, along: Direction, by: number): Place {
  return along === "row" ? { row, column: column + by } : { row: row + by, column };
}

/** The cell right above or below says the same: the column speaks for it, whatever the row says. */
export function agreesDown(grid: FormulaGrid, cell: Place): boolean {
  const { row, column } = cell;
  return [row - 1, row + 1].some((beside) => {
    const other = { row: beside, column };
    return isAlike(grid, cell, other) && !isOfItsLine(grid, other, "row");
  });
}

/** Between two cells of its own line that say what it says: it speaks for that line, not for the one that crosses it. */
export function isOfItsLine(grid: FormulaGrid, cell: Place, direction: Direction): boolean {
  return isAlike(grid, cell, away(cell, direction, -1)) && isAlike(grid, cell, away(cell, direction, 1));
}

export function agreesNearby(grid: FormulaGrid, cell: Place, along: Direction): boolean {
  return STEPS.some((by) => isAlike(grid, cell, away(cell, along, by)));
}
