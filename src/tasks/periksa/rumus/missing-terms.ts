import { readsTheSame, type Place } from "../../../sheet/formulas/alike";
import { byShape, type Same } from "../../../sheet/formulas/groups";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { stretches } from "../../../sheet/formulas/lines";
import type { Shape } from "../../../sheet/formulas/shape";
import { surprise, type Kejanggalan } from "./kejanggalan";
import { agreesDown, agreesNearby } from "./nearby";
import { contrast, names } from "./sentences";

/** So many cells carry the usual formula. */
const USUAL = 2;
/** Columns of one kind may stand with others between them. */
const NEAR = 3;
/** What may stand behind a formula or be missing there: "+1", "/2", "*100". */
const TERM = /^[-+*/]\d[\d.]*%?$/;

/**
 * Formulas of one row that read the same cells of their own columns, of which one has a figure more or less at its
 * end: "=C38*3.33+1 | =E38*3.33 | =G38*3.33+1". One that is filled down speaks for itself.
 */
export function missingTerms(grid: FormulaGrid): Kejanggalan[] {
  const found: Kejanggalan[] = [];
  for (const stretch of stretches(grid, "row", NEAR)) {
    if (stretch.every((cell) => !grid.shape(cell) || agreesDown(grid, cell))) continue;
    for (const groups of readingAlike(grid, stretch)) {
      const [main, odd, ...others] = groups;
      const [sample, first] = [main?.cells[0], odd?.cells[0]];
      if (!main || !odd || !sample || !first || others.length > 0) continue;
      if (main.cells.length < USUAL || odd.cells.length > 1 || !differByTerm(main.shape, odd.shape)) continue;
      if (!agreesNearby(grid, first, "column")) found.push(said(grid, first, main.cells));
    }
  }
  return found;
}

/** The formulas of a row that read the same cells seen from their own, by how they are written, the most usual first. */
function readingAlike(grid: FormulaGrid, stretch: readonly Place[]): Same[][] {
  const shapes = byShape(grid, stretch);
  if ((shapes[0]?.cells.length ?? 0) < USUAL || isOneBuild(shapes)) return [];
  const bySum = new Map<number, Same[][]>();
  for (const own of shapes) {
    if (own.shape.template.isLink || !isFilledAlong(own.shape)) continue;
    const known = bySum.get(own.shape.readingSum);
    const group = known?.find(([one]) => one !== undefined && readsTheSame(one.shape, own.shape));
    if (group) group.push(own);
    else if (known) known.push([own]);
    else bySum.set(own.shape.readingSum, [[own]]);
  }
  return [...bySum.values()].flat();
}

function isOneBuild(shapes: readonly Same[]): boolean {
  return shapes.every(({ shape }) => shape.build === shapes[0]?.shape.build);
}

function isFilledAlong({ references }: Shape): boolean {
  return (
    references.length > 0 && references.every(({ first, whole }) => whole === "cells" && !first.columnFixed)
  );
}

function differByTerm(a: Shape, b: Shape): boolean {
  const [one, other] = [a.pieces, b.pieces];
  const last = one.length - 1;
  if (one.some((piece, at) => at < last && piece !== other[at])) return false;
  const [longer = "", shorter = ""] = [one[last] ?? "", other[last] ?? ""].sort(
    (x, y) => y.length - x.length,
  );
  return longer.startsWith(shorter) && TERM.test(longer.slice(shorter.length));
}

function said(grid: FormulaGrid, odd: Place, main: readonly Place[]): Kejanggalan {
  const cells = [...main, odd].sort((a, b) => a.column - b.column);
  return {
    rule: "rumus-lain",
    grid,
    cells,
    odd: [odd],
    peers: main,
    bits: surprise(main.length, 1),
    message: `${contrast(grid, odd, main[0] ?? odd, main)}: rumus di ${names(cells)} tidak seragam.`,
    repair: null,
  };
}
