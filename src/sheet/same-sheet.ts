import { isSameArea, type Area, type SheetSnapshot } from "./snapshot";

/** Whether two readings of a sheet of the same name hold the same. */
export function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
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
