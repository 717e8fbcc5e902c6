import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Direction } from "../../../sheet/formulas/lines";
import { isAlike } from "../../../sheet/formulas/workbook-formulas";

/** So far from the cell a formula of the same line still speaks for it. */
const NEARBY = 4;

/** The cells near this one along a line, the nearest first. */
export function nearby({ row, column }: Place, along: Direction): Place[] {
  const steps = Array.from({ length: NEARBY }, (_, index) => [-index - 1, index + 1]).flat();
  return steps.map((by) => (along === "row" ? { row, column: column + by } : { row: row + by, column }));
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
  const [before, after] = nearby(cell, direction);
  return [before, after].every((other) => other !== undefined && isAlike(grid, cell, other));
}

export function agreesNearby(grid: FormulaGrid, cell: Place, along: Direction): boolean {
  return nearby(cell, along).some((other) => isAlike(grid, cell, other));
}
