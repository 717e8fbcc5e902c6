import type { Run } from "./formula-run";
import { mismatchOf, saysTheSame, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { crossing, type Direction } from "../../../sheet/formulas/lines";
import type { Shape } from "../../../sheet/formulas/shape";
import { isAlike } from "../../../sheet/formulas/workbook-formulas";
import { isOfItsLine, nearby } from "./nearby";

/** A row of totals crosses a column of shares: what agrees with the crossing line is no disturbance. */
export function agreesAcross({ grid, direction, shape }: Run, cell: Place): boolean {
  const along = crossing(direction);
  const own = grid.shape(cell);
  // Built as the run is: then only the very same formula beside it speaks for another pattern.
  const agrees = (other: Place): boolean =>
    own !== null && own.template === shape.template
      ? saysTheSameAs(grid, own, other)
      : isAlike(grid, cell, other) || isBuiltAlike(grid, cell, other, direction);
  // "S" counted in the row of "H": taken from the line beside it, which says the same all along.
  return nearby(cell, along).some((other) => agrees(other) && !isOfItsLine(grid, other, direction));
}

export function saysTheSameAs(grid: FormulaGrid, own: Shape, other: Place): boolean {
  const theirs = grid.shape(other);
  return theirs !== null && saysTheSame(own, theirs);
}

/** Built as its neighbour in the crossing line, with references that keep to the same rows (or columns). */
function isBuiltAlike(grid: FormulaGrid, cell: Place, other: Place, direction: Direction): boolean {
  const [own, theirs] = [grid.shape(cell), grid.shape(other)];
  if (!own || !theirs || own.references.length < 2) return false;
  const mismatch = mismatchOf(own, cell, theirs, other);
  return mismatch !== null && (direction === "column" ? mismatch.rows : mismatch.columns) === 0;
}
