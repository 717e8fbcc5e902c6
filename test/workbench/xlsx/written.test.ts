import { beforeAll, describe, expect, test } from "vitest";
import { openWorkbook, saveWorkbook } from "../../../src/workbench/xlsx";
import { ADD_IN_ID } from "../../../src/workbench/xlsx/add-in-id";
import { readFileSync } from "node:fs";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { newWorkbook } from "../../../src/workbench/model/workbook";
import { printAreas, printTitles } from "../../../src/workbench/model/printing";
import { asAddIn } from "../support/sheet";
import type { Context } from "../support/sheet";
import { partOf } from "../support/raw-workbook";

/** A report sheet as the add-in makes one, with everything it uses. */
function writeReport(context: Context): void {
  const sheet = context.workbook.worksheets.add("Tabel 3.2 & 'lain' ini");
  sheet.getRange("A1:D1").merge(false);
  sheet.getRange("A1:D4").formulas = [
    ["Tabel 3.2 Capaian <2024>", "", "", ""],
    ["Indikator", "Target", "Realisasi", "Capaian"],
    ["IKM", 80, 82.5, "=C3/B3*100"],
    ["Nilai SAKIP", "'70", 65, '=IF(B4>C4,"kurang","cukup")'],
  ];
  const table = sheet.getRange("A2:D4");
  for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
    table.format.borders.getItem(side).style = "Continuous";
    table.format.borders.getItem(side).color = "#808080";
  }
  sheet.getRange("A2:D2").format.fill.color = "#D9E1F2";
  sheet.getRange("A2:D2").format.font.bold = true;
  sheet.getRange("A:A").format.columnWidth = 200;
  sheet.getRange("A1").format.rowHeight = 28;
  sheet.getRange("A3:A4").format.wrapText = true;
  sheet.getRange("D3:D4").numberFormat = [['0.00" %"'], ['0.00" %"']];
  sheet.getRange("9:9").rowHidden = true;
  sheet.getRange("F:F").columnHidden = true;
  sheet.freezePanes.freezeAt("A1:A2");
  sheet.tabColor = "#C00000";
  sheet.showGridlines = false;
  writeHighlight(sheet);
  writePage(sheet);
  writeChart(sheet);
  context.workbook.names.add("Capaian_IKM", sheet.getRange("D3"));
  context.workbook.settings.add("capaian", { versi: 1, skala: 'kutip "ganda"' });
}

function writeHighlight(sheet: Excel.Worksheet): void {
  const rule = sheet.getRange("D3:D4").conditionalFormats.add("Custom");
  rule.custom.rule.formula = '=AND(N("capaian:gagal")=0,$C3<$B3)';
  rule.custom.format.fill.color = "#F8CBAD";
  rule.custom.format.font.color = "#9C0006";
  (rule.custom.format as unknown as { numberFormat: string }).numberFormat = '"▼ "0.00';
  sheet.getRange("D3:D4").conditionalFormats.add("ContainsText").textComparison.rule = {
    operator: "Contains",
    text: "kurang",
  };
}

function writePage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea("A1:D4");
  pageLayout.setPrintTitleRows("$2:$2");
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Halaman &P";
}

function writeChart(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A2:C4"), "Columns");
  chart.name = "Grafik capaian";
  chart.title.text = "Capaian & target";
  chart.setPosition("A12", "D25");
  chart.series.getItemAt(0).format.fill.setSolidColor("#404040");
  chart.series.getItemAt(1).chartType = "LineMarkers";
}

let file: Uint8Array;
let again: Workbook;

beforeAll(async () => {
  file = await asAddIn(async (context, { host }) => {
    writeReport(context);
    await context.sync();
    return saveWorkbook(host.workbook);
  });
  again = openWorkbook(file);
});

