import type { Place } from "../../../sheet/formulas/alike";
import type { Reference } from "../../../sheet/formulas/relative-reference";
import type { Shape } from "../../../sheet/formulas/shape";
import type { Target } from "../../../sheet/formulas/workbook-formulas";
import type { Formula } from "./fault";

/** So many cells of a range are looked at, so that running sums over a long column stay cheap. */
export const MOST_CELLS = 500;

/** The first cell of a range for which this holds; null where there is none, or only far down. */
export function firstIn({ first, last }: Target, test: (place: Place) => boolean): Place | null {
  let seen = 0;
  for (let { row } = first; row <= last.row; row += 1)
    for (let { column } = first; column <= last.column; column += 1) {
      const place = { row, column };
      if (test(place)) return place;
      if ((seen += 1) > MOST_CELLS) return null;
    }
  return null;
}

/** Whether it adds cells up one by one, and does nothing else. */
export function isSumOfCells(shape: Shape): boolean {
  return (
    shape.references.length > 1 && singles(shape).length === shape.references.length && shape.build.isSum
  );
}

/** The range of a plain SUM; null for any other formula. */
export function summed({ book, grid, cell, shape }: Omit<Formula, "columns">): Target | null {
  const [reference] = shape.references;
  return reference && shape.build.isPlainSum ? book.target(grid, reference, cell) : null;
}

/** References to one cell of the formula's own sheet. */
export function singles({ references, build }: Shape): Reference[] {
  return references.filter((_, index) => build.isSingle(index));
}
