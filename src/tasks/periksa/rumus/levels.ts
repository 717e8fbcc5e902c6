import type { Run } from "./formula-run";
import { columnAt, placesIn, rowAt, type Place } from "../../../sheet/formulas/alike";
import type { Content } from "../../../sheet/formulas/formula-grid";
import type { Direction } from "../../../sheet/formulas/lines";
import type { Shape } from "../../../sheet/formulas/shape";

/** What stands in the cells that the run's formula would read from here: of a range, its figures. */
function inputsAt({ grid, shape }: Pick<Run, "grid" | "shape">, at: Place): readonly Content[] {
  return shape.references
    .filter(({ prefix, whole }) => prefix === "" && whole === "cells")
    .map(({ first, last }) => {
      const from = { row: rowAt(first, at), column: columnAt(first, at) };
      if (first === last) return grid.content(from);
      const contents = [...placesIn(from, { row: rowAt(last, at), column: columnAt(last, at) })].map(
        (place) => grid.content(place),
      );
      return FIGURES.find((figure) => contents.includes(figure)) ?? "blank";
    });
}

const FIGURES: readonly Content[] = ["number", "formula"];

/** The run's formula would read here what it reads next to here: a row of the same kind, no total. */
export function isOnLevelOf(run: Run, cell: Place, neighbour: Place): boolean {
  const [here, there] = [inputsAt(run, cell), inputsAt(run, neighbour)];
  return here.length > 0 && here.every((content, index) => content === there[index]);
}

/** Where the run reads typed figures but here sums of them, another formula may be meant: a mean instead of a share. */
export function isAnotherLevel(run: Run, cell: Place): boolean {
  const isOfSums = (at: Place) => inputsAt(run, at).every((content) => content === "formula");
  return isOfSums(cell) && !run.main.some(isOfSums);
}

/** Where the run's formula would find a blank, it gives 0 for want of a figure: the typed one stands in its place. */
export function waitsForInput(run: Run, cell: Place): boolean {
  return inputsAt(run, cell).includes("blank");
}

/** Where the run's own formula would read typed figures, its place is taken by a sum: no subtotal stands there. */
export function readsTyped(run: Run, cell: Place): boolean {
  const inputs = inputsAt(run, cell);
  return inputs.length > 0 && inputs.every((content) => content === "number");
}

/** A sum of the line's own cells: what a subtotal is. */
export function sumsAlong({ references }: Shape, direction: Direction): boolean {
  const across = direction === "column" ? "column" : "row";
  return references.every(
    ({ first, prefix }) => prefix === "" && !first[`${across}Fixed`] && first[across] === 0,
  );
}
