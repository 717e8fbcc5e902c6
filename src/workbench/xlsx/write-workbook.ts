import type { DefinedName } from "../model/names";
import type { Workbook } from "../model/workbook";
import type { Origin } from "./origin";
import { withoutPrefix } from "./parts";
import { renameElsewhere } from "./elsewhere";
import { setOrdered } from "./sheet-xml";
import { viewOf } from "./write-sheet";
import type { XmlElement } from "../../ooxml/xml";
import {
  child,
  element,
  elements,
  flagAttribute,
  numberAttribute,
  parseXml,
  writeDocument,
} from "../../ooxml/xml";

/** Order of the children of <workbook> (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Brings the workbook part up to date: list of sheets, names, active sheet, need for calculation. */
export function writeWorkbook(workbook: Workbook, origin: Origin): void {
  const { parts, workbookPath } = origin;
  const root = parts.xml(workbookPath);
  const before = writeDocument(root);
  const oldTabs = tabsOf(root, origin);
  const tabs = workbook.touched.has("sheets") ? writeSheets(workbook, origin, root, oldTabs) : oldTabs;
  if (workbook.touched.has("names") || workbook.touched.has("sheets"))
    writeNames(workbook, root, oldTabs, tabs);
  if (workbook.touched.has("view") || workbook.touched.has("sheets"))
    writeActive(workbook, origin, root, tabs);
  const edited = workbook.sheets.some((sheet) => sheet.touched.has("cells"));
  if (edited) writeCalculation(workbook, origin, root);
  if (writeDocument(root) !== before) parts.writeXml(workbookPath, root);
}

/** A tab of the file: a worksheet of the model, or something else (a chart sheet) that only keeps its place. */
interface Tab {
  readonly node: XmlElement;
  readonly sheet: string | null;
}

