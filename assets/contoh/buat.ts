/**
 * `npm run contoh`: writes the sample workbooks beside this file from the tables of test/reports, derived
 * columns blank, laid out as planners keep them: title, bordered table, shaded header, wrapped words.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contains } from "../../src/sheet/address";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import type { Area, SheetSnapshot } from "../../src/sheet/snapshot";
import type { Table } from "../../src/sheet/table";
import { patchStyles } from "../../src/workbench/model/formatting";
import { placeContent } from "../../src/workbench/model/content";
import { mergeArea } from "../../src/workbench/model/merging";
import type { Sheet } from "../../src/workbench/model/sheet";
import type { Line, StylePatch } from "../../src/workbench/model/style";
import { GENERAL } from "../../src/workbench/model/style";
import { displayText } from "../../src/workbench/model/text";
import { Workbook } from "../../src/workbench/model/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx";
import { loadReport } from "../../test/reports/load";
import type { ReportNick } from "../../test/reports/load";

/** The sheet that stands open in each. */
const FIRST: Readonly<Record<ReportNick, string>> = {
  "sulteng-2024": "Tabel 3.2",
  "sumsel-2023": "Tabel III.1",
  "tangsel-2021": "Tabel 6",
  "makassar-2021": "Tabel Capaian",
};

const LINE: Line = { style: "thin", color: "#7F7F7F" };
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const BODY: StylePatch = { border: BOX, alignment: { wrap: true, vertical: "top" } };
const HEADER: StylePatch = {
  border: BOX,
  font: { bold: true },
  fill: { pattern: "solid", color: "#D9E1F2" },
  alignment: { wrap: true, horizontal: "center", vertical: "center" },
};
const TITLE: StylePatch = { font: { bold: true, size: 12 }, alignment: { wrap: false } };
/** Characters of the default font. */
const WIDTH = { least: 6, toFill: 16, most: 44 };

function makeWorkbook(nick: ReportNick): Workbook {
  const workbook = new Workbook();
  workbook.fileName = `${nick}.xlsx`;
  for (const snapshot of loadReport(nick, "kosong").snapshot.sheets) fillSheet(workbook, snapshot);
  workbook.activate(workbook.sheetByName(FIRST[nick])!);
  return workbook;
}

function fillSheet(workbook: Workbook, snapshot: SheetSnapshot): void {
  const sheet = workbook.addSheet(snapshot.name);
  sheet.showGridlines = false;
  eachCell(snapshot, (row, column, value, numberFormat) => {
    if (value !== "") placeContent(sheet, row, column, { value, formula: null });
    if (numberFormat !== GENERAL) patchStyles(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat });
  });
  const { tables } = recogniseSheet(snapshot);
  for (const { area, headerRows } of tables) layTable(sheet, area, headerRows);
  patchStyles(sheet, { ...snapshot.used, rows: 1 }, TITLE);
  for (const merge of snapshot.merges ?? [])
    if (merge.rows > 1 || merge.row > 0) mergeArea(sheet, merge, false);
  setWidths(sheet, snapshot, tables);
  sheet.touch("cells", { kind: "layout" });
}

function layTable(sheet: Sheet, area: Area, headerRows: number): void {
  patchStyles(sheet, { ...area, rows: headerRows }, HEADER);
  patchStyles(sheet, { ...area, row: area.row + headerRows, rows: area.rows - headerRows }, BODY);
}

function eachCell(
  { used, values, formats }: SheetSnapshot,
  visit: (row: number, column: number, value: string | number | boolean, numberFormat: string) => void,
): void {
  values.forEach((cells, down) =>
    cells.forEach((value, right) =>
      visit(used.row + down, used.column + right, value, formats[down]?.[right] ?? GENERAL),
    ),
  );
}

/** Columns of words are as wide as their words want, within reason; columns of figures as their longest figure. */
function setWidths(sheet: Sheet, { used, values, merges }: SheetSnapshot, tables: readonly Table[]): void {
  for (let right = 0; right < used.columns; right++) {
    const column = used.column + right;
    const words: string[] = [];
    const figures: string[] = [];
    const heading: string[] = [];
    values.forEach((cells, down) => {
      const row = used.row + down;
      const table = tables.find(({ area }) => contains(area, row, column));
      const isMerged = merges?.some((area) => area.columns > 1 && contains(area, row, column));
      const value = cells[right] ?? "";
      if (!table || isMerged || value === "") return;
      const isHeading = row < table.area.row + table.headerRows;
      if (isHeading) heading.push(...String(value).split(" "));
      else if (typeof value === "string") words.push(value);
      else figures.push(shown(sheet, row, column));
    });
    const isToFill = words.length === 0 && figures.length === 0;
    const wanted = Math.max(
      isToFill ? WIDTH.toFill : WIDTH.least,
      longest(words) * 0.8 + 2,
      longest([...heading, ...figures, ...words.flatMap((text) => text.split(" "))]) * 1.15 + 2,
    );
    sheet.ensureColumn(column).width = Math.min(WIDTH.most, Math.ceil(wanted));
  }
  sheet.touch("columns", { kind: "layout" });
}

function shown(sheet: Sheet, row: number, column: number): string {
  const { numberFormat } = sheet.workbook.styles.at(sheet.styleIndex(row, column));
  return displayText(sheet.value(row, column), numberFormat);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

for (const nick of Object.keys(FIRST) as ReportNick[]) {
  writeFileSync(join(import.meta.dirname, `${nick}.xlsx`), saveWorkbook(makeWorkbook(nick)));
}
