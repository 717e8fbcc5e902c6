import { expect, test } from "vitest";
import { deleteSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { openWorkbook, saveWorkbook } from "../../../src/workbench/xlsx";
import { partOf, rawWorkbook } from "../support/raw-workbook";

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Lembar!$A$1:$A$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>';
const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:oneCellAnchor></xdr:wsDr>';
const RELATION =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>';

function fileWithChart(sheet = ""): Uint8Array {
  return rawWorkbook({
    sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${sheet}<drawing r:id="rId1"/>`,
    relations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    parts: {
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": RELATION,
      "xl/charts/chart1.xml": CHART,
    },
  });
}

test("charts and validation of the file follow a renamed sheet", () => {
  const validation =
    '<dataValidations><dataValidation type="list" sqref="B1"><formula1>Lembar!$A$1:$A$3</formula1></dataValidation></dataValidations>';
  const workbook = openWorkbook(fileWithChart(validation));
  renameSheet(workbook.activeSheet, "Tabel 3.2");
  const saved = saveWorkbook(workbook);
  expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>'Tabel 3.2'!$A$1:$A$3</c:f>");
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain("<formula1>'Tabel 3.2'!$A$1:$A$3</formula1>");
});

test("a chart of the file on another sheet loses its source with the sheet", () => {
  const workbook = openWorkbook(fileWithChart());
  workbook.addSheet("Lain");
  expect(workbook.sheets[0]?.charts).toMatchObject([{ name: "Grafik", fromFile: true }]);
  deleteSheet(workbook.sheets[0]!);
  const saved = saveWorkbook(workbook);
  expect(openWorkbook(saved).sheets.map((sheet) => sheet.name)).toEqual(["Lain"]);
  expect(() => partOf(saved, "xl/charts/chart1.xml")).toThrow();
});

test("a workbook of protected structure keeps its sheets as they are", () => {
  const workbook = openWorkbook(
    rawWorkbook({ sheet: "<sheetData/>", workbook: '<workbookProtection lockStructure="1"/>' }),
  );
  expect(() => renameSheet(workbook.activeSheet, "Lain")).toThrowError(
    expect.objectContaining({ code: "AccessDenied" }),
  );
});
