import { expect, test } from "vitest";
import { asAddIn, refusal } from "../support/sheet";

test("values are written and read with their types, and shown as Excel in Indonesian shows them", async () => {
  await asAddIn(async (context) => {
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

test("strings are read the American way, whatever the settings of the machine", async () => {
  await asAddIn(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A6");
    range.values = [["1.5"], ["12%"], ["1,234"], ["1.02.01"], ["TRUE"], ["BB (73)"]];
    range.load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([[1.5], [0.12], [1234], ["1.02.01"], [true], ["BB (73)"]]);
    expect(range.numberFormat[1]).toEqual(["0%"]);
  });
});

test("a cell formatted as text keeps whatever is written as text, formulas too", async () => {
  await asAddIn(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.values = [["0123"], ["=1+1"], [7]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["0123"], ["=1+1"], ["7"]]);
    expect(range.valueTypes.flat()).toEqual(["String", "String", "String"]);
  });
});

test("formulas compute within the request that writes them", async () => {
  await asAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      [10, 4],
      [5, 0],
    ];
    const range = sheet.getRange("C1:C2");
    range.formulas = [["=B1/A1*100"], ["=A2/B2"]];
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[40], ["#DIV/0!"]]);
    expect(range.formulas).toEqual([["=B1/A1*100"], ["=A2/B2"]]);
  });
});

test("null leaves a cell as it is, an empty string empties it, one value fills the range", async () => {
  await asAddIn(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.values = "x" as unknown as string[][];
    range.values = [[null, "", 3]] as unknown as string[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["x", "", 3]]);
  });
});

test("an array of another size than the range is refused, and nothing is written", async () => {
  await asAddIn(async (context, { host }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    expect(await refusal(context, () => (sheet.getRange("A1:B2").values = [[1, 2]]))).toBe("InvalidArgument");
    expect(host.workbook.activeSheet.usedArea()).toBeNull();
  });
});

test("arrays that office.js cuts into pieces arrive whole", async () => {
  await asAddIn(async (context, { host }) => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `baris ${row}`, row / 8]);
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2000");
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
    expect(host.counters.syncs).toBe(1);
  });
});

test("only the top left cell of a merged area takes a value", async () => {
  await asAddIn(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.merge(false);
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });
});

test("properties that were not loaded throw before anything is sent", async () => {
  await asAddIn(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    expect(() => range.values).toThrowError(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a whole column has no values, but its used part has", async () => {
  await asAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B3").values = [[1], [2]];
    const column = sheet.getRange("B:B").load("values,address,cellCount");
    const used = column.getUsedRange(true).load("values,address");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.address).toBe("Sheet1!B:B");
    expect([used.address, used.values]).toEqual(["Sheet1!B2:B3", [[1], [2]]]);
  });
});

test("a text that is too long for a cell is refused", async () => {
  await asAddIn(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    expect(await refusal(context, () => (cell.values = [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  });
});

test("a formula that Excel could not read is refused", async () => {
  await asAddIn(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    expect(await refusal(context, () => (cell.formulas = [["=SUM(A2"]]))).toBe("InvalidArgument");
  });
});
