import { isSameSheet } from "../sheet/same-sheet";
import type { SheetSnapshot } from "../sheet/snapshot";

/** Of each sheet, as it was last read. */
let known: ReadonlyMap<string, SheetSnapshot> = new Map();

/**
 * What was read, with each sheet that nobody changed as it was read before: what was understood of it holds (`remember`),
 * so that an edit, or a command after another, costs what it touches.
 */
export function asKnown(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const found = sheets.map((sheet) => {
    const before = known.get(sheet.name);
    return before && isSameSheet(before, sheet) ? before : sheet;
  });
  known = new Map(found.map((sheet) => [sheet.name, sheet]));
  return found;
}
