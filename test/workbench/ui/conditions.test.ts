import { describe, expect, it } from "vitest";
import { startIronCalcInNode } from "../../../src/workbench/engine/node";
import type { ConditionalRule } from "../../../src/workbench/model/conditional";
import { addConditionalFormat } from "../../../src/workbench/model/conditional-edits";
import { writeEntries } from "../../../src/workbench/model/content";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { newWorkbook } from "../../../src/workbench/model/workbook";
import { SheetConditions } from "../../../src/workbench/ui/conditions/sheet-conditions";

startIronCalcInNode();

/** Where the cells under test begin: not at the corner, so that relative references must move. */
const TOP = 2;

/** Which of A3:A8 a rule marks, counted from 1; they hold 40, 76, a text, nothing, 90.5 and "76". */
function marked(rule: ConditionalRule, prepare?: (sheet: Sheet) => void): number[] {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  const values = [40, 76, "Sangat Tinggi", null, 90.5, "'76"];
  const area = { row: TOP, column: 0, rows: values.length, columns: 1 };
  writeEntries(sheet, area, (row) => values[row - TOP]!);
  prepare?.(sheet);
  const format = addConditionalFormat(sheet, [area], rule);
  const { holds } = new SheetConditions(sheet);
  return values.flatMap((_, row) => (holds(format, TOP + row, 0) ? [row + 1] : []));
}

describe("conditional formats on the screen", () => {
  it("follow a formula relative to the first cell of the area", () => {
    const formula = '=AND(N("capaian:gagal")=0,AND(ISNUMBER($A3),ROUND($A3,2)<76))';
    expect(marked({ kind: "custom", formula })).toEqual([1]);
  });

  it("compare cells with a value as Excel does: an empty cell counts as 0, a text as more than any figure", () => {
    const rule = (operator: string, formula1: string, formula2: string | null = null): ConditionalRule => ({
      kind: "cellValue",
      operator,
      formula1,
      formula2,
    });
    expect(marked(rule("lessThan", "=76"))).toEqual([1, 4]);
    expect(marked(rule("greaterThanOrEqual", "=76"))).toEqual([2, 3, 5, 6]);
    expect(marked(rule("between", "=91", "=76"))).toEqual([2, 5]);
    expect(marked(rule("equal", '="Sangat Tinggi"'))).toEqual([3]);
  });

  it("look for words without regard to case", () => {
    expect(marked({ kind: "text", operator: "containsText", text: "tinggi" })).toEqual([3]);
    expect(marked({ kind: "text", operator: "beginsWith", text: "Sangat" })).toEqual([3]);
  });

  it("read ranges and other sheets", () => {
    const other = (sheet: Sheet) => {
      const bounds = sheet.workbook.addSheet("Batas Lulus");
      writeEntries(bounds, { row: 0, column: 0, rows: 1, columns: 1 }, () => 80);
    };
    const below: ConditionalRule = { kind: "custom", formula: "=AND(ISNUMBER(A3),A3<'Batas Lulus'!$A$1)" };
    expect(marked(below, other)).toEqual([1, 2]);
    expect(marked({ kind: "custom", formula: "=A3=MAX($A$3:$A$8)" })).toEqual([5]);
  });

  it("are left undrawn where their kind is only kept", () => {
    expect(marked({ kind: "other", type: "dataBar" })).toEqual([]);
  });
});
