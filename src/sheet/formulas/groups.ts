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
  readonly cells: Place[];
}

/** The groups that are known by how they are built, and by what sums and products are made of. */
interface Groups {
  readonly built: { readonly template: Template; readonly groups: Place[][] }[];
  /** Made for the first sum or product among them: most lines have none, and there are as many lines as rows. */
  byCanon: Map<number, Place[]> | null;
}

type Agree = (one: Place, other: Place) => boolean;

/** The cells by the formula they share, the largest group first; cells without a formula are left out. */
export function groupsAlike(grid: FormulaGrid, cells: readonly Place[]): (readonly Place[])[] {
  const shapes = byShape(grid, cells);
  if (shapes.length === 1) return shapes.map((one) => one.cells);
  const agree: Agree = (a, b) => isAlike(grid, a, b);
  const known: Groups = { built: [], byCanon: null };
  const groups: Place[][] = [];
  for (const own of shapes) {
    const group = groupFor(own, agree, known);
    if (group === own.cells) groups.push(group);
    else for (const cell of own.cells) group.push(cell);
  }
  for (const group of groups) inOrder(group, (a, b) => a.row - b.row || a.column - b.column);
  return inOrder(groups, (a, b) => b.length - a.length);
}

/** The cells by their formula as it is filled along, what most of them carry first. */
export function byShape(grid: FormulaGrid, cells: readonly Place[]): Same[] {
  const found: Same[] = [];
  for (const cell of cells) {
    const shape = grid.shape(cell);
    if (!shape) continue;
    const known = found[shape.slot];
    if (known?.shape === shape) known.cells.push(cell);
    else {
      shape.slot = found.length;
      found.push({ shape, cells: [cell] });
    }
  }
  return inOrder(found, (a, b) => b.cells.length - a.cells.length);
}

/** The formulas by how they are built. */
export function byTemplate(formulas: readonly Same[]): Same[][] {
  const found: { template: Template; formulas: Same[] }[] = [];
  for (const formula of formulas) {
    const { template } = formula.shape;
    const known = found[template.slot];
    if (known?.template === template) known.formulas.push(formula);
    else {
      template.slot = found.length;
      found.push({ template, formulas: [formula] });
    }
  }
  return found.map((one) => one.formulas);
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

/** The group whose formula says the same, among those built alike; its own cells where there is none. */
function groupFor(own: Same, agree: Agree, known: Groups): Place[] {
  const built = groupsBuilt(known, own.shape.template);
  const found = groupIn(built, own, agree);
  if (found) return found;
  const { canonSum } = own.shape;
  const equal = canonSum === null ? undefined : known.byCanon?.get(canonSum);
  const group = equal && fits(equal, own, agree) ? equal : own.cells;
  if (canonSum !== null && !equal) (known.byCanon ??= new Map<number, Place[]>()).set(canonSum, group);
  if (built.length < MOST_GROUPS && !built.includes(group)) built.push(group);
  return group;
}

function groupsBuilt({ built }: Groups, template: Template): Place[][] {
  const known = built[template.slot];
  if (known?.template === template) return known.groups;
  const groups: Place[][] = [];
  template.slot = built.push({ template, groups }) - 1;
  return groups;
}

function groupIn(groups: readonly Place[][], own: Same, agree: Agree): Place[] | null {
  for (const group of groups) if (fits(group, own, agree)) return group;
  return null;
}

/** Whether the first and the last of the cells fit in a group. */
function fits(group: readonly Place[], { cells }: Same, agree: Agree): boolean {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last || !fitsIn(group, first, agree)) return false;
  return first === last || fitsIn(group, last, agree);
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
