import type { Area } from "../model/area";
import { parseArea, splitSheet } from "../model/address";
import type { Sheet } from "../model/sheet";
import { displayText } from "../model/text";
import type { Workbook } from "../model/workbook";
import type { XmlElement } from "../../ooxml/xml";
import { element } from "../../ooxml/xml";

/** What a reference of a chart holds now: programs that do not compute show it. */
export function cachedNumbers(workbook: Workbook, reference: string | null): XmlElement[] {
  const cells = cellsOf(workbook, reference);
  if (!cells || reference === null) return [];
  const points = cells.list.flatMap(({ sheet, row, column }, index) => {
    const value = sheet.value(row, column);
    return typeof value === "number" ? [point(index, String(value))] : [];
  });
  const format = element("c:formatCode", {}, [cells.format]);
  return [
    referenceNode(
      "c:val",
      "c:numRef",
      reference,
      [format, count(cells.list.length), ...points],
      "c:numCache",
    ),
  ];
}

export function cachedTexts(workbook: Workbook, reference: string | null): XmlElement[] {
  const cells = cellsOf(workbook, reference);
  if (!cells || reference === null) return [];
  const points = cells.list.map(({ sheet, row, column }, index) => {
    const { numberFormat } = workbook.styles.at(sheet.styleIndex(row, column));
    return point(index, displayText(sheet.value(row, column), numberFormat));
  });
  return [referenceNode("c:cat", "c:strRef", reference, [count(cells.list.length), ...points], "c:strCache")];
}

/** Number of cells a reference points to. */
export function countCells(workbook: Workbook, reference: string | null): number {
  return cellsOf(workbook, reference)?.list.length ?? 0;
}

function referenceNode(
  name: string,
  kind: string,
  reference: string,
  cache: XmlElement[],
  cacheName: string,
): XmlElement {
  return element(name, {}, [
    element(kind, {}, [element("c:f", {}, [reference]), element(cacheName, {}, cache)]),
  ]);
}

function count(points: number): XmlElement {
  return element("c:ptCount", { val: points });
}

function point(idx: number, text: string): XmlElement {
  return element("c:pt", { idx }, [element("c:v", {}, [text])]);
}

interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function cellsOf(workbook: Workbook, reference: string | null): { list: CellPlace[]; format: string } | null {
  if (reference === null) return null;
  const parts = splitSheet(reference);
  const sheet = workbook.sheetByName(parts.sheet ?? "");
  const area = parseArea(parts.address);
  if (!sheet || !area) return null;
  const format = workbook.styles.at(sheet.styleIndex(area.row, area.column)).numberFormat;
  return { list: placesIn(sheet, area), format };
}

function placesIn(sheet: Sheet, area: Area): CellPlace[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    sheet,
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
