import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onFunctions } from "../../src/excel/functions";
import { recalculateAll } from "../../src/excel/recalculate";
import { connectFunctions } from "../../src/functions/connect";
import { FUNCTION_IDS, STREAMED } from "../../src/functions/function-ids";
import { functionsMetadata } from "../../src/functions/metadata";
import type { FunctionDeclaration } from "../../src/workbench/host/function-calls";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { openWorkbook, saveWorkbook } from "../../src/workbench/xlsx";
import { edit, look, openExcel, type } from "../support/excel";
import { openSession } from "../support/session";
import { workbookFaults } from "../support/spreadsheet-rules";

/** Blocks of results over the cells beside their formula, and the sentence behind each error, as Excel shows them. */
const { functions: declared } = JSON.parse(functionsMetadata("id", "https://localhost:3000")) as {
  readonly functions: readonly FunctionDeclaration[];
};
const SHEET = "Capaian 2024";
const FIGURES = [
  [80, 72],
  [0, 5],
  [50, 60],
];

let host: NodeHost;

beforeEach(async () => {
  host = await openExcel({ functions: { namespace: "CAPAIAN", functions: declared } });
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions });
  onFunctions({
    names: FUNCTION_IDS,
    streamed: STREAMED,
    ...connectFunctions(openSession(), recalculateAll),
  });
});
afterEach(() => host.dispose());

function comeTo(address: string, values: readonly (readonly unknown[])[]): Promise<void> {
  return vi.waitFor(async () => expect((await look(SHEET, address)).values).toEqual(values), {
    timeout: 60_000,
    interval: 50,
  });
}

const reasonAt = (row: number, column: number) =>
  host.host.workbook.sheetByName(SHEET)?.cell(row, column)?.reason;

describe("a formula with results for more cells than its own", () => {
  it("lays them over the cells beside it, other formulas read them, and they follow their source", async () => {
    await type(SHEET, "A1", FIGURES);
    await type(SHEET, "C1", [["=CAPAIAN.HITUNG(A1:A3,B1:B3)", "=SUM(C1,C3)"]]);
    await comeTo("C1:C3", [[90], ["#N/A"], [120]]);
    await comeTo("D1", [[210]]);
    await type(SHEET, "B3", [[40]]);
    await comeTo("C1:D3", [
      [90, 170],
      ["#N/A", ""],
      [80, ""],
    ]);
  });

  it("stands aside for other content, and comes back when that goes", async () => {
    await type(SHEET, "A1", FIGURES);
    await type(SHEET, "C1", [["=CAPAIAN.HITUNG(A1:A3,B1:B3)"]]);
    await comeTo("C1:C3", [[90], ["#N/A"], [120]]);
    await type(SHEET, "C3", [["milik kantor"]]);
    await comeTo("C1:C3", [["#SPILL!"], [""], ["milik kantor"]]);
    await type(SHEET, "C3", [[""]]);
    await comeTo("C1:C3", [[90], ["#N/A"], [120]]);
  });

  it("is taken away with its formula, and becomes shorter with it", async () => {
    await type(SHEET, "A1", FIGURES);
    await type(SHEET, "C1", [["=CAPAIAN.HITUNG(A1:A3,B1:B3)"]]);
    await comeTo("C1:C3", [[90], ["#N/A"], [120]]);
    await type(SHEET, "C1", [["=CAPAIAN.HITUNG(A1:A2,B1:B2)"]]);
    await comeTo("C1:C3", [[90], ["#N/A"], [""]]);
    await type(SHEET, "C1", [[7]]);
    await comeTo("C1:C3", [[7], [""], [""]]);
  });

  it("moves with rows that are inserted", async () => {
    await type(SHEET, "A2", FIGURES);
    await type(SHEET, "C2", [["=CAPAIAN.HITUNG(A2:A4,B2:B4)"]]);
    await comeTo("C2:C4", [[90], ["#N/A"], [120]]);
    await edit(({ workbook }) => void workbook.worksheets.getItem(SHEET).getRange("1:1").insert("Down"));
    await comeTo("C2:C5", [[""], [90], ["#N/A"], [120]]);
  });

  it("is read as a block by other functions and by Excel's own", async () => {
    await type(SHEET, "A1", [
      [80, 72],
      [50, 60],
    ]);
    await type(SHEET, "D1", [["=CAPAIAN.KATEGORI(CAPAIAN.HITUNG(A1:A2,B1:B2))"]]);
    await type(SHEET, "E1", [["=SUM(CAPAIAN.HITUNG(A1:A2,B1:B2))"]]);
    await comeTo("D1:E2", [
      ["Tinggi", 210],
      ["Sangat Tinggi", ""],
    ]);
  });

  it("is kept in a file as an array over its cells, and known as one where the file is opened", async () => {
    await type(SHEET, "A1", FIGURES);
    await type(SHEET, "C1", [["=CAPAIAN.HITUNG(A1:A3,B1:B3)"]]);
    await comeTo("C1:C3", [[90], ["#N/A"], [120]]);
    const file = saveWorkbook(host.host.workbook);
    expect(workbookFaults(file)).toEqual([]);
    const opened = openWorkbook(file, "salinan.xlsx");
    const sheet = opened.sheetByName(SHEET);
    expect(sheet?.cell(0, 2)).toMatchObject({
      formula: "=CAPAIAN.HITUNG(A1:A3,B1:B3)",
      spill: { rows: 3, columns: 1 },
    });
    expect(sheet?.cell(2, 2)).toMatchObject({ value: 120, formula: null });
    expect(sheet?.cell(2, 2)?.spilledBy).toBe(sheet?.cell(0, 2));
  });
});

describe("the reason of an error", () => {
  it("stands with the cell, each with its own in a block, and goes when the figure comes", async () => {
    await type(SHEET, "A1", FIGURES);
    await type(SHEET, "C1", [
      ["=CAPAIAN.HITUNG(A1:A3,B1:B3)", "=CAPAIAN.KATEGORI(0.9)", "=1+CAPAIAN.HITUNG(0,5)"],
    ]);
    await comeTo("C1:C3", [[90], ["#N/A"], [120]]);
    await comeTo("D1:E1", [["#VALUE!", "#N/A"]]);
    expect(reasonAt(0, 2)).toBeUndefined();
    expect(reasonAt(1, 2)).toMatch(/^Target 0/);
    expect(reasonAt(0, 3)).toMatch(/^0,9 dapat berarti/);
    expect(reasonAt(0, 4)).toMatch(/^Target 0/);
    await type(SHEET, "A2", [[10]]);
    await comeTo("C2", [[50]]);
    expect(reasonAt(1, 2)).toBeUndefined();
  });
});
