import { columnIndex } from "../address";
import type { CellValue, Snapshot } from "../snapshot";
import { areAlike, columnAt, rowAt, type Place } from "./alike";
import { evaluate } from "./evaluate";
import { FormulaGrid } from "./formula-grid";
import { formulaAt, type Reference, type Shape } from "./shape";
import { Shapes } from "./shapes";
import type { Template } from "./template";

/** The cells that a reference names, clipped to what is used; null where they are not on a known sheet. */
export interface Target {
  readonly grid: FormulaGrid;
  readonly first: Place;
  /** Included. */
  readonly last: Place;
}

/** All formulas of a workbook, and what they read. */
export class WorkbookFormulas {
  readonly grids: readonly FormulaGrid[];
  private readonly byName: ReadonlyMap<string, FormulaGrid>;

  constructor(snapshot: Snapshot) {
    const shapes = new Shapes();
    this.grids = snapshot.sheets.map((sheet) => new FormulaGrid(sheet, shapes));
    this.byName = new Map(this.grids.map((grid) => [grid.sheet.name.toLowerCase(), grid]));
  }

  /** The sheet that a prefix names ("'Tabel 3.2'!", "" for its own); null for other workbooks. */
  sheetOf(prefix: string, own: FormulaGrid): FormulaGrid | null {
    if (prefix === "") return own;
    const bare = prefix.slice(0, -1);
    const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  target(grid: FormulaGrid, reference: Reference, at: Place): Target | null {
    const sheet = this.sheetOf(reference.prefix, grid);
    if (!sheet) return null;
    const { first, last, whole } = reference;
    const top = whole === "columns" ? 0 : Math.min(rowAt(first, at), rowAt(last, at));
    const left = whole === "rows" ? 0 : Math.min(columnAt(first, at), columnAt(last, at));
    const bottom = whole === "columns" ? Infinity : Math.max(rowAt(first, at), rowAt(last, at));
    const right = whole === "rows" ? Infinity : Math.max(columnAt(first, at), columnAt(last, at));
    return {
      grid: sheet,
      first: { row: Math.max(top, sheet.first.row), column: Math.max(left, sheet.first.column) },
      last: { row: Math.min(bottom, sheet.end.row - 1), column: Math.min(right, sheet.end.column - 1) },
    };
  }

  /** What a formula of this shape would give in a cell; null where that is not known here. */
  valueAt(grid: FormulaGrid, shape: Shape, at: Place): CellValue | null {
    const formula = formulaAt(shape, at.row, at.column);
    return formula === null ? null : this.evaluateAt(grid, formula);
  }

  /** What a formula on this sheet would give; null where that is not known here. */
  evaluateAt(grid: FormulaGrid, formula: string): CellValue | null {
    return evaluate(formula, (prefix, address) => this.cells(this.sheetOf(prefix, grid), address));
  }

  private cells(grid: FormulaGrid | null, address: string): CellValue[][] | null {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(address.replaceAll("$", ""));
    if (!grid || !match) return null;
    const [, left = "", top = "", right = left, bottom = top] = match;
    const cells: CellValue[][] = [];
    for (let row = Number(top) - 1; row < Math.min(Number(bottom), grid.end.row); row += 1) {
      const line: CellValue[] = [];
      for (let column = columnIndex(left); column <= columnIndex(right); column += 1)
        line.push(grid.value({ row, column }));
      cells.push(line);
    }
    return cells;
  }
}

/** Whether both cells hold formulas that say the same of their own place. */
export function isAlike(grid: FormulaGrid, a: Place, b: Place): boolean {
  const [one, other] = [grid.shape(a), grid.shape(b)];
  return one !== null && other !== null && areAlike(one, a, other, b);
}

/** So many different formulas of one build are told apart in a line; more make no pattern. */
const MOST_GROUPS = 12;

/** The cells by the formula they share, the largest group first; cells without a formula are left out. */
export function groupsAlike(grid: FormulaGrid, cells: readonly Place[]): Place[][] {
  const shapes = byShape(grid, cells);
  if (shapes.length === 1) return shapes.map(([, own]) => own);
  const byBuild = new Map<Template | string, Place[][]>();
  const groups: Place[][] = [];
  for (const [shape, own] of shapes) {
    const group = groupFor(grid, own, shape, byBuild);
    if (group.length === 0) groups.push(group);
    for (const cell of own) group.push(cell);
  }
  for (const group of groups) group.sort((a, b) => a.row - b.row || a.column - b.column);
  return groups.sort((a, b) => b.length - a.length);
}

/** The cells by their formula as it is filled along, what most of them carry first. */
export function byShape(grid: FormulaGrid, cells: readonly Place[]): [Shape, Place[]][] {
  const known = new Map<Shape, Place[]>();
  let [last, list]: [Shape | null, Place[]] = [null, []];
  for (const cell of cells) {
    const shape = grid.shape(cell);
    if (!shape) continue;
    if (shape !== last) [last, list] = [shape, listOf(known, shape)];
    list.push(cell);
  }
  return [...known].sort(([, a], [, b]) => b.length - a.length);
}

/** The group whose formula says the same, among those built alike; a new one where there is none. */
function groupFor(
  grid: FormulaGrid,
  own: readonly Place[],
  shape: Shape,
  byBuild: Map<Template | string, Place[][]>,
): Place[] {
  const [first, last] = [own[0], own.at(-1)];
  const agree = (a: Place, b: Place) => isAlike(grid, a, b);
  const isOne = (one: readonly Place[]): boolean =>
    first !== undefined &&
    last !== undefined &&
    fitsIn(one, first, agree) &&
    (first === last || fitsIn(one, last, agree));
  const built = listOf(byBuild, shape.template);
  const equal = shape.canon === null ? null : listOf(byBuild, shape.canon);
  const group = equal?.find(isOne) ?? built.find(isOne) ?? [];
  for (const list of equal ? [equal, built] : [built])
    if (list.length < MOST_GROUPS && !list.includes(group)) list.push(group);
  return group;
}

/**
 * Whether a cell agrees with the first and the last of a group: "=A6" in row 5 reads the very cell that "=A6" in row 6
 * reads, and agrees with that one alone.
 */
export function fitsIn(
  group: readonly Place[],
  cell: Place,
  agree: (one: Place, other: Place) => boolean,
): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return true;
  return agree(first, cell) && (first === last || agree(last, cell));
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
