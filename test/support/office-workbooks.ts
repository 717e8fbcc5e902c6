import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/model/conditional-edits";
import { placeContent, writeEntries } from "../../src/workbench/model/content";
import { patchStyles } from "../../src/workbench/model/formatting";
import { mergeArea } from "../../src/workbench/model/merging";
import { noProtection } from "../../src/workbench/model/protection";
import type { Sheet } from "../../src/workbench/model/sheet";
import { addTable } from "../../src/workbench/model/tables";
import { Workbook } from "../../src/workbench/model/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx";

/** A workbook as offices have them. */
export interface OfficeWorkbook {
  readonly name: string;
  file(): Uint8Array;
  /** The sheet of the table, and the cell of its first capaian; its figures are CAPAIAN from there on down. */
  readonly sheet: string;
  /** What its capaian come to, where not CAPAIAN; null for one that nobody can compute and that stays blank. */
  readonly capaian?: readonly (number | null)[];
  /** Why Hitung writes nothing there: a word of the sentence. */
  readonly refused?: string;
  /** Paths of parts that must come back byte for byte after everything. */
  readonly kept?: readonly string[];
}

const HEAD = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
const ROWS: readonly (readonly (string | number)[])[] = [
  [1, "Indeks kepuasan masyarakat", "Indeks", 80, 84, ""],
  [2, "Nilai SAKIP", "Nilai", 70, 63, ""],
  [3, "Persentase koperasi sehat", "%", 50, 20, ""],
  [4, "Jumlah wirausaha baru", "Orang", 120, 150, ""],
];
/** First row of indicators and column of their capaian, counted from 0. */
export const FIRST = { row: 3, column: 5 };
export const CAPAIAN = [105, 90, 40, 125] as const;

/** The table with its title, its header in the third row. */
function fill(sheet: Sheet): void {
  const rows = [["Tabel 3.1 Capaian Indikator Kinerja Utama"], [], HEAD, ...ROWS];
  writeEntries(sheet, { row: 0, column: 0, rows: rows.length, columns: HEAD.length }, (row, column) => {
    const value = rows[row]?.[column] ?? "";
    return value === "" ? null : value;
  });
}

function build(
  sheetName: string,
  change: (workbook: Workbook, sheet: Sheet) => void = () => undefined,
): Uint8Array {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(sheetName);
  fill(sheet);
  change(workbook, sheet);
  return saveWorkbook(workbook);
}

type Parts = Record<string, string>;

