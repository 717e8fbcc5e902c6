import type { XmlElement } from "../../ooxml/xml";
import { child, element, localName } from "../../ooxml/xml";
import { XmlError } from "../../ooxml/xml-scanner";

const EMPTY = "<sheetData/>";

/** Takes the cells out of a worksheet part: they are most of it, and are read and written by themselves. */
export function splitSheetData(xml: string): { frame: string; data: string } {
  const start = xml.search(/<sheetData\b/);
  if (start < 0) return { frame: xml, data: "" };
  const opened = xml.indexOf(">", start) + 1;
  if (opened > 0 && xml[opened - 2] === "/") return { frame: xml, data: "" };
  const end = xml.indexOf("</sheetData>", opened);
  if (opened === 0 || end < 0) throw new XmlError("tag sheetData tidak ditutup");
  return {
    frame: xml.slice(0, start) + EMPTY + xml.slice(end + "</sheetData>".length),
    data: xml.slice(opened, end),
  };
}

/** Puts cells into the frame again. */
export function joinSheetData(frame: string, data: string): string {
  return frame.replace(/<sheetData\s*\/>/, () => (data === "" ? EMPTY : `<sheetData>${data}</sheetData>`));
}

/** Order of the children of <worksheet> (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Replaces all children of a name by others, in the place where the schema wants them. */
export function setChildren(root: XmlElement, name: string, nodes: readonly (XmlElement | null)[]): void {
  setOrdered(root, ORDER, name, nodes);
}

export function setOrdered(
  root: XmlElement,
  order: readonly string[],
  name: string,
  nodes: readonly (XmlElement | null)[],
): void {
  const rank = order.indexOf(name);
  const others = root.children.filter((node) => typeof node === "string" || localName(node) !== name);
  const after = others.findIndex((node) => typeof node !== "string" && order.indexOf(localName(node)) > rank);
  const at = after < 0 ? others.length : after;
  root.children = [...others.slice(0, at), ...nodes.filter((node) => node !== null), ...others.slice(at)];
}

const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

function sheetProperties(root: XmlElement): XmlElement {
  let node = child(root, "sheetPr");
  if (!node) setChildren(root, "sheetPr", [(node = element("sheetPr"))]);
  return node;
}

export function setProperty(root: XmlElement, name: string, node: XmlElement | null): void {
  setOrdered(sheetProperties(root), PROPERTIES_ORDER, name, [node]);
}
