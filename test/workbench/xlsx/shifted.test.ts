import { describe, expect, test } from "vitest";
import { placeContent } from "../../../src/workbench/model/content";
import { renameSheet } from "../../../src/workbench/model/sheets";
import { deleteCells, insertCells } from "../../../src/workbench/model/structure";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { openWorkbook, saveWorkbook } from "../../../src/workbench/xlsx";
import { partOf, rawWorkbook } from "../support/raw-workbook";

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Lembar!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Lembar!$A$2:$A$6</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Lembar!$B$2:$B$6</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>';
const corner = (tag: string, row: number) =>
  `<xdr:${tag}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>12700</xdr:rowOff></xdr:${tag}>`;

/** A sheet with figures in A1:B6 and a chart of them over the rows 9 to 20 (counted from 0). */
function fileWithChart(editAs: string): Uint8Array {
  const frame =
    '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
  return rawWorkbook({
    sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>`,
    relations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor editAs="${editAs}">${corner("from", 9)}${corner("to", 20)}${frame}</xdr:twoCellAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>',
      "xl/charts/chart1.xml": CHART,
    },
  });
}

const rows = (row: number, count: number) => ({ row, column: 0, rows: count, columns: 16_384 });
const formulasIn = (file: Uint8Array) =>
  [...partOf(file, "xl/charts/chart1.xml").matchAll(/<c:f>([^<]*)/g)].map(([, formula]) => formula);
const anchorIn = (file: Uint8Array) =>
  [...partOf(file, "xl/drawings/drawing1.xml").matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => Number(row));

function changed(editAs: string, change: (sheet: Sheet) => void): Uint8Array {
  const workbook = openWorkbook(fileWithChart(editAs));
  change(workbook.activeSheet);
  return saveWorkbook(workbook);
}

describe("a chart of the opened file goes with the rows, as in Excel", () => {
  test("its figures move and grow with the rows that are put in, below and among them", () => {
    const saved = changed("oneCell", (sheet) => {
      insertCells(sheet, rows(0, 1), "Down");
      insertCells(sheet, rows(4, 2), "Down");
    });
    expect(formulasIn(saved)).toEqual(["Lembar!$B$2", "Lembar!$A$3:$A$9", "Lembar!$B$3:$B$9"]);
  });

  test("what is put in and taken out again leaves it as it was", () => {
    const saved = changed("twoCell", (sheet) => {
      insertCells(sheet, rows(3, 4), "Down");
      deleteCells(sheet, rows(3, 4), "Up");
    });
    expect(formulasIn(saved)).toEqual(["Lembar!$B$1", "Lembar!$A$2:$A$6", "Lembar!$B$2:$B$6"]);
    expect(anchorIn(saved)).toEqual([9, 20]);
  });

  test.each([
    ["above it", "twoCell", 3, [11, 22]],
    ["above it", "oneCell", 3, [11, 22]],
    ["above it", "absolute", 3, [9, 20]],
    ["among the rows it covers", "twoCell", 12, [9, 22]],
    ["among the rows it covers", "oneCell", 12, [9, 20]],
    ["below it", "twoCell", 30, [9, 20]],
  ])("two rows put in %s, placed %s", (_, editAs, before, expected) => {
    const saved = changed(editAs, (sheet) => insertCells(sheet, rows(before, 2), "Down"));
    expect(anchorIn(saved)).toEqual(expected);
    const [chart] = openWorkbook(saved).activeSheet.charts;
    const workbook = openWorkbook(fileWithChart(editAs));
    insertCells(workbook.activeSheet, rows(before, 2), "Down");
    expect(workbook.activeSheet.charts).toMatchObject([
      { top: chart?.top, height: chart?.height, left: chart?.left, width: chart?.width },
    ]);
  });

  test("one whose first rows are taken out begins where they were", () => {
    const saved = changed("twoCell", (sheet) => deleteCells(sheet, rows(8, 5), "Up"));
    expect(anchorIn(saved)).toEqual([8, 15]);
    expect(partOf(saved, "xl/drawings/drawing1.xml")).toContain("<xdr:rowOff>0</xdr:rowOff>");
  });

  test("cells that move beside it leave it where it is, but not what it reads", () => {
    const saved = changed("twoCell", (sheet) =>
      insertCells(sheet, { row: 0, column: 1, rows: 2, columns: 1 }, "Down"),
    );
    expect(formulasIn(saved)).toEqual(["Lembar!$B$3", "Lembar!$A$2:$A$6", "Lembar!$B$4:$B$8"]);
    expect(anchorIn(saved)).toEqual([9, 20]);
  });

  test("it follows a sheet that was renamed between two changes of its rows", () => {
    const saved = changed("oneCell", (sheet) => {
      insertCells(sheet, rows(0, 1), "Down");
      renameSheet(sheet, "Tabel 3.2");
      insertCells(sheet, rows(0, 1), "Down");
    });
    expect(formulasIn(saved)[0]).toBe("'Tabel 3.2'!$B$3");
    expect(openWorkbook(saved).activeSheet.charts).toMatchObject([
      { series: [{ values: "'Tabel 3.2'!$B$4:$B$8" }] },
    ]);
  });

  test("lists of another sheet's data validation follow as well", () => {
    const file = rawWorkbook({
      sheet:
        '<sheetData/><dataValidations><dataValidation type="list" sqref="B1"><formula1>Daftar!$A$2:$A$3</formula1></dataValidation></dataValidations>',
      parts: {
        "xl/worksheets/sheet2.xml":
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
        "xl/workbook.xml":
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/><sheet name="Daftar" sheetId="2" r:id="rId2"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
      },
    });
    const workbook = openWorkbook(file);
    const list = workbook.sheetByName("Daftar")!;
    placeContent(list, 1, 0, { value: "Naik", formula: null });
    insertCells(list, rows(0, 1), "Down");
    expect(partOf(saveWorkbook(workbook), "xl/worksheets/sheet1.xml")).toContain("Daftar!$A$3:$A$4");
  });
});
