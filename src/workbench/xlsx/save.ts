import type { Aspect, Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { BLANK_SHEET, blankOrigin } from "./blank";
import { NumberFormats } from "./number-formats";
import type { Origin } from "./origin";
import { originOf } from "./origin";
import type { Parts } from "./parts";
import { withoutPrefix } from "./parts";
import { writeSettings } from "./settings-part";
import { NewStrings } from "./shared-strings";
import { joinSheetData, splitSheetData } from "./sheet-xml";
import { spillingMetadata } from "./spilling-metadata";
import { writeCells } from "./write-cells";
import type { CellTargets } from "./write-cells";
import { shiftElsewhere } from "./elsewhere";
import { shiftAnchors } from "./shift-anchors";
import { writeCharts } from "./write-charts";
import { DifferentialFormats, writeConditional } from "./write-conditional";
import { writeSheet } from "./write-sheet";
import { addStyles } from "./write-styles";
import { writeTables } from "./write-tables";
import { removeUnreachable } from "./unreachable";
import { writeWorkbook } from "./write-workbook";
import type { XmlElement } from "../../ooxml/xml";
import { parseXml, writeDocument } from "../../ooxml/xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const SHEET_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const ALL: readonly Aspect[] = [
  "cells",
  "columns",
  "merges",
  "conditional",
  "view",
  "properties",
  "protection",
  "page",
  "tables",
  "charts",
];

/**
 * The workbook as an .xlsx file. A workbook that was opened from a file is saved by patching that file:
 * parts and elements that did not change stay byte for byte what they were.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  workbook.recalculate(workbook.calculatesOnSave);
  const origin = originOf(workbook) ?? blankOrigin();
  return new Saving(workbook, {
    ...origin,
    parts: origin.parts.copy(),
    sheetPaths: new Map(origin.sheetPaths),
  }).run();
}

class Saving {
  private readonly parts: Parts;
  private readonly strings: NewStrings;
  private readonly styles: XmlElement;
  private readonly stylesPath: string;
  private readonly formats: NumberFormats;
  private readonly looks: DifferentialFormats;

  constructor(
    private readonly workbook: Workbook,
    private readonly origin: Origin,
  ) {
    this.parts = origin.parts;
    this.strings = new NewStrings(origin.strings);
    this.stylesPath = origin.stylesPath ?? this.borrowStyles();
    this.styles = this.parts.xml(this.stylesPath);
    this.formats = new NumberFormats(this.styles);
    this.looks = new DifferentialFormats(this.styles, this.formats);
  }

  run(): Uint8Array {
    const before = writeDocument(this.styles);
    addStyles(this.styles, this.workbook.styles, this.origin.styles, this.formats);
    shiftElsewhere(this.workbook, this.origin);
    shiftAnchors(this.workbook, this.origin);
    for (const sheet of this.workbook.sheets) this.saveSheet(sheet);
    this.strings.write(this.parts, this.origin.stringsPath, this.origin.workbookPath);
    if (writeDocument(this.styles) !== before) this.parts.writeXml(this.stylesPath, this.styles);
    writeWorkbook(this.workbook, this.origin);
    if (this.workbook.touched.has("settings")) writeSettings(this.workbook, this.parts);
    if (this.workbook.touched.has("sheets")) removeUnreachable(this.parts);
    return this.parts.toFile();
  }

  /** A file without a styles part gets the one of a new workbook. */
  private borrowStyles(): string {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    const path = this.parts.add("xl/styles#.xml", type, blankOrigin().parts.text("xl/styles.xml"));
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
    this.parts.relate(this.origin.workbookPath, relation, path);
    return path;
  }

  private saveSheet(sheet: Sheet): void {
    const path = this.origin.sheetPaths.get(sheet.id) ?? this.addSheet(sheet);
    const { touched } = sheet;
    if (touched.size === 0) return;
    const { frame, data } = splitSheetData(withoutPrefix(this.parts.text(path)));
    const root = parseXml(frame);
    const cells = touched.has("cells") || touched.has("rows") ? writeCells(sheet, this.targets()) : data;
    writeSheet(sheet, root);
    if (touched.has("conditional")) writeConditional(sheet, root, this.looks);
    if (touched.has("tables") || (touched.has("cells") && sheet.tables.length > 0)) {
      writeTables(sheet, root, this.parts, path);
    }
    if (touched.has("charts")) writeCharts(sheet, root, this.parts, path);
    this.parts.write(path, joinSheetData(writeDocument(root), cells));
  }

  private targets(): CellTargets {
    const { strings, parts, origin } = this;
    return { strings, spilling: () => spillingMetadata(parts, origin.workbookPath) };
  }

  private addSheet(sheet: Sheet): string {
    const path = this.parts.add("xl/worksheets/sheet#.xml", SHEET_TYPE, BLANK_SHEET);
    this.parts.relate(this.origin.workbookPath, SHEET_RELATION, path);
    this.origin.sheetPaths.set(sheet.id, path);
    for (const aspect of ALL) sheet.touched.add(aspect);
    return path;
  }
}
