import type { Sheet } from "../model/sheet";
import { chartDocument } from "./chart-xml";
import { DRAWING_NAMESPACES, chartAnchor, chartFrames } from "./drawing";
import type { Parts } from "./parts";
import { setChildren } from "./sheet-xml";
import type { XmlElement } from "../../ooxml/xml";
import { element, elements, writeDocument } from "../../ooxml/xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds new charts of a sheet to its drawing, and takes deleted ones out. Everything else in it stays. */
export function writeCharts(sheet: Sheet, root: XmlElement, parts: Parts, sheetPath: string): void {
  const existing = parts.relationships(sheetPath).find(({ type }) => type === "drawing")?.target;
  const added = sheet.charts.filter((chart) => !chart.fromFile);
  if (!existing && added.length === 0) return;
  const path = existing ?? addDrawing(root, parts, sheetPath);
  const drawing = parts.xml(path);
  removeGone(sheet, drawing, parts, path);
  let id = Math.max(
    1,
    ...[...writeDocument(drawing).matchAll(/<\w+:cNvPr\b[^>]*?\bid="(\d+)"/g)].map((m) => Number(m[1])),
  );
  for (const chart of added) {
    const chartPath = parts.add(
      "xl/charts/chart#.xml",
      CHART_TYPE,
      writeDocument(chartDocument(sheet.workbook, chart)),
    );
    const relation = parts.relate(path, `${RELATION}/chart`, chartPath);
    drawing.children.push(chartAnchor(sheet, chart, chart.name, ++id, relation));
  }
  parts.writeXml(path, drawing);
}

function addDrawing(root: XmlElement, parts: Parts, sheetPath: string): string {
  const path = parts.add(
    "xl/drawings/drawing#.xml",
    DRAWING_TYPE,
    writeDocument(element("xdr:wsDr", DRAWING_NAMESPACES)),
  );
  const id = parts.relate(sheetPath, `${RELATION}/drawing`, path);
  root.attributes["xmlns:r"] ??= RELATION;
  setChildren(root, "drawing", [element("drawing", { "r:id": id })]);
  return path;
}

function removeGone(sheet: Sheet, drawing: XmlElement, parts: Parts, path: string): void {
  const alive = sheet.charts.filter((chart) => chart.fromFile).map((chart) => chart.name);
  for (const { anchor, name, relation } of chartFrames(drawing)) {
    const at = alive.indexOf(name);
    if (at >= 0) {
      alive.splice(at, 1);
      continue;
    }
    drawing.children = elements(drawing).filter((node) => node !== anchor);
    const chart = parts.relationships(path).find(({ id }) => id === relation);
    parts.unrelate(path, relation);
    if (chart) parts.remove(chart.target);
  }
}
