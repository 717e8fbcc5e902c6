import { expect, test } from "vitest";
import { asAddIn, refusal } from "../support/sheet";
import type { Context } from "../support/sheet";

const active = (context: Context) => context.workbook.worksheets.getActiveWorksheet();

async function addressesOf(context: Context, ranges: readonly Excel.Range[]): Promise<string[]> {
  for (const range of ranges) range.load("address");
  await context.sync();
  return ranges.map((range) => range.address.replace("Sheet1!", ""));
}

test("ranges lead to others", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    const range = sheet.getRange("B2:D5");
    const found = await addressesOf(context, [
      sheet.getRangeByIndexes(1, 2, 3, 4),
      sheet.getCell(0, 27),
      range.getCell(1, 1),
      range.getCell(9, 9),
      range.getRow(2),
      range.getColumn(0),
      range.getLastRow(),
      range.getLastColumn(),
      range.getLastCell(),
      range.getOffsetRange(-1, 1),
      range.getResizedRange(1, -1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("F1"),
      range.getIntersection("C1:Z3"),
      range.getAbsoluteResizedRange(1, 1),
    ]);
    expect(found).toEqual([
      "C2:F4",
      "AB1",
      "C3",
      "K11",
      "B4:D4",
      "B2:B5",
      "B5:D5",
      "D2:D5",
      "D5",
      "C1:E4",
      "B2:C6",
      "2:5",
      "B:D",
      "B1:F5",
      "C2:D3",
      "B2",
    ]);
  });
});

test("beyond the edge of the sheet there is nothing", async () => {
  await asAddIn(async (context) => {
    expect(await refusal(context, () => active(context).getRange("A1").getOffsetRange(-1, 0))).toBe(
      "InvalidArgument",
    );
  });
});

test("a sheet that is not there, or an address that is none, is refused by the right code", async () => {
  await asAddIn(async (context) => {
    const { worksheets } = context.workbook;
    expect(await refusal(context, () => worksheets.getItem("Tidak ada").getRange("A1"))).toBe("ItemNotFound");
    expect(await refusal(context, () => active(context).getRange("bukan alamat"))).toBe("InvalidArgument");
  });
});

test("an error tells the statement, and what came before it stays done", async () => {
  await asAddIn(async (context, { host }) => {
    const sheet = active(context);
    sheet.getRange("A1").values = [["dulu"]];
    sheet.getRange("A2:A3").values = [["kurang"]];
    sheet.getRange("A4").values = [["kemudian"]];
    const error = (await context.sync().catch((thrown: unknown) => thrown)) as OfficeExtension.Error;
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toContain("values = ");
    const { activeSheet } = host.workbook;
    expect([activeSheet.value(0, 0), activeSheet.value(3, 0)]).toEqual(["dulu", null]);
  });
});

test("the used range counts looks, or values only", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    const empty = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D4").format.fill.color = "#FFEEAA";
    expect(await addressesOf(context, [sheet.getUsedRange(), sheet.getUsedRange(true)])).toEqual([
      "B2:D4",
      "B2",
    ]);
  });
});

test("what follows from a null object is a null object; using it is refused", async () => {
  await asAddIn(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
    const inside = missing.getRange("A1").load("values");
    await context.sync();
    expect([missing.isNullObject, inside.isNullObject]).toEqual([true, true]);
  });
});

test("merged areas are those that begin within the range", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:C1").merge(false);
    sheet.getRange("B3:C4").merge(true);
    const all = sheet
      .getRange("A1:D9")
      .getMergedAreasOrNullObject()
      .load("address,areaCount,areas/items/address");
    const part = sheet.getRange("B1:C2").getMergedAreasOrNullObject();
    const begun = sheet.getRange("A1:A2").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(all.areas.items.map((area) => area.address)).toEqual([
      "Sheet1!A1:C1",
      "Sheet1!B3:C3",
      "Sheet1!B4:C4",
    ]);
    expect(part.isNullObject).toBe(true);
    expect(begun.address).toBe("Sheet1!A1:C1");
    sheet.getRange("C3").unmerge();
    const rest = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(rest.address).toBe("Sheet1!A1:C1,Sheet1!B4:C4");
  });
});

