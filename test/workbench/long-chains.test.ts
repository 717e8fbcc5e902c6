import { describe, expect, test } from "vitest";
import { attachCalculator } from "../../src/workbench/engine";
import { startIronCalcInNode } from "../../src/workbench/engine/node";
import { writeEntries, type RawEntry } from "../../src/workbench/model/content";
import { newWorkbook } from "../../src/workbench/model/workbook";

startIronCalcInNode();

const LAST = 3_000;

/** A workbook whose sheets hold one column each, of so many rows. */
function bookOf(columns: readonly ((row: number) => RawEntry)[]) {
  const workbook = newWorkbook("Lembar1");
  attachCalculator(workbook);
  const sheets = columns.map((_, at) =>
    at === 0 ? workbook.activeSheet : workbook.addSheet(`Lembar${at + 1}`),
  );
  columns.forEach((column, at) => {
    const area = { row: 0, column: 0, rows: LAST, columns: 1 };
    writeEntries(sheets[at]!, area, (row) => column(row + 1));
  });
  const value = (sheet: number, row: number) => {
    workbook.recalculate();
    return sheets[sheet]!.value(row - 1, 0);
  };
  const put = (sheet: number, row: number, entry: RawEntry) =>
    writeEntries(sheets[sheet]!, { row: row - 1, column: 0, rows: 1, columns: 1 }, () => entry);
  return { value, put };
}

const upwards = (formula: (below: string) => string) => (row: number) =>
  row === LAST ? 1_250_000 : formula(`A${row + 1}`);

describe("formulas that hang on each other through thousands of cells are computed like any others", () => {
  test("each cell adds to the one below it", () => {
    const { value } = bookOf([upwards((below) => `=${below}+1250000`)]);
    expect(value(0, 1)).toBe(1_250_000 * LAST);
    expect(value(0, 1_500)).toBe(1_250_000 * 1_501);
  });

  test("functions within functions take more room, and are broken sooner", () => {
    const { value } = bookOf([upwards((below) => `=IFERROR(ROUND(IF(${below}>0,${below}+1,0),2),0)`)]);
    expect(value(0, 1)).toBe(1_250_000 + LAST - 1);
  });

  test("a chain that goes to and fro between two sheets", () => {
    const { value } = bookOf([
      upwards((below) => `=Lembar2!${below}+1`),
      upwards((below) => `=Lembar1!${below}+1`),
    ]);
    expect(value(0, 1)).toBe(1_250_000 + LAST - 1);
  });

  test("sums over all that is below", () => {
    const { value } = bookOf([
      (row) => (row > LAST - 12 ? 1 : row > LAST - 40 ? `=SUM(A${row + 1}:A${LAST})` : `=A${row + 1}+1`),
    ]);
    expect(value(0, LAST - 39)).toBe(12 * 2 ** 27);
    expect(value(0, 1)).toBe(12 * 2 ** 27 + LAST - 40);
  });

  test("a change at its end reaches its beginning, and so does a chain that was made later", () => {
    const { value, put } = bookOf([upwards((below) => `=${below}+1`), (row) => row]);
    expect(value(0, 1)).toBe(1_250_000 + LAST - 1);
    put(0, LAST, 1);
    expect(value(0, 1)).toBe(LAST);
    for (let row = 1; row < LAST; row++) put(1, row, `=A${row + 1}+2`);
    expect(value(1, 1)).toBe(LAST + 2 * (LAST - 1));
  });
});

test("a circle of thousands of cells keeps what stood there, and the rest is computed", () => {
  const { value, put } = bookOf([(row) => row, () => "=SUM(Lembar1!A1:A10)"]);
  expect(value(1, 1)).toBe(55);
  for (let row = 1; row <= LAST; row++) put(0, row, `=A${(row % LAST) + 1}+1`);
  put(1, 2, "=2*21");
  expect(value(1, 2)).toBe(42);
});
