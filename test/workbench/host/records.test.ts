import { describe, expect, test } from "vitest";
import { newWorkbook } from "../../../src/workbench/model/workbook";
import { asAddIn, refusal } from "../support/sheet";
import type { Context } from "../support/sheet";

const active = (context: Context) => context.workbook.worksheets.getActiveWorksheet();

describe("conditional formats", () => {
  test("of the three kinds are written, read back and deleted", async () => {
    await asAddIn(async (context) => {
      const range = active(context).getRange("B2:B9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$B2<100";
      custom.custom.format.fill.color = "#F8CBAD";
      custom.custom.format.font.bold = true;
      custom.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      (custom.custom.format as unknown as { numberFormat: string }).numberFormat = '"▼" 0.00';
      custom.stopIfTrue = true;
      const cell = range.conditionalFormats.add("CellValue");
      cell.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "Rendah" };
      await context.sync();
      const all = active(context)
        .getRange("B5")
        .conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/id");
      const read = custom.load(
        "custom/rule/formula,custom/format/fill/color,custom/format/font/bold,priority",
      );
      cell.cellValue.load("rule");
      const place = text.getRange().load("address");
      const none = custom.cellValueOrNullObject;
      none.load("rule");
      await context.sync();
      expect(all.items.map((item) => [item.type, item.priority])).toEqual([
        ["ContainsText", 0],
        ["CellValue", 1],
        ["Custom", 2],
      ]);
      expect([read.custom.rule.formula, read.custom.format.fill.color]).toEqual(["=$B2<100", "#F8CBAD"]);
      expect([read.custom.format.font.bold, read.priority, all.items[2]!.stopIfTrue]).toEqual([
        true,
        2,
        true,
      ]);
      expect(cell.cellValue.rule).toMatchObject({ formula1: "=0", operator: "LessThan" });
      expect([place.address, none.isNullObject]).toEqual(["Sheet1!B2:B9", true]);
      text.delete();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(2);
    });
  });

  test("are found by the cells they touch, and cleared from part of their area", async () => {
    await asAddIn(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A10").conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
      sheet.getRange("A1:A4").conditionalFormats.clearAll();
      const touched = sheet.getRange("A2").conditionalFormats.getCount();
      const [rest] = [sheet.getRange().conditionalFormats.getItemAt(0)];
      const place = rest!.getRange().load("address");
      rest!.load("custom/rule/formula");
      await context.sync();
      expect([touched.value, place.address, rest!.custom.rule.formula]).toEqual([
        0,
        "Sheet1!A5:A10",
        "=A5>5",
      ]);
    });
  });

  test("of a kind that cannot be kept up are refused", async () => {
    await asAddIn(async (context) => {
      expect(
        await refusal(context, () => active(context).getRange("A1").conditionalFormats.add("DataBar")),
      ).toBe("ApiNotFound");
    });
  });
});

