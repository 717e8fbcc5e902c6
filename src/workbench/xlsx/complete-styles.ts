import { child, element, elements, type XmlElement } from "../../ooxml/xml";

/** Children of <styleSheet> up to the cell formats, in their order (ECMA-376 part 1, 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

/** What the first record of each list is in a new workbook. */
const FIRST: Readonly<Record<string, () => XmlElement>> = {
  fonts: () => element("font"),
  fills: () => element("fill"),
  borders: () => element("border"),
  cellXfs: () => element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
};

/** Puts in the lists that a sparing program left out, or left blank: looks of ours are added to them. */
export function completeStyles(root: XmlElement): void {
  for (const [name, first] of Object.entries(FIRST)) {
    const list = child(root, name) ?? withList(root, name);
    if (elements(list).length === 0) list.children.push(first());
  }
}

function withList(root: XmlElement, name: string): XmlElement {
  const list = element(name, { count: 1 });
  const later = new Set(ORDER.slice(0, ORDER.indexOf(name)));
  const before = root.children
    .map((node) => typeof node !== "string" && later.has(node.name))
    .lastIndexOf(true);
  root.children.splice(before + 1, 0, list);
  return list;
}
