import { describe, expect, it } from "vitest";
import { attachCalculator } from "../../src/workbench/engine";
import { startIronCalcInNode } from "../../src/workbench/engine/node";
import { writeEntries } from "../../src/workbench/model/content";
import { CellError } from "../../src/workbench/model/value";
import { newWorkbook } from "../../src/workbench/model/workbook";

/**
 * The engine goes through every row of "A:A": it is given those that hold something. What comes out is what comes out of
 * the whole column; what cannot be told so, and would take seconds, keeps the result that it came with.
 */
startIronCalcInNode();

const PUPILS = [
  ["a", 3],
  ["b", 5],
  ["", ""],
  ["c", 7],
] as const;

function computed(formula: string, rows: readonly (readonly (string | number)[])[] = PUPILS) {
  const workbook = newWorkbook();
  attachCalculator(workbook);
  const sheet = workbook.activeSheet;
  const put = (row: number, column: number, entry: string | number) =>
    writeEntries(sheet, { row, column, rows: 1, columns: 1 }, () => (entry === "" ? null : entry));
  rows.forEach((entries, row) => entries.forEach((entry, column) => put(row, column, entry)));
  put(0, 5, formula);
  const value = () => {
    workbook.recalculate();
    return sheet.value(0, 5);
  };
  return { workbook, put, value };
}

describe("whole columns", () => {
  it.each([
    ["=SUM(B:B)", 15],
    ["=AVERAGE($B:$B)", 5],
    ['=VLOOKUP("c",A:B,2,FALSE)', 7],
    ['=VLOOKUP("c",A1:B1048576,2,FALSE)', 7],
    ['=MATCH("c",A:A,0)', 4],
    ['=SUMIF(A:A,"b",B:B)', 5],
    ["=SUMPRODUCT(B:B,B:B)", 83],
    ['=IF(COUNTIF(A:A,"")>1000000,SUM(B:B),0)', 15],
    ["=ROWS(B:B)", 1_048_576],
    ["=COUNTBLANK(B:B)", 1_048_573],
    ["=ROW(B1048576)", 1_048_576],
  ])("%s is %s", (formula, wanted) => expect(computed(formula).value()).toBe(wanted));

  it("take in what is written far below later", () => {
    const { put, value } = computed("=SUM(B:B)");
    expect(value()).toBe(15);
    put(5_000, 1, 100);
    expect(value()).toBe(115);
    put(900_000, 1, 1_000);
    expect(value()).toBe(1_115);
  });

  it("that an operator goes over are not computed here", () => {
    expect(computed("=SUMPRODUCT((A1:A1048576>1)*(B1:B1048576))").value()).toEqual(CellError.of("#NAME?"));
    expect(computed('=COUNTIF(A:XFD,">"&1)').value()).toEqual(CellError.of("#NAME?"));
  });

  it("cost no seconds, two hundred lookups that find nothing", () => {
    const { workbook, put, value } = computed("=SUM(B:B)");
    for (let row = 0; row < 200; row += 1) put(row, 6, `=VLOOKUP("x${row}",$A:$B,2,FALSE)`);
    const start = process.cpuUsage();
    value();
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
    expect(workbook.activeSheet.value(7, 6)).toEqual(CellError.of("#N/A"));
  });
});

describe("names and sheets", () => {
  it("thousands of names that no formula uses, and hundreds of sheets, cost next to nothing", () => {
    const { workbook, put, value } = computed("=jumlah*2");
    workbook.names.push(nameOf("jumlah", "Sheet1!$B$1"));
    for (let count = 0; count < 5_000; count += 1) workbook.names.push(nameOf(`n${count}`, "Sheet1!$A:$XFD"));
    for (let count = 0; count < 300; count += 1) workbook.addSheet(`S${count}`);
    put(0, 1, 4);
    const start = process.cpuUsage();
    expect(value()).toBe(8);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });
});

function nameOf(name: string, formula: string) {
  return { name, scope: null, formula, visible: true, comment: "" };
}
