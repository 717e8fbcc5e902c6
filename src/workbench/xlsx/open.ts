import type { Visibility } from "../model/sheet";
import { Workbook } from "../model/workbook";
import { StyleBook } from "../model/style-book";
import { Palette } from "./colour";
import { NumberFormats } from "./number-formats";
import { NOT_A_WORKBOOK, OpenError } from "./open-errors";
import { rememberOrigin } from "./origin";
import type { Origin } from "./origin";
import { Parts, withoutPrefix } from "./parts";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readConditional, readDifferentialFormats } from "./read-conditional";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readTables } from "./read-tables";
import { readSettings } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import { splitSheetData } from "./sheet-xml";
import type { XmlElement } from "./xml";
import { child, element, elements, flagAttribute, numberAttribute, parseXml, textOf } from "./xml";

/**
 * Opens an .xlsx (or .xlsm) file. Throws OpenError, with a sentence for the person, where it is none.
 * The file's parts stay with the workbook: saveWorkbook writes back only what changed.
 */
export function openWorkbook(file: Uint8Array, fileName = "Buku1.xlsx"): Workbook {
  const parts = Parts.open(file);
  const path = parts.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (!path || !parts.has(path)) throw new OpenError("not-a-workbook", NOT_A_WORKBOOK);
  const root = readRoot(parts, path);
  const workbook = new Workbook();
  workbook.fileName = fileName;
  new Opening(workbook, parts, path, root).read();
  workbook.touched.clear();
  for (const sheet of workbook.sheets) sheet.touched.clear();
  return workbook;
}

function readRoot(parts: Parts, path: string): XmlElement {
  try {
    const root = parts.xml(path);
    if (root.name === "workbook" && child(root, "sheets")) return root;
  } catch {
    // Said below: what cannot be read is no workbook.
  }
  throw new OpenError("not-a-workbook", NOT_A_WORKBOOK);
}

class Opening {
  private readonly target: (type: string) => string | undefined;
  private readonly origin: Origin;

  constructor(
    private readonly workbook: Workbook,
    private readonly parts: Parts,
    path: string,
    private readonly root: XmlElement,
  ) {
    const relationships = parts.relationships(path);
    this.target = (type) => relationships.find((one) => one.type === type)?.target;
    this.origin = {
      parts,
      workbookPath: path,
      stylesPath: this.target("styles"),
      stringsPath: this.target("sharedStrings"),
      sheetPaths: new Map(),
      styles: 1,
      strings: 0,
    };
  }

  read(): void {
    const stylesRoot = this.optionalXml("styles") ?? element("styleSheet");
    const palette = new Palette(this.optionalXml("theme"), stylesRoot);
    this.workbook.styles = new StyleBook(readStyles(stylesRoot, palette, new NumberFormats(stylesRoot)));
    const strings = readSharedStrings(this.parts, this.origin.stringsPath);
    this.origin.styles = this.workbook.styles.list.length;
    this.origin.strings = strings.length;
    const looks = readDifferentialFormats(stylesRoot, palette);
    const ids = this.readSheets((sheet, path) => {
      const { frame, data } = splitSheetData(withoutPrefix(this.parts.text(path)));
      const sheetRoot = parseXml(frame);
      readCells(sheet, data, strings);
      readSheet(sheet, sheetRoot, palette);
      readConditional(sheet, sheetRoot, looks);
      readTables(sheet, this.parts, path);
      readCharts(sheet, this.parts, path);
    });
    this.readNames(ids);
    readSettings(this.workbook, this.parts);
    this.readCalculation();
    this.workbook.structureLocked = flagAttribute(child(this.root, "workbookProtection"), "lockStructure");
    this.readActiveSheet(ids);
    rememberOrigin(this.workbook, this.origin);
  }

  private optionalXml(type: string): XmlElement | undefined {
    const path = this.target(type);
    return path !== undefined && this.parts.has(path) ? this.parts.xml(path) : undefined;
  }

  /** Reads the worksheets; returns, for every tab of the file, the id of its sheet (null for chart sheets). */
  private readSheets(read: (sheet: Workbook["sheets"][number], path: string) => void): (string | null)[] {
    const relationships = this.parts.relationships(this.origin.workbookPath);
    return elements(child(this.root, "sheets"), "sheet").map(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
      const relationship = relationships.find((one) => one.id === id);
      if (!relationship || relationship.type !== "worksheet") return null;
      const sheet = this.workbook.addSheet(attributes.name ?? "");
      sheet.visibility = (attributes.state as Visibility | undefined) ?? "visible";
      this.origin.sheetPaths.set(sheet.id, relationship.target);
      read(sheet, relationship.target);
      return sheet.id;
    });
  }

  private readNames(ids: readonly (string | null)[]): void {
    for (const node of elements(child(this.root, "definedNames"), "definedName")) {
      const position = numberAttribute(node, "localSheetId");
      this.workbook.names.push({
        name: node.attributes.name ?? "",
        scope: position === null ? null : (ids[position] ?? null),
        formula: textOf(node),
        visible: !flagAttribute(node, "hidden"),
        comment: node.attributes.comment ?? "",
      });
    }
  }

  private readCalculation(): void {
    const mode = child(this.root, "calcPr")?.attributes.calcMode;
    if (mode === "manual") this.workbook.calculationMode = "Manual";
    if (mode === "autoNoTable") this.workbook.calculationMode = "AutomaticExceptTables";
  }

  private readActiveSheet(ids: readonly (string | null)[]): void {
    const view = child(child(this.root, "bookViews"), "workbookView");
    const id = ids[numberAttribute(view, "activeTab") ?? 0];
    const sheet = id
      ? this.workbook.sheetById(id)
      : this.workbook.sheets.find((one) => one.visibility === "visible");
    if (sheet) this.workbook.activate(sheet);
  }
}
