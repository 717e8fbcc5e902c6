import { expect, test } from "vitest";
import { asAddIn, refusal } from "../support/sheet";
import type { Context } from "../support/sheet";

async function namesOf(context: Context): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
}

test("sheets are added at the end, without being activated", async () => {
  await asAddIn(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Tabel 3.2").load("name,position,visibility");
    worksheets.add();
    const active = worksheets.getActiveWorksheet().load("name");
    const count = worksheets.getCount();
    await context.sync();
    expect([added.name, added.position, added.visibility]).toEqual(["Tabel 3.2", 1, "Visible"]);
    expect([active.name, count.value]).toEqual(["Sheet1", 3]);
    expect(await namesOf(context)).toEqual(["Sheet1", "Tabel 3.2", "Sheet3"]);
  });
});

test.each([
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["TW I/II", "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["[1]", "InvalidArgument"],
  ["'x", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["sheet1", "ItemAlreadyExists"],
])("the name %j is refused", async (name, code) => {
  await asAddIn(async (context) => {
    expect(await refusal(context, () => context.workbook.worksheets.add(name))).toBe(code);
    expect(await namesOf(context)).toEqual(["Sheet1"]);
  });
});

test("renaming a sheet renames it in formulas; deleting it breaks them", async () => {
  await asAddIn(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.add("Data");
    source.getRange("A1").values = [[21]];
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Data!A1*2"]];
    source.name = "Tabel 3.2";
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["='Tabel 3.2'!A1*2"]], [[42]]]);
    source.delete();
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=#REF!*2"]], [["#REF!"]]]);
  });
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  await asAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    expect(await refusal(context, () => sheet.delete())).toBe("InvalidOperation");
    expect(await refusal(context, () => (sheet.visibility = "Hidden"))).toBe("InvalidArgument");
  });
});

test("order, visibility, tab colour and gridlines", async () => {
  await asAddIn(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.position = 0;
    sheet.tabColor = "#00b050";
    sheet.showGridlines = false;
    sheet.load("position,tabColor,showGridlines");
    const hidden = context.workbook.worksheets.add("C");
    hidden.visibility = "VeryHidden";
    const visible = context.workbook.worksheets.getCount(true);
    const next = sheet.getNext().load("name");
    const none = hidden.getNextOrNullObject();
    await context.sync();
    expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([0, "#00B050", false]);
    expect([visible.value, next.name, none.isNullObject]).toEqual([2, "Sheet1", true]);
  });
});

test("frozen panes", async () => {
  await asAddIn(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const before = freezePanes.getLocationOrNullObject();
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocation().load("address");
    await context.sync();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocation().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const after = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([both.address, rows.address]).toEqual(["Sheet1!A1:B3", "Sheet1!1:2"]);
    expect([before.isNullObject, after.isNullObject]).toEqual([true, true]);
  });
});

test("a protected sheet refuses what its protection does not allow", async () => {
  await asAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "rahasia");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowFormatColumns]).toEqual([true, true]);
    const attempts: [() => void, string][] = [
      [() => (sheet.getRange("A1").values = [[1]]), "AccessDenied"],
      [() => (sheet.getRange("A1:B1").values = [[1, 2]]), "AccessDenied"],
      [() => (sheet.getRange("B1").values = [[2]]), ""],
      [() => (sheet.getRange("B1").format.font.bold = true), "AccessDenied"],
      [() => (sheet.getRange("B1").format.columnWidth = 90), ""],
      [() => sheet.getRange("A1:B1").merge(false), "AccessDenied"],
      [() => sheet.getRange("A1").conditionalFormats.add("Custom"), "AccessDenied"],
      [() => sheet.protection.unprotect("salah"), "AccessDenied"],
      [() => sheet.protection.unprotect("rahasia"), ""],
      [() => (sheet.getRange("A1").values = [[1]]), ""],
    ];
    for (const [attempt, code] of attempts) expect(await refusal(context, attempt)).toBe(code);
  });
});
