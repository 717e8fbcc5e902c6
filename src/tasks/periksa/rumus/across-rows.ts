import { addAll } from "../../../domain/items";
import { mismatchOf, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { stretches } from "../../../sheet/formulas/lines";
import { byShape, byTemplate, fitsIn, groupsAlike, type Same } from "../../../sheet/formulas/groups";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { isSameBehindGuard } from "./guards";
import { CLEAR_MAJORITY, surprise, type Kejanggalan } from "./kejanggalan";
import { agreesDown } from "./nearby";
import { contrast, names } from "./sentences";
import { readsAnyOf } from "./totals-of";

/** Cells of a row stand near each other up to this many columns apart: figures and shares that alternate. */
const NEAR = 3;
/** A heading names a kind of column ("K", "Rp", "%") where so many formulas of the row carry it. */
export const NAMED = 3;

/**
 * Formulas of one row that are built alike and should take the same rows: a row of totals in which one begins
 * a row later, a row of shares of which one is divided by another row.
 */
export function acrossRows(book: WorkbookFormulas, grid: FormulaGrid): Kejanggalan[] {
  const found: Kejanggalan[] = [];
  for (const stretch of stretches(grid, "row", Infinity)) {
    const cells = stretch.filter((cell) => grid.shape(cell));
    if (cells.length < 2 || cells.every((cell) => agreesDown(grid, cell))) continue;
    const kinds = [...byHeading(grid, cells).values()].filter((own) => own.length >= NAMED);
    addAll(
      found,
      kinds.flatMap((peers) => amongNamed(book, grid, peers)),
    );
    found.push(
      ...builtAlike(grid, cells)
        .flatMap(near)
        .flatMap((peers) => amongBuilt(grid, peers)),
    );
  }
  return found;
}

export function byHeading(grid: FormulaGrid, cells: readonly Place[]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const cell of cells) {
    const label = grid.label(cell);
    const group = groups.get(label);
    if (group) group.push(cell);
    else groups.set(label, [cell]);
  }
  groups.delete("");
  return groups;
}

function near(cells: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1)?.at(-1);
    if (last && cell.column - last.column <= NEAR) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

/** Columns of one kind are peers wherever they stand, and a formula that is built in another way counts as well. */
function amongNamed(book: WorkbookFormulas, grid: FormulaGrid, peers: readonly Place[]): Kejanggalan[] {
  const [main = [], ...rest] = groupsAlike(grid, peers);
  const usual = main[0] ? grid.shape(main[0]) : null;
  const odd = rest
    .flat()
    .filter((cell) => !agreesDown(grid, cell) && !isLink(grid, cell) && !readsAnyOf(grid, cell, main))
    .filter((cell) => usual && !isSameBehindGuard(book, grid, usual, cell));
  const isClear = main.length >= NAMED && main.length >= 3 * odd.length && main.length >= peers.length * 0.6;
  return isClear ? odd.map((cell) => said(grid, [cell], [cell], main)) : [];
}

/** "=O39" says nothing of how a figure comes about. */
function isLink(grid: FormulaGrid, cell: Place): boolean {
  return grid.shape(cell)?.template.isLink === true;
}

/** Built alike, with references in the same columns: only their rows may differ. */
function builtAlike(grid: FormulaGrid, cells: readonly Place[]): Place[][] {
  return byTemplate(byShape(grid, cells))
    .flatMap((formulas) => (isSeveral(formulas) ? inTheSameColumns(grid, formulas) : []))
    .map((group) => group.sort((a, b) => a.column - b.column));
}

function isSeveral([first, second]: readonly Same[]): boolean {
  return second !== undefined || (first !== undefined && first.cells.length > 1);
}

function inTheSameColumns(grid: FormulaGrid, formulas: readonly Same[]): Place[][] {
  const [shape] = formulas.map((one) => one.shape);
  if (!shape || shape.references.length === 0 || shape.template.isLink) return [];
  const agree = (one: Place, other: Place) => columnsAgree(grid, one, other);
  const groups: Place[][] = [];
  for (const cell of formulas.flatMap((one) => one.cells)) {
    const group = groups.find((one) => fitsIn(one, cell, agree));
    if (group) group.push(cell);
    else if (groups.length < 12) groups.push([cell]);
  }
  return groups.filter((group) => group.length > 1);
}

function columnsAgree(grid: FormulaGrid, a: Place, b: Place): boolean {
  const [one, other] = [grid.shape(a), grid.shape(b)];
  return one !== null && other !== null && mismatchOf(one, a, other, b)?.columns === 0;
}

/**
 * Kinds of columns may take turns: where each kind agrees in itself, or one cell falls out of its kind, that is
 * the answer; else the whole row is one run.
 */
function amongBuilt(grid: FormulaGrid, peers: readonly Place[]): Kejanggalan[] {
  const groups = groupsAlike(grid, peers);
  if (groups.length < 2 || alternates(groups)) return [];
  const kinds = [...byHeading(grid, peers).values()].filter((own) => own.length >= NAMED);
  const named = new Set(kinds.flat());
  if (groups.some((group) => !group.some((cell) => named.has(cell))))
    return judged(grid, groups, CLEAR_MAJORITY);
  const own = kinds.flatMap((kind) => judged(grid, groupsAlike(grid, kind), NAMED));
  return own.every(({ cells }) => cells.length === 1) ? own : judged(grid, groups, CLEAR_MAJORITY);
}

function judged(grid: FormulaGrid, groups: readonly (readonly Place[])[], majority: number): Kejanggalan[] {
  const [main = [], ...rest] = groups;
  const odd = rest.flat();
  if (odd.length === 0 || odd.every((cell) => agreesDown(grid, cell))) return [];
  const shape = main[0] ? grid.shape(main[0]) : null;
  const count = main.length + odd.length;
  // Two sums beside each other are enough to ask; other formulas need a pattern first.
  if (
    shape && shape.template.isAggregate
      ? groups.length > Math.max(2, count / 2)
      : main.length < 3 || odd.length * 2 > main.length
  )
    return [];
  if (main.length >= majority * odd.length) return odd.map((cell) => said(grid, [cell], [cell], main));
  return [
    said(
      grid,
      [...main, ...odd].sort((a, b) => a.column - b.column),
      odd,
      main,
    ),
  ];
}

/** Two patterns that take turns are a layout: target and share, volume and cost. */
function alternates(groups: readonly (readonly Place[])[]): boolean {
  if (groups.some((group) => group.length < 2)) return false;
  return [2, 3, 4].some((period) => {
    const turns = groups.flatMap((group) => [...new Set(group.map(({ column }) => column % period))]);
    return new Set(turns).size === turns.length;
  });
}

function said(
  grid: FormulaGrid,
  cells: readonly Place[],
  odd: readonly Place[],
  main: readonly Place[],
): Kejanggalan {
  const sample = main[0] ?? grid.first;
  const first = odd[0] ?? sample;
  const [shape, usual] = [grid.shape(first), grid.shape(sample)];
  const isRange = shape?.references.some((reference) => reference.first !== reference.last) ?? false;
  const isBuiltAlike = shape !== null && usual !== null && shape.template === usual.template;
  return {
    rule: !isBuiltAlike ? "rumus-lain" : isRange ? "rumus-rentang-lain" : "rumus-rujukan-lain",
    grid,
    cells,
    odd,
    peers: main,
    bits: surprise(main.length, odd.length),
    message: `${contrast(grid, first, sample, main)}${cells.length > 1 ? `: rumus di ${names(cells)} tidak seragam` : ""}.`,
    repair: cells.length === 1 ? usual : null,
  };
}