function relationOf(node: XmlElement): string | undefined {
  return Object.entries(node.attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

function tabsOf(root: XmlElement, { parts, workbookPath, sheetPaths }: Origin): Tab[] {
  const relationships = parts.relationships(workbookPath);
  const sheetOf = new Map([...sheetPaths].map(([id, path]) => [path, id]));
  return elements(child(root, "sheets")).map((node) => {
    const target = relationships.find(({ id }) => id === relationOf(node))?.target;
    return { node, sheet: sheetOf.get(target ?? "") ?? null };
  });
}

function writeSheets(workbook: Workbook, origin: Origin, root: XmlElement, old: readonly Tab[]): Tab[] {
  let lastId = Math.max(0, ...old.map(({ node }) => numberAttribute(node, "sheetId") ?? 0));
  const tabs = workbook.sheets.map((sheet): Tab => {
    const known = old.find((tab) => tab.sheet === sheet.id)?.node;
    const state = sheet.visibility === "visible" ? null : sheet.visibility;
    const node = element("sheet", {
      ...known?.attributes,
      name: sheet.name,
      sheetId: known?.attributes.sheetId ?? ++lastId,
      state,
      ...(known ? {} : { "r:id": relationTo(origin, sheet.id) }),
    });
    return { node, sheet: sheet.id };
  });
  old.forEach((tab, index) => {
    if (tab.sheet === null) tabs.splice(Math.min(index, tabs.length), 0, tab);
  });
  renameElsewhere(workbook, origin);
  unrelateGone(workbook, origin, old);
  root.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  setOrdered(root, ORDER, "sheets", [
    element(
      "sheets",
      {},
      tabs.map(({ node }) => node),
    ),
  ]);
  return tabs;
}

function relationTo({ parts, workbookPath, sheetPaths }: Origin, sheet: string): string | undefined {
  const path = sheetPaths.get(sheet);
  return parts.relationships(workbookPath).find(({ target }) => target === path)?.id;
}

function unrelateGone(workbook: Workbook, { parts, workbookPath }: Origin, old: readonly Tab[]): void {
  for (const { node, sheet } of old) {
    if (sheet === null || workbook.sheetById(sheet)) continue;
    const id = relationOf(node);
    if (id !== undefined) parts.unrelate(workbookPath, id);
  }
}

function writeNames(
  workbook: Workbook,
  root: XmlElement,
  oldTabs: readonly Tab[],
  tabs: readonly Tab[],
): void {
  const scopeOf = (node: XmlElement) => oldTabs[numberAttribute(node, "localSheetId") ?? -1]?.sheet ?? null;
  const keyOf = (name: string | undefined, scope: string | null) => `${scope ?? ""}|${name ?? ""}`;
  const old = new Map(
    elements(child(root, "definedNames")).map((node) => [keyOf(node.attributes.name, scopeOf(node)), node]),
  );
  const nodes = [...workbook.names].sort(byName).map((name) => {
    const known = old.get(keyOf(name.name, name.scope));
    const position = name.scope === null ? null : tabs.findIndex((tab) => tab.sheet === name.scope);
    return element(
      "definedName",
      {
        ...known?.attributes,
        name: name.name,
        comment: name.comment || null,
        localSheetId: position,
        hidden: name.visible ? null : true,
      },
      [name.formula],
    );
  });
  setOrdered(root, ORDER, "definedNames", nodes.length > 0 ? [element("definedNames", {}, nodes)] : []);
}

const BY_LETTERS = new Intl.Collator("en");

function byName(a: DefinedName, b: DefinedName): number {
  return BY_LETTERS.compare(a.name.toLowerCase(), b.name.toLowerCase());
}

function writeActive(workbook: Workbook, origin: Origin, root: XmlElement, tabs: readonly Tab[]): void {
  const active = workbook.activeSheet.id;
  let views = child(root, "bookViews");
  if (!views)
    setOrdered(root, ORDER, "bookViews", [(views = element("bookViews", {}, [element("workbookView")]))]);
  for (const view of elements(views)) {
    view.attributes.activeTab = String(tabs.findIndex((tab) => tab.sheet === active));
  }
  for (const sheet of workbook.sheets) markSelected(origin, sheet.id, sheet.id === active);
}

/** Only the active sheet is selected: Excel edits all selected sheets at once. */
function markSelected({ parts, sheetPaths }: Origin, sheet: string, selected: boolean): void {
  const path = sheetPaths.get(sheet);
  if (!path) return;
  const xml = withoutPrefix(parts.text(path));
  const start = xml.search(/<sheetData\b/);
  const frame = xml.slice(0, start);
  if (flagAttribute(child(child(headOf(frame), "sheetViews"), "sheetView"), "tabSelected") === selected)
    return;
  const head = headOf(frame);
  const view = viewOf(head);
  const others = Object.entries(view.attributes).filter(([name]) => name !== "tabSelected");
  view.attributes = Object.fromEntries(selected ? [["tabSelected", "1"], ...others] : others);
  parts.write(path, writeDocument(head).replace(/<\/worksheet>$/, "") + xml.slice(start));
}

function headOf(frame: string): XmlElement {
  return parseXml(`${frame}</worksheet>`);
}

/** The order of calculation is Excel's to find again; what could not be computed here it must compute. */
function writeCalculation(workbook: Workbook, { parts, workbookPath }: Origin, root: XmlElement): void {
  const chain = parts.relationships(workbookPath).find(({ type }) => type === "calcChain");
  if (chain) {
    parts.unrelate(workbookPath, chain.id);
    parts.remove(chain.target);
  }
  const old = child(root, "calcPr");
  const uncomputed = workbook.calculator?.leftUncomputed ?? true;
  const fullCalcOnLoad = uncomputed ? true : (old?.attributes.fullCalcOnLoad ?? null);
  const node = element("calcPr", { ...old?.attributes, fullCalcOnLoad });
  setOrdered(root, ORDER, "calcPr", Object.keys(node.attributes).length > 0 ? [node] : []);
}
