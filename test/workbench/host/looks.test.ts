import { expect, test } from "vitest";
import { asAddIn } from "../support/sheet";
import type { Context } from "../support/sheet";

const active = (context: Context) => context.workbook.worksheets.getActiveWorksheet();

test("fonts, fills, alignment and sizes are set and read back; null where cells differ", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    const { format } = sheet.getRange("B2:C3");
    format.font.bold = true;
    format.font.color = "#c00000";
    format.font.size = 14;
    format.font.underline = "Single";
    format.fill.color = "yellow";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.textOrientation = -45;
    format.columnWidth = 96;
    format.rowHeight = 30;
    format.load(
      "font/bold,font/color,font/size,font/underline,fill/color,horizontalAlignment,verticalAlignment," +
        "wrapText,indentLevel,textOrientation,columnWidth,rowHeight",
    );
    const wider = sheet.getRange("A1:C3").format.load("font/bold,fill/color,columnWidth");
    await context.sync();
    expect([format.font.bold, format.font.color, format.font.size]).toEqual([true, "#C00000", 14]);
    expect([format.font.underline, format.fill.color]).toEqual(["Single", "#FFFF00"]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      "Center",
      "Top",
      true,
    ]);
    expect([format.indentLevel, format.textOrientation]).toEqual([2, -45]);
    expect([format.columnWidth, format.rowHeight]).toEqual([96, 30]);
    expect([wider.font.bold, wider.fill.color, wider.columnWidth]).toEqual([null, null, null]);
  });
});

test("a cleared fill is none again", async () => {
  await asAddIn(async (context) => {
    const range = active(context).getRange("A1");
    range.format.fill.color = "#123456";
    range.format.fill.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("borders of the edge and of the inside, seen from both neighbours", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    const { borders } = sheet.getRange("B2:C3").format;
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
      borders.getItem(side).style = "Continuous";
    }
    borders.getItem("EdgeBottom").weight = "Thick";
    borders.getItem("EdgeTop").color = "#808080";
    const below = sheet.getRange("B4").format.borders.getItem("EdgeTop").load("style,weight");
    const top = sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style,weight,color");
    const middle = sheet.getRange("B2").format.borders.getItem("EdgeRight").load("style");
    await context.sync();
    expect([below.style, below.weight]).toEqual(["Continuous", "Thick"]);
    expect([top.style, top.weight, top.color]).toEqual(["Continuous", "Thin", "#808080"]);
    expect(middle.style).toBe("None");
    sheet.getRange("B4").format.borders.getItem("EdgeTop").style = "None";
    const gone = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(gone.style).toBe("None");
  });
});

test("looks of a whole column reach cells written later", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("C:C").format.font.italic = true;
    sheet.getRange("C7").values = [[0.5]];
    const cell = sheet.getRange("C7").load("format/font/italic");
    await context.sync();
    expect(cell.format.font.italic).toBe(true);
  });
});

test("looks of many cells are read and set at once", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { font: { bold: true }, fill: { color: "#FF0000" } } },
        { format: { font: { color: "#00FF00" } } },
      ],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { font: { bold: true, color: true }, fill: { color: true } },
    });
    await context.sync();
    expect(read.value).toEqual([
      [
        {
          address: "Sheet1!A1",
          format: { font: { bold: true, color: "#000000" }, fill: { color: "#FF0000" } },
        },
        {
          address: "Sheet1!B1",
          format: { font: { bold: false, color: "#00FF00" }, fill: { color: "#FFFFFF" } },
        },
      ],
    ]);
  });
});

test("hidden rows and columns; null where some are", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const rows = ["A1", "A2:A3", "A1:A2"].map((address) => sheet.getRange(address).load("rowHidden,hidden"));
    const column = sheet.getRange("B1").load("columnHidden,hidden");
    await context.sync();
    expect(rows.map((range) => range.rowHidden)).toEqual([false, true, null]);
    expect([column.columnHidden, column.hidden]).toEqual([true, true]);
  });
});

test("columns fit their longest text", async () => {
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:B1").values = [["Persentase penduduk yang terlayani", "x"]];
    sheet.getRange("A:B").format.autofitColumns();
    const [wide, narrow] = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
    await context.sync();
    expect(wide!.format.columnWidth).toBeGreaterThan(150);
    expect(narrow!.format.columnWidth).toBeLessThan(30);
  });
});

test("rows fit their wrapped texts as Arial would set them", async () => {
  // LKjIP Sumatera Selatan 2023: three lines of 9 points in a column of 147 points, two in one of 180.
  const sasaran = "Maju ekonomi kerakyatan (meningkatkan ekonomi kerakyatan)";
  await asAddIn(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1").values = [[sasaran]];
    sheet.getRange("A1").format.font.size = 9;
    sheet.getRange("A1").format.wrapText = true;
    const heights: number[] = [];
    for (const width of [147, 180]) {
      sheet.getRange("A:A").format.columnWidth = width;
      sheet.getRange("A1").format.autofitRows();
      const range = sheet.getRange("A1").load("format/rowHeight");
      await context.sync();
      heights.push(range.format.rowHeight);
    }
    expect(heights[0]).toBeGreaterThanOrEqual(34);
    expect(heights[1]).toBeLessThan(30);
  });
});
