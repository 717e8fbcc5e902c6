import { describe, expect, it } from "vitest";
import { parseSimpanan } from "../../src/session/simpanan";
import { sumberOf } from "../../src/session/sumber";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { loadReport } from "../reports/load";

const simpanan = parseSimpanan(null);
const { snapshot } = loadReport("makassar-2021", "kosong");

/** The workbook read again, after `change` of its first sheet; what was understood of a sheet hangs on the sheet itself. */
function readAgain(change: (sheet: SheetSnapshot) => SheetSnapshot): readonly [boolean, boolean] {
  const before = sumberOf({ snapshot: structuredClone(snapshot), simpanan });
  const [first, ...others] = structuredClone(snapshot).sheets;
  const sheets = first ? [change(first), ...others] : [];
  const after = sumberOf({ snapshot: { ...snapshot, sheets }, simpanan });
  const isKept = after.sheets.map((sheet, index) => sheet === before.sheets[index]);
  return [isKept[0] === true, isKept.slice(1).every(Boolean)];
}

const inFirstCell =
  <T>(value: T) =>
  (lines: readonly (readonly T[])[]): T[][] =>
    lines.map((line, row) => line.map((cell, column) => (row === 0 && column === 0 ? value : cell)));

describe("a workbook that is read again", () => {
  it("has the sheets that were known, where nobody changed them", () => {
    expect(readAgain((sheet) => sheet)).toEqual([true, true]);
  });

  it.each<[string, (sheet: SheetSnapshot) => SheetSnapshot]>([
    ["a value", (sheet) => ({ ...sheet, values: inFirstCell<string | number | boolean>(7)(sheet.values) })],
    [
      "a formula",
      (sheet) => ({ ...sheet, formulas: inFirstCell<string | number | boolean>("=7")(sheet.formulas) }),
    ],
    ["a format", (sheet) => ({ ...sheet, formats: inFirstCell("0.000%")(sheet.formats) })],
    [
      "a merge",
      (sheet) => ({
        ...sheet,
        merges: [...(sheet.merges ?? []), { row: 90, column: 0, rows: 1, columns: 2 }],
      }),
    ],
    ["what is not known of merges", (sheet) => ({ ...sheet, merges: null })],
    ["a hidden row", (sheet) => ({ ...sheet, hiddenRows: new Set([2]) })],
    ["a hidden column", (sheet) => ({ ...sheet, hiddenColumns: new Set([2]) })],
    ["its protection", (sheet) => ({ ...sheet, isProtected: !sheet.isProtected })],
    ["its being hidden", (sheet) => ({ ...sheet, isVisible: !sheet.isVisible })],
    ["its place", (sheet) => ({ ...sheet, used: { ...sheet.used, row: sheet.used.row + 1 } })],
    [
      "a row less",
      (sheet) => ({
        ...sheet,
        values: sheet.values.slice(1),
        formulas: sheet.formulas.slice(1),
        formats: sheet.formats.slice(1),
      }),
    ],
    ["its name", (sheet) => ({ ...sheet, name: `${sheet.name} (2)` })],
  ])("has the one anew that differs by %s, and the others as they were known", (_, change) => {
    expect(readAgain(change)).toEqual([false, true]);
  });
});