test("merging keeps the first content only", async () => {
  await asAddIn(async (context) => {
    const range = active(context).getRange("A1:B2");
    range.values = [
      ["", "pertama"],
      ["kedua", ""],
    ];
    range.merge(false);
    range.load("values");
    await context.sync();
    expect(range.values.flat()).toEqual(["pertama", "", "", ""]);
  });
});

test("visible cells, constants and formulas are gathered into areas", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:C3").formulas = [
      ["a", 1, "=B1"],
      ["b", 2, "=B2"],
      ["", 3, "=1/0"],
    ];
    sheet.getRange("2:2").rowHidden = true;
    const cells = sheet.getRange("A1:C3");
    const visible = cells.getSpecialCells("Visible").load("address");
    const numbers = cells.getSpecialCells("Constants", "Numbers").load("address");
    const errors = cells.getSpecialCellsOrNullObject("Formulas", "Errors").load("address");
    const texts = cells.getSpecialCellsOrNullObject("Formulas", "Text");
    await context.sync();
    expect(visible.address).toBe("Sheet1!A1:C1,Sheet1!A3:C3");
    expect(numbers.address).toBe("Sheet1!B1:B3");
    expect(errors.address).toBe("Sheet1!C3");
    expect(texts.isNullObject).toBe(true);
  });
});

test("rows put in move cells, formulas, merges and the ranges an add-in holds", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
    sheet.getRange("B3:C3").merge(false);
    const held = sheet.getRange("A3").load("values");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    held.load("address,formulas,values");
    const merges = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect([held.address, held.formulas, held.values]).toEqual(["Sheet1!A4", [["=SUM(A1:A3)"]], [[3]]]);
    expect(merges.address).toBe("Sheet1!B4:C4");
    sheet.getRange("A1").delete("Up");
    held.load("address,formulas");
    await context.sync();
    expect(held.formulas).toEqual([["=SUM(A1:A2)"]]);
  });
});

test("a range whose rows were taken out can no longer be used", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    const held = sheet.getRange("A3").load("address");
    await context.sync();
    sheet.getRange("2:4").delete("Up");
    expect(await refusal(context, () => held.load("address"))).toBe("InvalidReference");
  });
});

test("a copy takes values, looks and merges, and its relative references follow", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*$A$1"],
      [2, "=A2*$A$1"],
    ];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("D1:E2").copyFrom("A1:B2");
    sheet.getRange("G1").copyFrom("A1:B2", "Values");
    const copy = sheet.getRange("D1:E2").load("formulas");
    const values = sheet.getRange("G1:H2").load("formulas");
    const look = sheet.getRange("D1").load("format/font/bold");
    await context.sync();
    expect(copy.formulas).toEqual([
      [1, "=D1*$A$1"],
      [2, "=D2*$A$1"],
    ]);
    expect(values.formulas).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(look.format.font.bold).toBe(true);
  });
});

test("clearing takes contents, looks, or both", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    const range = sheet.getRange("A1:A2");
    range.values = [[1], [2]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    const first = sheet.getRange("A1").load("values,format/font/bold");
    const second = sheet.getRange("A2").load("values,format/font/bold");
    await context.sync();
    expect([first.values, first.format.font.bold]).toEqual([[[""]], true]);
    expect([second.values, second.format.font.bold]).toEqual([[[2]], false]);
  });
});

test("what the embedded workbook lacks is refused by name, never ignored", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    expect(await refusal(context, () => sheet.getRange("A1:A9").removeDuplicates([0], false))).toBe(
      "ApiNotFound",
    );
    expect(await refusal(context, () => sheet.shapes.addGeometricShape("Rectangle"))).toBe("ApiNotFound");
    expect(await refusal(context, () => sheet.getRange("A1").load("hyperlink"))).toBe("ApiNotFound");
  });
});
