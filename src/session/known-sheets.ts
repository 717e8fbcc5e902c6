import { isSameArea, type Area, type SheetSnapshot } from "../sheet/snapshot";

/** Of each sheet, as it was last read. */
let known: ReadonlyMap<string, SheetSnapshot> = new Map();

/**
 * What was read, with each sheet that nobody changed as it was read before: what was understood of it holds (`remember`),
 * so that an edit, or a command after another, costs what it touches.
 */
export function asKnown(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const found = sheets.map((sheet) => {
    const before = known.get(sheet.name);
    return before && isSame(before, sheet) ? before : sheet;
  });
  known = new Map(found.map((sheet) => [sheet.name, sheet]));
  return found;
}

function isSame(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return (
    one === other ||
    (one.isProtected === other.isProtected &&
      one.isVisible === other.isVisible &&
      isSameArea(one.used, other.used) &&
      areSameAreas(one.merges, other.merges) &&
      areSameLines(one.hiddenRows, other.hiddenRows) &&
      areSameLines(one.hiddenColumns, other.hiddenColumns) &&
      areSameCells(one.values, other.values) &&
      areSameCells(one.formulas, other.formulas) &&
      areSameCells(one.formats, other.formats))
  );
}

function areSameAreas(one: readonly Area[] | null, other: readonly Area[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((area, index) => isSameArea(area, other[index] ?? area));
}

function areSameLines(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((line) => other.has(line));
}

type Cells = readonly (readonly (string | number | boolean)[])[];

function areSameCells(one: Cells, other: Cells): boolean {
  return (
    one.length === other.length &&
    one.every((line, row) => {
      const beside = other[row] ?? [];
      return line.length === beside.length && line.every((cell, column) => cell === beside[column]);
    })
  );
}