/** The file with its parts of text changed, and further ones. */
function patched(file: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const texts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  change(texts);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

function edit(parts: Parts, path: string, pattern: RegExp | string, by: string): void {
  const before = parts[path] ?? "";
  const after = before.replace(pattern, by);
  if (after === before) throw new Error(`${path} holds no ${String(pattern)}.`);
  parts[path] = after;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK = "xl/workbook.xml";
const RELS = "xl/_rels/workbook.xml.rels";

/** A chart sheet beside the table, and on the screen. */
function withChartSheet(parts: Parts): void {
  parts["xl/chartsheets/sheet1.xml"] =
    `${DECLARATION}<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;
  parts["xl/chartsheets/_rels/sheet1.xml.rels"] = relationships(
    `${RELATIONS}/drawing`,
    "../drawings/drawing9.xml",
  );
  parts["xl/drawings/drawing9.xml"] =
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`;
  edit(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `${override("/xl/chartsheets/sheet1.xml", "spreadsheetml.chartsheet+xml")}${override("/xl/drawings/drawing9.xml", "drawing+xml")}</Types>`,
  );
  edit(
    parts,
    RELS,
    "</Relationships>",
    relationship("rId90", `${RELATIONS}/chartsheet`, "chartsheets/sheet1.xml") + "</Relationships>",
  );
  edit(parts, WORKBOOK, "</sheets>", '<sheet name="Grafik" sheetId="90" r:id="rId90"/></sheets>');
  edit(parts, WORKBOOK, /<workbookView\b[^>]*>/, '<workbookView activeTab="1"/>');
}

/** The table's first target comes out of another workbook. */
function withExternalLink(parts: Parts): void {
  parts["xl/externalLinks/externalLink1.xml"] =
    `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1"><sheetNames><sheetName val="PK"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>80</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
  parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = relationships(
    `${RELATIONS}/externalLinkPath`,
    "Perjanjian%20Kinerja.xlsx",
    "External",
  );
  edit(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `${override("/xl/externalLinks/externalLink1.xml", "spreadsheetml.externalLink+xml")}</Types>`,
  );
  edit(
    parts,
    RELS,
    "</Relationships>",
    relationship("rId91", `${RELATIONS}/externalLink`, "externalLinks/externalLink1.xml") +
      "</Relationships>",
  );
  edit(
    parts,
    WORKBOOK,
    "</sheets>",
    '</sheets><externalReferences><externalReference r:id="rId91"/></externalReferences>',
  );
  edit(parts, "xl/worksheets/sheet1.xml", /(<c r="D4"[^>]*>)<v>80<\/v>/, "$1<f>[1]PK!$$A$$1</f><v>80</v>");
}

/** A filter with a condition that hides the third indicator. */
function withFilter(parts: Parts): void {
  const filter =
    '<autoFilter ref="A3:F7"><filterColumn colId="2"><filters><filter val="Indeks"/><filter val="Nilai"/><filter val="Orang"/></filters></filterColumn></autoFilter>';
  edit(parts, "xl/worksheets/sheet1.xml", "</sheetData>", `</sheetData>${filter}`);
  edit(parts, "xl/worksheets/sheet1.xml", '<row r="6"', '<row r="6" hidden="1"');
  edit(
    parts,
    WORKBOOK,
    "</sheets>",
    '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">IKU!$A$3:$F$7</definedName></definedNames>',
  );
}

const relationship = (id: string, type: string, target: string, mode?: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
const relationships = (type: string, target: string, mode?: string) =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", type, target, mode)}</Relationships>`;
const override = (part: string, type: string) =>
  `<Override PartName="${part}" ContentType="${TYPES}.${type}"/>`;

/** Locked but for the cells in which the office types its realisasi. */
function protect(sheet: Sheet): void {
  patchStyles(sheet, { row: FIRST.row, column: 4, rows: ROWS.length, columns: 1 }, { locked: false });
  sheet.protection = { ...noProtection(), on: true };
  sheet.touch("protection", { kind: "layout" });
}

/** Our own highlight, spread over two areas by a row that was copied below the table. */
function withCopiedHighlight(_: Workbook, sheet: Sheet): void {
  const area = (row: number) => ({ row, column: FIRST.column, rows: 1, columns: 1 });
  const format = addConditionalFormat(sheet, [area(5), area(9)], { kind: "custom", formula: "" });
  changeConditionalFormat(sheet, format, {
    rule: { kind: "custom", formula: '=AND(N("capaian:gagal")=0,F6<76)' },
    format: { fill: "#FBE3E4", font: { color: "#8A1020" } },
  });
}

/** Targets are looked up on a sheet that nobody sees. */
function withHelper(workbook: Workbook, sheet: Sheet): void {
  const helper = workbook.addSheet("bantu");
  ROWS.forEach(([, name = "", , target = ""], row) => {
    placeContent(helper, row, 0, { value: name, formula: null });
    placeContent(helper, row, 1, { value: target, formula: null });
    placeContent(sheet, FIRST.row + row, 3, {
      value: target,
      formula: `=VLOOKUP(B${FIRST.row + row + 1},bantu!$A$1:$B$4,2,FALSE)`,
    });
  });
  helper.visibility = "veryHidden";
  helper.touch("cells", { kind: "layout" });
}

function mergeTitle(_: Workbook, sheet: Sheet): void {
  mergeArea(sheet, { row: 0, column: 0, rows: 2, columns: HEAD.length }, false);
}

/** A table with other words for some of its realisasi. */
function withTableOf(realisasi: readonly (readonly [index: number, word: string])[]) {
  return (_: Workbook, sheet: Sheet): void => {
    for (const [index, value] of realisasi)
      placeContent(sheet, FIRST.row + index, 4, { value, formula: null });
    addTable(sheet, { row: 2, column: 0, rows: 1 + ROWS.length, columns: HEAD.length }, true);
  };
}

/** A table with a column that says in which direction each indicator is good. */
function withDirections(_: Workbook, sheet: Sheet): void {
  ["Polaritas", "Naik", "Turun", "Naik", "Naik"].forEach((value, index) =>
    placeContent(sheet, 2 + index, HEAD.length, { value, formula: null }),
  );
  addTable(sheet, { row: 2, column: 0, rows: 1 + ROWS.length, columns: HEAD.length + 1 }, true);
}

/** The same table with its first two rows alone: one formula cannot serve both, and Excel keeps but one. */
function withTwoDirections(_: Workbook, sheet: Sheet): void {
  for (const row of [FIRST.row + 2, FIRST.row + 3])
    for (let column = 0; column < HEAD.length; column += 1)
      placeContent(sheet, row, column, { value: null, formula: null });
  ["Polaritas", "Naik", "Turun"].forEach((value, index) =>
    placeContent(sheet, 2 + index, HEAD.length, { value, formula: null }),
  );
  addTable(sheet, { row: 2, column: 0, rows: 3, columns: HEAD.length + 1 }, true);
}

export const OFFICE_WORKBOOKS: readonly OfficeWorkbook[] = [
  { name: "names of one word", sheet: "IKU", file: () => build("IKU") },
  { name: "a name with an apostrophe", sheet: "Dinas PU's 2024", file: () => build("Dinas PU's 2024") },
  { name: "a name that looks like a cell", sheet: "TW1", file: () => build("TW1") },
  { name: "a title in merged cells", sheet: "IKU", file: () => build("IKU", mergeTitle) },
  {
    name: "a table made by Ctrl+T",
    sheet: "IKU",
    file: () =>
      build(
        "IKU",
        (_, sheet) =>
          void addTable(sheet, { row: 2, column: 0, rows: 1 + ROWS.length, columns: HEAD.length }, true),
      ),
    kept: ["xl/tables/table1.xml"],
  },
  {
    name: "a table made by Ctrl+T with a row that cannot be computed",
    sheet: "IKU",
    file: () => build("IKU", withTableOf([[1, "Belum rilis"]])),
    capaian: [105, null, 40, 125],
  },
  {
    name: "a table made by Ctrl+T in which less is better in one row",
    sheet: "IKU",
    file: () => build("IKU", withDirections),
    capaian: [105, 110, 40, 125],
  },
  {
    name: "a table made by Ctrl+T of two rows, better when more and better when less",
    sheet: "IKU",
    file: () => build("IKU", withTwoDirections),
    capaian: [105, 110],
  },
  {
    name: "a protected form with open cells for the realisasi",
    sheet: "IKU",
    file: () => build("IKU", (_, sheet) => protect(sheet)),
    refused: "IKU",
  },
  { name: "a filter that hides a row", sheet: "IKU", file: () => patched(build("IKU"), withFilter) },
  {
    name: "panes that are frozen",
    sheet: "IKU",
    file: () =>
      build("IKU", (_, sheet) => {
        sheet.frozen = { rows: 3, columns: 2 };
        sheet.touch("view", { kind: "layout" });
      }),
  },
  {
    name: "a chart sheet on the screen",
    sheet: "IKU",
    file: () => patched(build("IKU"), withChartSheet),
    kept: ["xl/chartsheets/sheet1.xml", "xl/drawings/drawing9.xml"],
  },
  {
    name: "calculation by hand",
    sheet: "IKU",
    file: () =>
      patched(build("IKU"), (parts) =>
        edit(parts, WORKBOOK, /(<calcPr[^>]*\/>)?<\/workbook>/, '<calcPr calcMode="manual"/></workbook>'),
      ),
  },
  {
    name: "a target out of another workbook",
    sheet: "IKU",
    file: () => patched(build("IKU"), withExternalLink),
    kept: ["xl/externalLinks/externalLink1.xml"],
  },
  { name: "a hidden sheet of helpers", sheet: "IKU", file: () => build("IKU", withHelper) },
  { name: "our highlight on a copied row", sheet: "IKU", file: () => build("IKU", withCopiedHighlight) },
  {
    name: "dates from 1904",
    sheet: "IKU",
    file: () =>
      patched(build("IKU"), (parts) =>
        edit(parts, WORKBOOK, /(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>'),
      ),
  },
  {
    name: "cells shown as R1C1",
    sheet: "IKU",
    file: () =>
      patched(build("IKU"), (parts) =>
        edit(parts, WORKBOOK, /(<calcPr[^>]*\/>)?<\/workbook>/, '<calcPr refMode="R1C1"/></workbook>'),
      ),
  },
];
