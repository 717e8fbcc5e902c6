import { addAll } from "../../../domain/items";
import type { Run } from "./formula-run";
import { mismatchOf, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { figuresOf, stretches, type Direction } from "../../../sheet/formulas/lines";
import type { Shape } from "../../../sheet/formulas/shape";
import { groupsAlike } from "../../../sheet/formulas/groups";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { CLEAR_MAJORITY, surprise, type Kejanggalan } from "./kejanggalan";
import { byHeading, NAMED } from "./across-rows";
import { agreesAcross, saysTheSameAs } from "./crossing-lines";
import { contrast, names } from "./sentences";
import { driftingIn } from "./drifting";
import { isSameBehindGuard } from "./guards";
import { readsTyped, sumsAlong } from "./levels";
import { isAtItsEnd, isWithin, nearest } from "./run";
import { readsAnyOf } from "./totals-of";
import { typedAmong } from "./typed-numbers";
import { unfixedIn } from "./unfixed";

/** A run of the same formula: fewer make no pattern. */
const SHORTEST = 3;
/** More cells of one other formula are a pattern of their own. */
const MOST_ODD = 2;
/** A heading or a blank row between the parts of one column. */
const GAP = 2;

/** What disturbs a run of the same formula, down a column or along a row: another formula, or a typed number. */
export function withinRuns(book: WorkbookFormulas, grid: FormulaGrid): Kejanggalan[] {
  const found: Kejanggalan[] = [];
  const ofKinds = new Map<number, boolean>();
  for (const direction of ["column", "row"] as const) {
    for (const stretch of stretches(grid, direction, direction === "column" ? GAP : 0)) {
      const run = runOf(grid, direction, stretch);
      if (!run) continue;
      if (direction === "column" || !isOfKinds(grid, run.main[0]?.row ?? -1, ofKinds))
        addAll(found, oddIn(book, run));
      addAll(found, [...typedAmong(book, run), ...unfixedIn(run), ...driftingIn(run)]);
    }
  }
  return found;
}

/** A row where columns of several kinds ("K", "Rp") stand beside each other: they are compared kind by kind. */
function isOfKinds(grid: FormulaGrid, row: number, known: Map<number, boolean>): boolean {
  let told = known.get(row);
  if (told === undefined) {
    const kinds = [...byHeading(grid, figuresOf(grid, "row", row)).values()];
    told = kinds.length > 1 && kinds.some((own) => own.length >= NAMED);
    known.set(row, told);
  }
  return told;
}

function runOf(grid: FormulaGrid, direction: Direction, stretch: readonly Place[]): Run | null {
  const [main = [], ...others] = groupsAlike(grid, stretch);
  const shape = main[0] ? grid.shape(main[0]) : null;
  if (!shape || main.length < 2 || !isFilledAlong(shape, direction)) return null;
  return { grid, direction, stretch, main, shape, others };
}

/**
 * A formula that is filled along the line reads cells beside the line and moves with it. Sums of the line's own
 * cells (subtotals) and links to fixed cells make no pattern.
 */
function isFilledAlong({ references }: Shape, direction: Direction): boolean {
  const [moving, crossed] =
    direction === "column" ? (["row", "column"] as const) : (["column", "row"] as const);
  const moves = references.some(({ first, last }) => !first[`${moving}Fixed`] || !last[`${moving}Fixed`]);
  const isBeside = references.some(
    ({ first, prefix }) => prefix !== "" || first[`${crossed}Fixed`] || first[crossed] !== 0,
  );
  return moves && isBeside;
}

function oddIn(book: WorkbookFormulas, run: Run): Kejanggalan[] {
  const { main, others } = run;
  if (main.length < SHORTEST) return [];
  return others.flatMap((group): Kejanggalan[] => {
    if (group.length > MOST_ODD || isPatternOfColumn(run, group)) return [];
    const odd = group.filter(
      (cell) => isOdd(run, cell) && !isSameBehindGuard(book, run.grid, run.shape, cell),
    );
    if (odd.length === 0 || odd.length * SHORTEST > main.length) return [];
    if (main.length < CLEAR_MAJORITY) return [said(run, [...main, ...odd], odd)];
    return odd.map((cell) => said(run, [cell], [cell]));
  });
}

/** Two kinds of rows take turns down a column, each with its own formula: what the next of its kind says too is no slip. */
function isPatternOfColumn({ grid, direction }: Run, [cell]: readonly Place[]): boolean {
  const own = cell && direction === "column" ? grid.shape(cell) : null;
  if (!cell || !own) return false;
  const figures = figuresOf(grid, "column", cell.column);
  const theSame = figures.map((other) => saysTheSameAs(grid, own, other));
  const at = figures.findIndex(({ row }) => row === cell.row);
  const isContinued = theSame[at - 1] === true || theSame[at + 1] === true;
  return isContinued && theSame.filter(Boolean).length > MOST_ODD;
}

function said(run: Run, cells: readonly Place[], odd: readonly Place[]): Kejanggalan {
  const { grid, main, shape } = run;
  const first = odd[0] ?? grid.first;
  const text = contrast(grid, first, nearest(main, first), main);
  return {
    rule: ruleOf(run, first),
    grid,
    cells,
    odd,
    peers: main,
    bits: surprise(main.length, odd.length),
    message: `${text}${cells.length === 1 ? "" : `: rumus di ${names(cells)} tidak seragam`}.`,
    repair: cells.length === 1 ? shape : null,
  };
}

function ruleOf({ grid, shape }: Run, cell: Place): Kejanggalan["rule"] {
  const own = grid.shape(cell);
  if (!own || own.template !== shape.template) return "rumus-lain";
  return own.references.some(({ first, last }) => first !== last)
    ? "rumus-rentang-lain"
    : "rumus-rujukan-lain";
}

function isOdd(run: Run, cell: Place): boolean {
  const { grid, direction, main } = run;
  if (agreesAcross(run, cell) || (direction === "row" && readsAnyOf(grid, cell, main))) return false;
  const own = grid.shape(cell);
  if (!own || (direction === "row" && keepsToItsColumns(run, own, cell))) return false;
  // "=S47+S51" and "=S53" above their parts are subtotals as "=SUM(S47:S51)" is.
  const isSubtotal = (own.template.isAggregate || own.build.isSum) && sumsAlong(own, direction);
  if (isWithin(run, cell)) return !isSubtotal || readsTyped(run, cell);
  return !isSubtotal && isAtItsEnd(run, cell);
}

/** So many other rows of its column read the same columns, and it is the row that left them. */
const OTHER_ROWS = 2;

/**
 * "=Rinci!Q25" below "=Rinci!Q17" and "=Rinci!Q21", in a row that was filled along as "=Rinci!O25", "=Rinci!P25": the
 * row disturbs the columns there.
 */
function keepsToItsColumns({ grid, shape, main }: Run, own: Shape, cell: Place): boolean {
  const along = mismatchOf(own, cell, shape, main[0] ?? cell);
  if (along === null || along.rows > 0 || along.columns === 0) return false;
  const others = figuresOf(grid, "column", cell.column).filter(({ row }) => row !== cell.row);
  const alike = others.filter((other) => {
    const theirs = grid.shape(other);
    return theirs !== null && mismatchOf(own, cell, theirs, other)?.columns === 0;
  });
  return alike.length >= OTHER_ROWS;
}