describe("a new workbook, written by an add-in, saved and opened again", () => {
  const report = () => again.sheets[1]!;

  test("contents, formulas and their results", () => {
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Tabel 3.2 & 'lain' ini"]);
    const sheet = report();
    expect([sheet.value(0, 0), sheet.value(2, 2), sheet.value(3, 1)]).toEqual([
      "Tabel 3.2 Capaian <2024>",
      82.5,
      "70",
    ]);
    expect([sheet.cell(2, 3)?.formula, sheet.value(2, 3), sheet.value(3, 3)]).toEqual([
      "=C3/B3*100",
      103.125,
      "kurang",
    ]);
  });

  test("looks, merges, sizes, hidden lines", () => {
    const sheet = report();
    const look = (row: number, column: number) => again.styles.at(sheet.styleIndex(row, column));
    expect(look(1, 1)).toMatchObject({ font: { bold: true }, fill: { pattern: "solid", color: "#D9E1F2" } });
    expect(look(3, 0)).toMatchObject({
      alignment: { wrap: true },
      border: { bottom: { style: "thin", color: "#808080" } },
    });
    expect([look(2, 3).numberFormat, look(3, 1).quotePrefix]).toEqual(['0.00" %"', true]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect([Math.round(sheet.columnWidth(0)), sheet.rowHeight(0)]).toEqual([38, 28]);
    expect([sheet.isRowHidden(8), sheet.isColumnHidden(5)]).toEqual([true, true]);
    expect([sheet.frozen, sheet.tabColor, sheet.showGridlines]).toEqual([
      { rows: 2, columns: 1 },
      "#C00000",
      false,
    ]);
  });

  test("conditional formats with fill, font and number format", () => {
    const [text, custom] = report().conditionalFormats;
    expect(text?.rule).toEqual({ kind: "text", operator: "containsText", text: "kurang" });
    expect(custom).toMatchObject({
      rule: { kind: "custom", formula: '=AND(N("capaian:gagal")=0,$C3<$B3)' },
      format: { fill: "#F8CBAD", font: { color: "#9C0006" }, numberFormat: '"▼ "0.00' },
    });
  });

  test("names, page layout, settings", () => {
    const sheet = report();
    expect(again.names.find(({ name }) => name === "Capaian_IKM")?.formula).toBe(
      "'Tabel 3.2 & ''lain'' ini'!$D$3",
    );
    expect(printAreas(sheet)).toEqual([{ row: 0, column: 0, rows: 4, columns: 4 }]);
    expect(printTitles(sheet).rows).toMatchObject({ row: 1, rows: 1 });
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      scale: null,
      fitToWidth: 1,
      fitToHeight: null,
      centerHorizontally: true,
      headerFooter: { oddFooter: "&CHalaman &P" },
    });
    expect(again.settings.get("capaian")).toBe('{"versi":1,"skala":"kutip \\"ganda\\""}');
  });

  test("charts, with their data as they are now", () => {
    const [chart] = report().charts;
    expect(chart).toMatchObject({
      name: "Grafik capaian",
      fromFile: true,
      title: { text: "Capaian & target" },
    });
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ["Target", "'Tabel 3.2 & ''lain'' ini'!$B$3:$B$4"],
      ["Realisasi", "'Tabel 3.2 & ''lain'' ini'!$C$3:$C$4"],
    ]);
    const xml = partOf(file, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:pt idx="0"><c:v>82.5</c:v></c:pt>');
    expect(xml).toContain('<a:srgbClr val="404040"/>');
  });

  test("a second save of the same workbook gives the same file", () => {
    expect(Object.keys(again.touched)).toEqual([]);
    expect(saveWorkbook(again)).toEqual(saveWorkbook(again));
  });

  test("deleting a chart and a sheet takes their parts out of the file", async () => {
    const workbook = openWorkbook(file);
    const left = await asAddIn(async (context, { host }) => {
      const sheet = context.workbook.worksheets.getItem("Tabel 3.2 & 'lain' ini");
      sheet.charts.getItem("Grafik capaian").delete();
      await context.sync();
      const withoutChart = saveWorkbook(host.workbook);
      expect(() => partOf(withoutChart, "xl/charts/chart1.xml")).toThrow();
      expect(openWorkbook(withoutChart).sheets[1]?.charts).toEqual([]);
      sheet.delete();
      await context.sync();
      return saveWorkbook(host.workbook);
    }, workbook);
    expect(openWorkbook(left).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    expect(openWorkbook(left).names.map(({ name, formula }) => [name, formula])).toEqual([
      ["Capaian_IKM", "#REF!"],
    ]);
    expect(() => partOf(left, "xl/worksheets/sheet2.xml")).toThrow();
  });
});

test("tables are written, renamed with their headers, and removed", async () => {
  const workbook = newWorkbook();
  const first = await asAddIn(async (context, { host }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Indikator", "Target"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Kinerja";
    await context.sync();
    return saveWorkbook(host.workbook);
  }, workbook);
  const opened = openWorkbook(first);
  expect(opened.sheets[0]?.tables).toMatchObject([
    { name: "Kinerja", columns: ["Indikator", "Target"], showFilterButton: true },
  ]);
  const second = await asAddIn(async (context, { host }) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [["Target 2024"]];
    await context.sync();
    return saveWorkbook(host.workbook);
  }, opened);
  expect(partOf(second, "xl/tables/table1.xml")).toContain('name="Target 2024"');
  const third = await asAddIn(async (context, { host }) => {
    context.workbook.tables.getItem("Kinerja").delete();
    await context.sync();
    return saveWorkbook(host.workbook);
  }, openWorkbook(second));
  expect(() => partOf(third, "xl/tables/table1.xml")).toThrow();
  expect(partOf(third, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
});

test("protection with a password keeps its hash, and stays closed after opening", async () => {
  const saved = await asAddIn(async (context, { host }) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect({ allowSort: true }, "rahasia");
    await context.sync();
    return saveWorkbook(host.workbook);
  });
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toMatch(
    /<sheetProtection password="[0-9A-F]{4}" sheet="1"[^>]* sort="0"/,
  );
  const { protection } = openWorkbook(saved).activeSheet;
  expect([protection.on, protection.allow.sort, protection.allow.formatCells]).toEqual([true, true, false]);
});

test("settings are kept for the add-in of the manifest", () => {
  const manifest = readFileSync(new URL("../../../manifest.xml", import.meta.url), "utf8");
  expect(/<Id>([^<]*)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN_ID);
});

/** What was written and taken back leaves the sheet to the byte as it was: no trace of a cell that nobody wrote. */
test("a cell that was filled and emptied again is not in the file", async () => {
  const workbook = newWorkbook("IKU");
  const part = "xl/worksheets/sheet1.xml";
  const [before, after] = await asAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("IKU");
    sheet.getRange("A1:B2").values = [
      ["Indikator", "Capaian"],
      ["IKM", 95],
    ];
    await context.sync();
    const unfilled = partOf(saveWorkbook(workbook), part);
    sheet.getRange("C1:C2").values = [["Kategori"], ["Sangat Tinggi"]];
    sheet.getRange("C1:C2").values = [[""], [""]];
    await context.sync();
    return [unfilled, partOf(saveWorkbook(workbook), part)];
  }, workbook);
  expect(before).toContain("<sheetData><row");
  expect(after).toBe(before);
});