describe("names", () => {
  test("of the workbook and of a sheet", async () => {
    await asAddIn(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A2").values = [[2], [3]];
      const name = context.workbook.names.add("Pagu", sheet.getRange("A1:A2")).load("name,value,scope,type");
      sheet.names.add("Lokal", "=Sheet1!$A$1");
      sheet.getRange("B1").formulas = [["=SUM(Pagu)"]];
      const result = sheet.getRange("B1").load("values");
      const place = context.workbook.names.getItem("pagu").getRange().load("address");
      const missing = context.workbook.names.getItemOrNullObject("Lokal");
      await context.sync();
      expect([name.name, name.value, name.scope, name.type]).toEqual([
        "Pagu",
        "Sheet1!$A$1:$A$2",
        "Workbook",
        "Range",
      ]);
      expect([result.values, place.address, missing.isNullObject]).toEqual([[[5]], "Sheet1!A1:A2", true]);
      expect(await refusal(context, () => context.workbook.names.add("PAGU", "=1"))).toBe(
        "ItemAlreadyExists",
      );
      expect(await refusal(context, () => context.workbook.names.add("B2", "=1"))).toBe("InvalidArgument");
      name.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe("tables", () => {
  test("have parts, a style and a name, and compute by structured references", async () => {
    await asAddIn(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:B3").values = [
        ["Indikator", "Target"],
        ["a", 10],
        ["b", 30],
      ];
      const table = context.workbook.tables.add("Sheet1!A1:B3", true);
      table.name = "Kinerja";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      table.load("name,style,showFilterButton");
      const header = table.getHeaderRowRange().load("address");
      const body = table.getDataBodyRange().load("address");
      sheet.getRange("D1").formulas = [["=SUM(Kinerja[Target])"]];
      const sum = sheet.getRange("D1").load("values");
      await context.sync();
      expect([table.name, table.style, table.showFilterButton]).toEqual([
        "Kinerja",
        "TableStyleLight9",
        false,
      ]);
      expect([header.address, body.address, sum.values]).toEqual(["Sheet1!A1:B1", "Sheet1!A2:B3", [[40]]]);
      expect(await refusal(context, () => sheet.tables.add("B2:C3", true))).toBe("InvalidArgument");
      table.delete();
      const left = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(left.address).toBe("Sheet1!D1");
    });
  });
});

describe("settings", () => {
  test("of both kinds are one store", async () => {
    await asAddIn(async (context, { Office, host }) => {
      context.workbook.settings.add("capaian", { skala: "permendagri", batas: [91, 76] });
      await context.sync();
      const setting = context.workbook.settings.getItem("capaian").load("key,value");
      const missing = context.workbook.settings.getItemOrNullObject("lain");
      await context.sync();
      expect([setting.key, setting.value]).toEqual(["capaian", { skala: "permendagri", batas: [91, 76] }]);
      expect(missing.isNullObject).toBe(true);
      setting.delete();
      await context.sync();
      Office.context.document.settings.set("rumus", "turun");
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      expect([...host.workbook.settings]).toEqual([["rumus", '"turun"']]);
    });
  });
});

test("settings of an opened workbook are there when the page starts", async () => {
  const workbook = newWorkbook();
  workbook.settings.set("rumus", '"turun"');
  await asAddIn((_, { Office }) => {
    expect(Office.context.document.settings.get("rumus")).toBe("turun");
    return Promise.resolve();
  }, workbook);
});

describe("page layout", () => {
  test("is set as a report needs it", async () => {
    await asAddIn(async (context) => {
      const { pageLayout } = active(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea("A1:H20");
      pageLayout.setPrintTitleRows("$3:$5");
      pageLayout.setPrintMargins("Centimeters", { left: 2.54, top: 1.27 });
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftFooter");
      const area = pageLayout.getPrintArea().load("address");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect([Math.round(pageLayout.leftMargin), Math.round(pageLayout.topMargin)]).toEqual([72, 36]);
      expect([area.address, rows.address]).toEqual(["Sheet1!A1:H20", "Sheet1!3:5"]);
      const { centerFooter, leftFooter } = pageLayout.headersFooters.defaultForAllPages;
      expect([centerFooter, leftFooter]).toEqual(["&P", ""]);
    });
  });
});

describe("charts", () => {
  test("take their series from headers, and colours, titles, labels and axes", async () => {
    await asAddIn(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:C3").values = [
        ["Indikator", "Target", "Realisasi"],
        ["IKM", 80, 82],
        ["SAKIP", 70, 65],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Capaian";
      chart.title.text = "Capaian 2024";
      chart.title.format.font.size = 12;
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "J15");
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = "Persen";
      chart.dataLabels.showValue = true;
      const series = chart.series.getItemAt(1);
      series.chartType = "Line";
      series.format.line.color = "#C00000";
      chart.series.getItemAt(0).format.fill.setSolidColor("#404040");
      chart.load("name,left,top,chartType,title/text");
      chart.series.load("items/name");
      await context.sync();
      expect([chart.name, chart.title.text, chart.left, chart.top]).toEqual([
        "Capaian",
        "Capaian 2024",
        192,
        15,
      ]);
      expect(chart.series.items.map((item) => item.name)).toEqual(["Target", "Realisasi"]);
      const found = sheet.charts.getItemOrNullObject("capaian");
      await context.sync();
      expect(found.isNullObject).toBe(false);
      found.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      expect(await refusal(context, () => sheet.charts.add("Radar", sheet.getRange("A1:C3")))).toBe(
        "ApiNotFound",
      );
    });
  });
});

test("formulas keep their results while calculation is suspended, until the request ends", async () => {
  await asAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("H1:I1").formulas = [[1, "=H1*2"]];
    await context.sync();
    const before = sheet.getRange("I1");
    before.load("values");
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("H1").values = [[5]];
    const meanwhile = sheet.getRange("I1");
    meanwhile.load("values");
    await context.sync();
    const after = sheet.getRange("I1");
    after.load("values");
    await context.sync();
    expect([before, meanwhile, after].map(({ values }) => values)).toEqual([[[2]], [[2]], [[10]]]);
  });
});

test("the application tells Indonesian separators", async () => {
  await asAddIn(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode,cultureInfo/name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
    expect([application.calculationMode, application.cultureInfo.name]).toEqual(["Automatic", "id-ID"]);
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
  });
});
