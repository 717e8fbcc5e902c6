import type { Shift } from "../model/formula-moves";
import { shiftArea } from "../model/formula-moves";
import type { Workbook } from "../model/workbook";
import { placementOf } from "./drawing";
import type { Origin } from "./origin";
import type { XmlElement } from "../../ooxml/xml";
import { child, elements, textOf, writeDocument } from "../../ooxml/xml";

/** Charts, pictures and shapes of the file go with the rows and columns they lie on, as Excel moves them. */
export function shiftAnchors({ shifts }: Workbook, { parts, sheetPaths }: Origin): void {
  for (const [sheet, path] of sheetPaths) {
    const own = shifts.filter((one) => one.sheet === sheet && !one.shift.band);
    const drawing = parts.relationships(path).find(({ type }) => type === "drawing")?.target;
    if (own.length === 0 || drawing === undefined || !parts.has(drawing)) continue;
    const root = parts.xml(drawing);
    const before = writeDocument(root);
    for (const { shift } of own) elements(root).forEach((anchor) => shiftAnchor(anchor, shift));
    if (writeDocument(root) !== before) parts.writeXml(drawing, root);
  }
}

/** Both corners go their own way, so that it grows with what it covers; one of a fixed size goes as a whole, or stays. */
function shiftAnchor(anchor: XmlElement, shift: Shift): void {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const placement = placementOf(anchor);
  if (!from || placement === "absolute") return;
  const moved = shiftCorner(from, shift);
  if (to && placement === "oneCell") moveCorner(to, shift, moved);
  else if (to) shiftCorner(to, shift);
}

/** By how many lines the corner went. Where its own line is taken out, it comes to the start of the next. */
function shiftCorner(corner: XmlElement, shift: Shift): number {
  const at = positionOf(corner, shift);
  const line = { row: 0, column: 0, rows: 1, columns: 1, [shift.axis]: at };
  const moved = shiftArea(line, shift);
  if (!moved) setNumber(corner, shift.axis === "row" ? "rowOff" : "colOff", 0);
  const by = (moved ? moved[shift.axis] : shift.at) - at;
  moveCorner(corner, shift, by);
  return by;
}

function moveCorner(corner: XmlElement, shift: Shift, by: number): void {
  setNumber(corner, shift.axis === "row" ? "row" : "col", Math.max(0, positionOf(corner, shift) + by));
}

function positionOf(corner: XmlElement, { axis }: Shift): number {
  return Number(textOf(child(corner, axis === "row" ? "row" : "col"))) || 0;
}

function setNumber(corner: XmlElement, name: string, value: number): void {
  const node = child(corner, name);
  if (node) node.children = [String(value)];
}
