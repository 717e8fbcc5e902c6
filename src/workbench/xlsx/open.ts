import type { Sheet } from "../model/sheet";
import { isSheetName } from "../model/sheets";
import { Workbook } from "../model/workbook";
import { StyleBook } from "../model/style-book";
import { Palette } from "./colour";
import { NumberFormats } from "./number-formats";
import { LIMITS } from "./limits";
import { BINARY, NOT_A_WORKBOOK, OpenError, damaged, tooLarge } from "./open-errors";
import { rememberOrigin } from "./origin";
import type { Origin } from "./origin";
import { CONTENT_TYPES, Parts, withoutPrefix } from "./parts";
import { CellSources, readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readConditional, readDifferentialFormats } from "./read-conditional";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readTables } from "./read-tables";
import { readSettings } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import { splitSheetData } from "./sheet-xml";
import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements, flagAttribute, numberAttribute, parseXml, textOf } from "../../ooxml/xml";

/**
 * Opens an .xlsx (or .xlsm) file. Throws OpenError, with a sentence for the person, where it is none.
 * The file's parts stay with the workbook: saveWorkbook writes back only what changed.
 */
export function openWorkbook(file: Uint8Array, fileName = "Buku1.xlsx"): Workbook {
  try {
    return open(Parts.open(file), fileName);
  } catch (error) {
    // Whatever a broken file makes us stumble over: the person gets a sentence, not our words for it.
    throw error instanceof OpenError ? error : damaged("isinya tidak dapat dibaca");
  }
}

function open(parts: Parts, fileName: string): Workbook {
  const path = parts.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (!path || !parts.has(path)) throw new OpenError("not-a-workbook", NOT_A_WORKBOOK);
  if (!parts.has(CONTENT_TYPES)) throw damaged(`bagian ${CONTENT_TYPES} tidak ada`);
  if (path.endsWith(".bin")) throw new OpenError("old-format", BINARY);
  const root = parts.xml(path);
  if (root.name !== "workbook" || !child(root, "sheets"))
    throw new OpenError("not-a-workbook", NOT_A_WORKBOOK);
  const workbook = new Workbook();
  workbook.fileName = fileName;
  new Opening(workbook, parts, path, root).read();
  workbook.touched.clear();
  for (const sheet of workbook.sheets) sheet.touched.clear();
  return workbook;
}

/** A name that is too long to be told whole. */
function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}

const VISIBILITIES = ["visible", "hidden", "veryHidden"] as const;

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
      sheetNames: new Map(),
      styles: 1,
      strings: 0,
    };
  }

  read(): void {
    const { parts } = this;
    const { stylesPath } = this.origin;
    const stylesRoot = stylesPath === undefined ? element("styleSheet") : parts.xml(stylesPath);
    if (stylesRoot.name !== "styleSheet") throw damaged(`bagian ${stylesPath ?? ""} tidak berisi gaya sel`);
    const theme = this.target("theme");
    const palette = new Palette(theme && parts.has(theme) ? parts.xml(theme) : undefined, stylesRoot);
    this.workbook.styles = new StyleBook(readStyles(stylesRoot, palette, new NumberFormats(stylesRoot)));
    const strings = readSharedStrings(parts, this.origin.stringsPath);
    this.origin.styles = this.workbook.styles.list.length;
    this.origin.strings = strings.length;
    const looks = readDifferentialFormats(stylesRoot, palette);
    const sources = new CellSources(strings, this.origin.styles);
    const ids = this.readSheets((sheet, path) => {
      const sheetRoot = parts.reading(path, (text) => {
        const { frame, data } = splitSheetData(withoutPrefix(text));
        readCells(sheet, data, sources);
        return parseXml(frame);
      });
      if (sheetRoot.name !== "worksheet") throw damaged(`lembar “${sheet.name}” berisi bagian lain, ${path}`);
      readSheet(sheet, sheetRoot, palette);
      readConditional(sheet, sheetRoot, looks);
      readTables(sheet, parts, path);
      readCharts(sheet, parts, path);
    });
    this.readNames(ids);
    readSettings(this.workbook, parts);
    this.readCalculation();
    this.workbook.structureLocked = flagAttribute(child(this.root, "workbookProtection"), "lockStructure");
    this.readActiveSheet(ids);
    rememberOrigin(this.workbook, this.origin);
  }

  /** Reads the worksheets; returns, for every tab of the file, the id of its sheet (null for chart sheets). */
  private readSheets(read: (sheet: Sheet, path: string) => void): (string | null)[] {
    const relationships = this.parts.relationships(this.origin.workbookPath);
    const tabs = elements(child(this.root, "sheets"), "sheet");
    if (tabs.length > LIMITS.sheets) throw tooLarge(`lembarnya lebih dari ${LIMITS.sheets}`);
    const ids = tabs.map(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
      const relationship = relationships.find((one) => one.id === id);
      if (!relationship) throw damaged(`lembar “${attributes.name ?? ""}” tidak ada isinya`);
      if (relationship.type !== "worksheet") {
        this.workbook.chartSheetNames.push(attributes.name ?? "");
        return null;
      }
      const sheet = this.addSheet(attributes, relationship.target);
      read(sheet, relationship.target);
      return sheet.id;
    });
    if (this.workbook.sheets.length === 0) throw damaged("tidak ada lembar yang berisi sel");
    return ids;
  }

  private addSheet({ name = "", state }: Record<string, string>, path: string): Sheet {
    if (name === "") throw damaged("ada lembar yang tidak bernama");
    if (!isSheetName(name)) throw damaged(`nama lembar “${shortened(name)}” tidak sah di Excel`);
    if (this.workbook.sheetByName(name)) throw damaged(`ada dua lembar bernama “${name}”`);
    if ([...this.origin.sheetPaths.values()].includes(path))
      throw damaged(`lembar “${name}” berisi lembar lain`);
    const sheet = this.workbook.addSheet(name);
    sheet.visibility = VISIBILITIES.find((known) => known === state) ?? "visible";
    this.origin.sheetPaths.set(sheet.id, path);
    this.origin.sheetNames.set(sheet.id, name);
    return sheet;
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
    const node = child(this.root, "calcPr");
    const mode = node?.attributes.calcMode;
    this.workbook.calculatesOnSave = flagAttribute(node, "calcOnSave", true);
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
    this.workbook.chartSheetActive = id === null;
  }
}
