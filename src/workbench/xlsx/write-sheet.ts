import { columnName, formatArea } from "../model/address";
import type { ProtectionAction, SheetProtection } from "../model/protection";
import { PROTECTION_ACTIONS } from "../model/protection";
import type { Column, Sheet } from "../model/sheet";
import { setChildren, setProperty } from "./sheet-xml";
import { writePage } from "./write-page";
import { argb } from "./write-styles";
import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements, parseXml } from "../../ooxml/xml";

/** Brings the frame of a worksheet part (all but its cells, rules, tables and charts) up to date. */
export function writeSheet(sheet: Sheet, root: XmlElement): void {
  const { touched } = sheet;
  if (touched.has("cells")) writeDimension(sheet, root);
  if (touched.has("columns")) writeColumns(sheet, root);
  if (touched.has("merges")) writeMerges(sheet, root);
  if (touched.has("properties")) writeTabColor(sheet, root);
  if (touched.has("view")) writeView(sheet, viewOf(root));
  if (touched.has("protection")) setChildren(root, "sheetProtection", [protectionNode(sheet.protection)]);
  if (touched.has("page")) writePage(sheet.page, root);
}

function writeDimension(sheet: Sheet, root: XmlElement): void {
  const used = sheet.usedArea();
  setChildren(root, "dimension", [element("dimension", { ref: used ? formatArea(used) : "A1" })]);
}

function writeColumns(sheet: Sheet, root: XmlElement): void {
  const nodes: XmlElement[] = [];
  for (const [column, record] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const attributes = columnAttributes(sheet, record);
    const last = nodes.at(-1);
    const follows = last && Number(last.attributes.max) === column && sameBut(last.attributes, attributes);
    if (follows) last.attributes.max = String(column + 1);
    else nodes.push(element("col", { min: column + 1, max: column + 1, ...attributes }));
  }
  setChildren(root, "cols", nodes.length > 0 ? [element("cols", {}, nodes)] : []);
}

function columnAttributes(sheet: Sheet, record: Column): Record<string, string> {
  return element("col", {
    width: record.width ?? sheet.defaultColumnWidth,
    customWidth: record.width === null ? null : true,
    hidden: record.hidden || null,
    style: record.style,
    ...record.rest,
  }).attributes;
}

function sameBut(node: Record<string, string>, attributes: Record<string, string>): boolean {
  const others = Object.entries(node).filter(([name]) => name !== "min" && name !== "max");
  return JSON.stringify(others) === JSON.stringify(Object.entries(attributes));
}

function writeMerges({ merges }: Sheet, root: XmlElement): void {
  const nodes = merges.map((area) => element("mergeCell", { ref: formatArea(area) }));
  setChildren(
    root,
    "mergeCells",
    nodes.length > 0 ? [element("mergeCells", { count: nodes.length }, nodes)] : [],
  );
}

function writeTabColor({ tabColor }: Sheet, root: XmlElement): void {
  setProperty(root, "tabColor", tabColor ? element("tabColor", { rgb: argb(tabColor) }) : null);
}

/** The first view of a sheet, made where there is none. */
export function viewOf(root: XmlElement): XmlElement {
  let views = child(root, "sheetViews");
  if (!views) setChildren(root, "sheetViews", [(views = element("sheetViews"))]);
  let view = child(views, "sheetView");
  if (!view) views.children.push((view = element("sheetView", { workbookViewId: 0 })));
  return view;
}

function writeView({ showGridlines, frozen, selection }: Sheet, view: XmlElement): void {
  const others = Object.entries(view.attributes).filter(([name]) => name !== "showGridLines");
  view.attributes = Object.fromEntries(showGridlines ? others : [["showGridLines", "0"], ...others]);
  const { rows, columns } = frozen;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : columns > 0 ? "topRight" : null;
  const selected = element("selection", {
    pane,
    activeCell: formatArea({ ...selection, rows: 1, columns: 1 }),
    sqref: formatArea(selection),
  });
  const rest = elements(view).filter((node) => node.name !== "pane" && node.name !== "selection");
  view.children = [...(pane ? [paneNode(rows, columns, pane)] : []), selected, ...rest];
}

function paneNode(rows: number, columns: number, activePane: string): XmlElement {
  return element("pane", {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: `${columnName(columns)}${rows + 1}`,
    activePane,
    state: "frozen",
  });
}

/** In the file 1 means locked; these are free where nothing is said, the others locked. */
const FREE_BY_DEFAULT: ReadonlySet<ProtectionAction> = new Set<ProtectionAction>([
  "objects",
  "scenarios",
  "selectLockedCells",
  "selectUnlockedCells",
]);

function protectionNode(protection: SheetProtection): XmlElement | null {
  if (!protection.on) return null;
  if (protection.origin !== null) return parseXml(protection.origin);
  const locks = PROTECTION_ACTIONS.map((action): [string, boolean | null] => {
    const locked = !protection.allow[action];
    return [action, locked === !FREE_BY_DEFAULT.has(action) ? null : locked];
  });
  const password = protection.password ? passwordHash(protection.password) : null;
  return element("sheetProtection", { password, sheet: true, ...Object.fromEntries(locks) });
}

/** The 16-bit hash of ECMA-376 part 4, 14.7.1: four hexadecimal digits. */
function passwordHash(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= letter.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
