import { describe, expect, test } from "vitest";
import { regionalNumber } from "../../src/workbench/engine/regional-number";
import { writeEntries } from "../../src/workbench/model/content";
import { CellError } from "../../src/workbench/model/value";
import { newWorkbook } from "../../src/workbench/model/workbook";
import { attachCalculator } from "../../src/workbench/engine";
import { startIronCalcInNode } from "../../src/workbench/engine/node";
import type { RawEntry } from "../../src/workbench/model/content";

startIronCalcInNode();

function sheetOf(rows: readonly (readonly RawEntry[])[]) {
  const workbook = newWorkbook();
  attachCalculator(workbook);
  const sheet = workbook.activeSheet;
  put(rows);
  function put(entries: readonly (readonly RawEntry[])[], row = 0, column = 0): void {
    const area = { row, column, rows: entries.length, columns: entries[0]!.length };
    writeEntries(sheet, area, (r, c) => entries[r - row]![c - column]!);
  }
  const value = (row: number, column: number) => {
    workbook.recalculate();
    return sheet.value(row, column);
  };
  return { workbook, sheet, put, value };
}

describe("texts that are numbers in Indonesian settings", () => {
  test.each([
    ["513.425.170.766", "513425170766"],
    ["57,9", "57.9"],
    ["57,9%", "57.9%"],
    ["Rp 5.000", "5000"],
    ["Rp5.000,50", "5000.50"],
    ["(1.250)", "-1250"],
    ["-3", "-3"],
    [" 12 ", "12"],
    [",5", "0.5"],
  ])("%s", (text, number) => expect(regionalNumber(text)).toBe(number));

  test.each(["70.95", "1.02.01", "1,2,3", "BB (73)", "", "-", "n/a", "5 dokumen", "12.34.567", "1.2345"])(
    "%s is a text",
    (text) => expect(regionalNumber(text)).toBeNull(),
  );

  test("arithmetic reads them, as in Excel; a sum over a range leaves texts out", () => {
    const { value } = sheetOf([
      ["'513.425.170.766", "'57,9", "'Rp 5.000", 7],
      ["=A1/2", "=B1*2", "=C1+1", "=SUM(A1:D1)"],
    ]);
    expect([value(1, 0), value(1, 1), value(1, 2), value(1, 3)]).toEqual([256712585383, 115.8, 5001, 7]);
  });

  test("an American decimal is no number: the formula fails, as it does in Excel", () => {
    const { value } = sheetOf([["'70.95", "=A1*1", '=A1&"!"']]);
    expect(value(0, 1)).toBe(CellError.of("#VALUE!"));
    expect(value(0, 2)).toBe("70.95!");
  });
});

describe("results", () => {
  test("follow their inputs, only when asked for", () => {
    const { put, value } = sheetOf([[80, 60, '=IF(A1=0,"",B1/A1*100)', '=IF(C1>=76,"Tinggi","Rendah")']]);
    expect([value(0, 2), value(0, 3)]).toEqual([75, "Rendah"]);
    put([[64]], 0, 1);
    expect([value(0, 2), value(0, 3)]).toEqual([80, "Tinggi"]);
  });

  test("keep fifteen digits, large and small", () => {
    const { value } = sheetOf([["=1/3", "=513425170766.57*1", "=1/8192"]]);
    expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual([
      0.333333333333333, 513425170766.57, 0.0001220703125,
    ]);
  });

  test("of date functions are serial numbers", () => {
    expect(sheetOf([["=DATE(2024,1,5)"]]).value(0, 0)).toBe(45296);
  });

  test("of ranges with three corners are those of the range around them", () => {
    const { value } = sheetOf([[1], [2], [6], ["=AVERAGE(A1:A2:A3)"]]);
    expect(value(3, 0)).toBe(3);
  });

  test("errors, truth values and texts keep their kind", () => {
    const { value } = sheetOf([["=1/0", "=1=1", '="x"', "=NA()"]]);
    expect([value(0, 0), value(0, 1), value(0, 2), value(0, 3)]).toEqual([
      CellError.of("#DIV/0!"),
      true,
      "x",
      CellError.of("#N/A"),
    ]);
  });

  test("a formula that reads another column than all before it gets that column's cells", () => {
    const { put, value } = sheetOf([[1, 2, 3, "=A1"]]);
    expect(value(0, 3)).toBe(1);
    put([["=C1*10"]], 1, 3);
    expect(value(1, 3)).toBe(30);
  });
});

describe("results that came with a file", () => {
  /** As a file gives it: a formula with a result that the engine would not come to. */
  function opened(formula: string, result: number) {
    const made = sheetOf([[5, null]]);
    made.workbook.calculator = null;
    made.sheet.grid.set(0, 1, { value: result, formula, style: 0 });
    attachCalculator(made.workbook);
    return made;
  }

  test("stay until something they depend on changes", () => {
    const { put, value, workbook } = opened("=A1*2", 11);
    expect(value(0, 1)).toBe(11);
    put([["other"]], 4, 4);
    expect(value(0, 1)).toBe(11);
    expect(workbook.calculator?.leftUncomputed).toBe(true);
    put([[6]]);
    expect(value(0, 1)).toBe(12);
    put([[5]]);
    expect(value(0, 1)).toBe(11);
  });

  test("of a function the engine lacks stay, and what reads them computes with them", () => {
    const { sheet, put, value, workbook } = opened("=FUNGSIKANTOR(A1)", 40);
    sheet.grid.set(0, 2, { value: 45, formula: "=A1+B1", style: 0 });
    put([[6]]);
    expect([value(0, 1), value(0, 2)]).toEqual([40, 46]);
    expect(workbook.calculator?.leftUncomputed).toBe(true);
  });
});

describe("array formulas of an opened file", () => {
  function opened(formula: string, result: number, rows = 1) {
    const made = sheetOf([[1], [2], [3]]);
    const { sheet } = made;
    Object.assign(sheet.ensureCell(4, 0), {
      formula,
      value: result,
      origin: { formulaAttributes: `t="array" ref="A5${rows > 1 ? `:A${4 + rows}` : ""}"` },
    });
    sheet.arrays = [{ row: 4, column: 0, rows, columns: 1 }];
    made.workbook.calculator = null;
    attachCalculator(made.workbook);
    return made;
  }

  test("of one cell follow their inputs, where the engine comes to what the file says", () => {
    const { put, value } = opened("=SUM(IF(A1:A3>1,A1:A3))", 5);
    expect(value(4, 0)).toBe(5);
    put([[9]], 2);
    expect(value(4, 0)).toBe(11);
  });

  test("stay where it does not, and where they fill several cells", () => {
    const other = opened("=SUM(IF(A1:A3>1,A1:A3))", 6);
    const several = opened("=A1:A2*2", 2, 2);
    for (const { put, value, sheet } of [other, several]) {
      const before = sheet.value(4, 0);
      put([[9]], 0);
      expect(value(4, 0)).toBe(before);
    }
  });
});
