import { afterEach, beforeEach, expect, test } from "vitest";
import type { NodeHost } from "../../src/workbench/node";
import { startNodeHost } from "../../src/workbench/node";
import { newWorkbook } from "../../src/workbench/model/workbook";

let node: NodeHost;

beforeEach(async () => {
  node = await startNodeHost(newWorkbook());
});

afterEach(() => node.dispose());

test("values written through office.js are read back with their types", async () => {
  await node.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4");
    range.values = [
      ["Indikator", 57.9],
      ["'007", true],
      ["", "#N/A"],
    ];
    range.load("address,values,valueTypes,text");
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:C4");
    expect(range.values).toEqual([
      ["Indikator", 57.9],
      ["007", true],
      ["", "#N/A"],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double"],
      ["String", "Boolean"],
      ["Empty", "Error"],
    ]);
    expect(range.text[0]).toEqual(["Indikator", "57,9"]);
  });
});

test("an array of another size than the range is refused, and nothing is written", async () => {
  await node.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [[1, 2]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect(node.host.workbook.activeSheet.usedArea()).toBeNull();
});
