import type { Area } from "../model/area";
import { parseArea } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/cell";
import { PROTECTION_ACTIONS, noProtection } from "../model/protection";
import type { Sheet } from "../model/sheet";
import type { Palette } from "./colour";
import { readMerges } from "./read-merges";
import { readPage } from "./read-page";
import type { XmlElement } from "../../ooxml/xml";
import { child, elements, flagAttribute, numberAttribute, writeXml } from "../../ooxml/xml";

/** Reads what a worksheet part says beside its cells. `root` holds an empty <sheetData>. */
export function readSheet(sheet: Sheet, root: XmlElement, palette: Palette): void {
  sheet.tabColor = palette.read(child(child(root, "sheetPr"), "tabColor"));
  readView(sheet, child(child(root, "sheetViews"), "sheetView"));
  const format = child(root, "sheetFormatPr");
  sheet.defaultRowHeight = numberAttribute(format, "defaultRowHeight") ?? sheet.defaultRowHeight;
  sheet.defaultColumnWidth = defaultWidth(format) ?? sheet.defaultColumnWidth;
  readAllColumns(sheet, elements(child(root, "cols"), "col"));
  sheet.merges.push(...readMerges(sheet.workbook, elements(child(root, "mergeCells"), "mergeCell")));
  readProtection(sheet, child(root, "sheetProtection"));
  readPage(sheet, root);
  const filters = elements(child(root, "autoFilter"), "filterColumn");
  sheet.filtered = filters.length > 0;
  sheet.immovable = [...immovableParts(root), ...(sheet.arrays.length > 0 ? ["rumus larik"] : [])];
}

function defaultWidth(format: XmlElement | undefined): number | null {
  const width = numberAttribute(format, "defaultColWidth");
  if (width !== null) return width;
  const base = numberAttribute(format, "baseColWidth");
  // Padding of five pixels, rounded up to a multiple of eight pixels (ECMA-376 part 1, 18.3.1.81).
  return base === null ? null : (Math.ceil((base * 7 + 5) / 8) * 8) / 7;
}

function readView(sheet: Sheet, view: XmlElement | undefined): void {
  sheet.showGridlines = flagAttribute(view, "showGridLines", true);
  const pane = child(view, "pane");
  if (pane && /^frozen/.test(pane.attributes.state ?? "")) {
    sheet.frozen = {
      rows: within(numberAttribute(pane, "ySplit"), MAX_ROWS),
      columns: within(numberAttribute(pane, "xSplit"), MAX_COLUMNS),
    };
  }
  const selection = elements(view, "selection").at(-1);
  const area = parseArea((selection?.attributes.sqref ?? "").split(" ")[0] ?? "");
  if (area) sheet.selection = area;
}

function within(count: number | null, most: number): number {
  return count !== null && count > 0 && count < most ? Math.floor(count) : 0;
}

/** Columns said twice are said by the first: Excel allows no overlap, so that together they span the sheet at most. */
function readAllColumns(sheet: Sheet, nodes: readonly XmlElement[]): void {
  let spanned = 0;
  for (const node of nodes) {
    if (spanned > MAX_COLUMNS) return;
    spanned += readColumns(sheet, node);
  }
}

const COLUMN_ATTRIBUTES = new Set(["min", "max", "width", "hidden", "style", "customWidth"]);

/** Gives how many columns it names. */
function readColumns(sheet: Sheet, node: XmlElement): number {
  const first = Math.max(numberAttribute(node, "min") ?? 1, 1) - 1;
  const last = Math.min(numberAttribute(node, "max") ?? 1, MAX_COLUMNS) - 1;
  const rest = Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => !COLUMN_ATTRIBUTES.has(name)),
  );
  for (let column = first; column <= last; column++) {
    if (sheet.columns.has(column)) continue;
    sheet.columns.set(column, {
      width: numberAttribute(node, "width"),
      hidden: flagAttribute(node, "hidden"),
      style: numberAttribute(node, "style"),
      rest,
    });
  }
  return Math.max(1, last - first + 1);
}

function readProtection(sheet: Sheet, node: XmlElement | undefined): void {
  if (!node || !flagAttribute(node, "sheet")) return;
  const protection = { ...noProtection(), on: true, origin: writeXml(node) };
  for (const action of PROTECTION_ACTIONS) {
    // In the file 1 means locked; all but objects, scenarios and selecting are locked where nothing is said.
    const locked = flagAttribute(node, action, !UNLOCKED_BY_DEFAULT.has(action));
    protection.allow[action] = !locked;
  }
  sheet.protection = protection;
}

const UNLOCKED_BY_DEFAULT: ReadonlySet<string> = new Set([
  "objects",
  "scenarios",
  "selectLockedCells",
  "selectUnlockedCells",
]);

/** Parts that stand at fixed places of the sheet, which inserting or deleting cells would not move. */
const IMMOVABLE: Readonly<Record<string, string>> = {
  autoFilter: "saringan",
  dataValidations: "validasi data",
  hyperlinks: "tautan",
  rowBreaks: "batas halaman",
  colBreaks: "batas halaman",
  protectedRanges: "rentang terlindung",
  legacyDrawing: "komentar",
  ignoredErrors: "tanda galat yang diabaikan",
  extLst: "format tambahan",
};

function immovableParts(root: XmlElement): string[] {
  return [
    ...new Set(Object.entries(IMMOVABLE).flatMap(([name, words]) => (child(root, name) ? [words] : []))),
  ];
}

/** "A1:B2 D4" -> areas. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}
