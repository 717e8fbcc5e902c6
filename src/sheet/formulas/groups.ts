import type { Place } from "./alike";
import type { FormulaGrid } from "./formula-grid";
import type { Shape } from "./shape";
import type { Template } from "./template";
import { isAlike } from "./workbook-formulas";

/** So many different formulas of one build are told apart in a line; more make no pattern. */
const MOST_GROUPS = 12;

/** Cells that carry the very same formula. */
export interface Same {
  readonly shape: Shape;
  readonly cells: readonly Place[];
}

type Agree = (one: Place, other: Place) => boolean;

/** The cells by the formula they share, the largest group first; cells without a formula are left out. */
export function groupsAlike(grid: FormulaGrid, cells: readonly Place[]): (readonly Place[])[] {
  const shapes = byShape(grid, cells);
  if (shapes.length === 1) return shapes.map((one) => one.cells);
  const agree: Agree = (a, b) => isAlike(grid, a, b);
  const byBuild = new Map<Template | string, Place[][]>();
  const groups: Place[][] = [];
  for (const own of shapes) {
    const group = groupFor(own, agree, byBuild);
    if (group.length === 0) groups.push(group);
    for (const cell of own.cells) group.push(cell);
  }
  for (const group of groups) inOrder(group, (a, b) => a.row - b.row || a.column - b.column);
  return inOrder(groups, (a, b) => b.length - a.length);
}

/** The cells by their formula as it is filled along, what most of them carry first. */
export function byShape(grid: FormulaGrid, cells: readonly Place[]): Same[] {
  const known = new Map<Shape, Place[]>();
  const found: Same[] = [];
  let last: Shape | null = null;
  let list: Place[] | undefined;
  for (const cell of cells) {
    const shape = grid.shape(cell);
    if (!shape) continue;
    if (shape !== last) list = known.get(shape);
    last = shape;
    if (list) list.push(cell);
    else {
      known.set(shape, (list = [cell]));
      found.push({ shape, cells: list });
    }
  }
  return inOrder(found, (a, b) => b.cells.length - a.cells.length);
}

/** Sorted; most lists are already, and sorting makes a copy. */
function inOrder<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  for (let at = 1; at < items.length; at += 1) {
    const before = items[at - 1];
    const item = items[at];
    if (before !== undefined && item !== undefined && compare(before, item) > 0) return items.sort(compare);
  }
  return items;
}

/** The group whose formula says the same, among those built alike; a new one where there is none. */
function groupFor(own: Same, agree: Agree, byBuild: Map<Template | string, Place[][]>): Place[] {
  const { template, canon } = own.shape;
  const built = listOf(byBuild, template);
  const known = groupIn(built, own, agree);
  if (known) return known;
  const equal = canon === null ? null : listOf(byBuild, canon);
  const group = (equal && groupIn(equal, own, agree)) ?? [];
  for (const list of equal ? [equal, built] : [built])
    if (list.length < MOST_GROUPS && !list.includes(group)) list.push(group);
  return group;
}

/** The first of the groups in which the first and the last of the cells fit. */
function groupIn(groups: readonly Place[][], { cells }: Same, agree: Agree): Place[] | null {
  const first = cells[0];
  const last = cells.at(-1);
  for (const group of groups)
    if (first && last && fitsIn(group, first, agree) && (first === last || fitsIn(group, last, agree)))
      return group;
  return null;
}

/**
 * Whether a cell agrees with the first and the last of a group: "=A6" in row 5 reads the very cell that "=A6" in row 6
 * reads, and agrees with that one alone.
 */
export function fitsIn(group: readonly Place[], cell: Place, agree: Agree): boolean {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return true;
  return agree(first, cell) && (first === last || agree(last, cell));
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
