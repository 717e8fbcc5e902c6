import type { Run } from "./formula-run";
import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { byShape } from "../../../sheet/formulas/groups";
import type { Reference } from "../../../sheet/formulas/relative-reference";
import { CLEAR_MAJORITY, type Kejanggalan } from "./kejanggalan";
import { names, referenceName } from "./sentences";

/** The figure is right as it stands: worth a look, no more. */
const UNFIXED = 1;

/**
 * A reference that is not fixed where the neighbours fix it ("H22/H113" above "H23/$H$113"): right where it
 * stands, wrong as soon as it is filled down.
 */
export function unfixedIn({ grid, main, direction }: Run): Kejanggalan[] {
  if (direction !== "column" || isOneBuild(grid, main)) return [];
  const [usual, ...others] = byShape(grid, main);
  if (!usual || usual.cells.length < CLEAR_MAJORITY) return [];
  return others.flatMap(({ shape, cells }): Kejanggalan[] => {
    const at = shape.references.findIndex((reference, index) =>
      isLoose(reference, usual.shape.references[index]),
    );
    const [cell, sample] = [cells[0], usual.cells[0]];
    const [own, theirs] = [shape.references[at], usual.shape.references[at]];
    if (cells.length > 1 || !cell || !sample || !own || !theirs) return [];
    const name = cellName(cell.row, cell.column);
    return [
      {
        rule: "rumus-rujukan-lain",
        grid,
        cells,
        odd: cells,
        peers: usual.cells,
        bits: UNFIXED,
        message: `${name} membaca ${referenceName(own, cell)} tanpa tanda $, sedangkan ${names(usual.cells)} menetapkannya dengan $: angkanya benar, tetapi berubah bila rumus ini disalin ke bawah.`,
        repair: usual.shape,
      },
    ];
  });
}

/** All are written alike, with and without $. */
function isOneBuild(grid: FormulaGrid, cells: readonly Place[]): boolean {
  const build = cells[0] && grid.shape(cells[0])?.build;
  return cells.every((cell) => grid.shape(cell)?.build === build);
}

function isLoose(own: Reference, theirs: Reference | undefined): boolean {
  return theirs !== undefined && theirs.first.rowFixed && !own.first.rowFixed;
}
