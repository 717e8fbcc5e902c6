import { MAX_COLUMNS, MAX_ROWS } from "../model/cell";
import { columnAt, columnsWidth, rowAt, rowsHeight } from "../model/positions";
import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements, localName, textOf } from "../../ooxml/xml";

/** English Metric Units per point. */
export const EMU = 12_700;

export const DRAWING_NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** Place and size in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The chart frames of a drawing: anchor, name, and relationship id of the chart part. */
export function chartFrames(drawing: XmlElement): { anchor: XmlElement; name: string; relation: string }[] {
  return elements(drawing).flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const name = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes.name ?? "";
    const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const relation = Object.entries(chart?.attributes ?? {}).find(([key]) => key.endsWith(":id"))?.[1];
    return relation === undefined ? [] : [{ anchor, name, relation }];
  });
}

/** How an anchor goes with the cells below it. */
export function placementOf(anchor: XmlElement): Chart["placement"] {
  if (localName(anchor) === "absoluteAnchor") return "absolute";
  if (localName(anchor) === "oneCellAnchor") return "oneCell";
  const { editAs } = anchor.attributes;
  return editAs === "oneCell" || editAs === "absolute" ? editAs : "twoCell";
}

/** Where an anchor lies, whichever of the three kinds it is. */
export function boxOf(sheet: Sheet, anchor: XmlElement): Box {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const extent = child(anchor, "ext");
  const position = child(anchor, "pos");
  const left = from ? marker(sheet, from, "column") : Number(position?.attributes.x ?? 0) / EMU;
  const top = from ? marker(sheet, from, "row") : Number(position?.attributes.y ?? 0) / EMU;
  const width = to ? marker(sheet, to, "column") - left : Number(extent?.attributes.cx ?? 0) / EMU;
  const height = to ? marker(sheet, to, "row") - top : Number(extent?.attributes.cy ?? 0) / EMU;
  return { left, top, width, height };
}

function marker(sheet: Sheet, node: XmlElement, axis: "row" | "column"): number {
  const number = (name: string) => Number(textOf(child(node, name))) || 0;
  const index = Math.min(number(axis === "row" ? "row" : "col"), axis === "row" ? MAX_ROWS : MAX_COLUMNS);
  const offset = number(axis === "row" ? "rowOff" : "colOff") / EMU;
  return (axis === "row" ? rowsHeight(sheet, 0, index) : columnsWidth(sheet, 0, index)) + offset;
}

/** An anchor that keeps a chart over the cells it lies on. */
export function chartAnchor(sheet: Sheet, box: Box, name: string, id: number, relation: string): XmlElement {
  const corner = (tag: string, left: number, top: number) => {
    const column = columnAt(sheet, left);
    const row = rowAt(sheet, top);
    const values = {
      col: column.index,
      colOff: column.offset * EMU,
      row: row.index,
      rowOff: row.offset * EMU,
    };
    return element(
      `xdr:${tag}`,
      {},
      Object.entries(values).map(([part, value]) => element(`xdr:${part}`, {}, [String(Math.round(value))])),
    );
  };
  return element("xdr:twoCellAnchor", { editAs: "oneCell" }, [
    corner("from", box.left, box.top),
    corner("to", box.left + box.width, box.top + box.height),
    frame(name, id, relation),
    element("xdr:clientData"),
  ]);
}

function frame(name: string, id: number, relation: string): XmlElement {
  const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  return element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id, name }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", {}, [
      element("a:graphicData", { uri: chart }, [
        element("c:chart", {
          "xmlns:c": chart,
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "r:id": relation,
        }),
      ]),
    ]),
  ]);
}
