import { itemAt, sumOf } from "../../../domain/items";
import { layTable, type LaidCell, type LaidRow } from "../layout/lay-table";
import { BLANK_COLOR, BORDER_COLOR, FAIL_COLOR, SIZE, type RowLook } from "../layout/look";
import { withBreaks } from "../layout/letters";
import { columnWidths } from "../layout/page";
import { escapeXml } from "../layout/xml";
import type { ReportTable } from "../report";
import { halfPoints, hex, twips } from "./measures";
import { STYLE } from "./styles";

/*
 * The tables are most of a document: as text they cost a hundredth of what they cost as a tree of the library's
 * objects. Elements stand in the order that WordprocessingML asks for.
 */

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const BORDERS = SIDES.map((side) =>
  empty(side, { val: "single", sz: 4, space: 0, color: hex(BORDER_COLOR) }),
);
/** Points beside the text of a cell; small letters stand closer. */
function marginsOf({ size }: ReportTable) {
  const [upright, across] = size < SIZE ? [1, 2] : [2, 3];
  return { top: upright, left: across, bottom: upright, right: across };
}
const INDENT = 9;

/** The table with headings that repeat on each page and rows that do not break across pages. */
export function tableXml(table: ReportTable): string {
  const widths = columnWidths(table).map(twips);
  const { header, body } = layTable(table);
  return [
    `<w:tbl>${tableProperties(table, widths)}`,
    `<w:tblGrid>${widths.map((width) => empty("gridCol", { w: width })).join("")}</w:tblGrid>`,
    ...withCovered(header).map((row) => rowXml(row, { widths, isHeader: true, keepNext: true })),
    ...withCovered(body).map((row, index) =>
      rowXml(row, { widths, isHeader: false, keepNext: keepsNext(index, body.length) }),
    ),
    "</w:tbl>",
  ].join("");
}

function tableProperties(table: ReportTable, widths: readonly number[]): string {
  const margins = Object.entries(marginsOf(table)).map(([side, points]) =>
    empty(side, { w: twips(points), type: "dxa" }),
  );
  return [
    `<w:tblPr>${empty("tblW", { w: sumOf(widths), type: "dxa" })}`,
    `<w:tblBorders>${BORDERS.join("")}</w:tblBorders>${empty("tblLayout", { type: "fixed" })}`,
    `<w:tblCellMar>${margins.join("")}</w:tblCellMar></w:tblPr>`,
  ].join("");
}

/** A cell of a row, also where one from above covers it. */
export interface PlacedCell extends LaidCell {
  readonly merge: "restart" | "continue" | null;
}

export interface PlacedRow {
  readonly look: RowLook;
  readonly cells: readonly PlacedCell[];
}

/** Word knows no cell over several rows, only cells that go on in the next row. */
export function withCovered(rows: readonly LaidRow[]): PlacedRow[] {
  const placed = rows.map(({ look, cells }) => ({
    look,
    cells: cells.map((cell): PlacedCell => ({ ...cell, merge: cell.rowSpan > 1 ? "restart" : null })),
  }));
  rows.forEach(({ cells }, index) => {
    for (const cell of cells)
      for (let below = 1; below < cell.rowSpan; below += 1)
        placed[index + below]?.cells.push({ ...cell, text: "", merge: "continue" });
  });
  for (const { cells } of placed) cells.sort((a, b) => a.column - b.column);
  return placed;
}

/** Rows of a table that stays on one page; a longer one keeps its ends together. */
export const SMALL = 12;

/** Stays with the row below; the last one with the source below the table. */
function keepsNext(index: number, count: number): boolean {
  return count <= SMALL || index === 0 || index >= count - 2;
}

interface RowOptions {
  readonly widths: readonly number[];
  readonly isHeader: boolean;
  readonly keepNext: boolean;
}

function rowXml({ cells, look }: PlacedRow, { widths, isHeader, keepNext }: RowOptions): string {
  let content = "";
  for (const cell of cells) {
    const width =
      cell.colSpan === 1
        ? itemAt(widths, cell.column)
        : sumOf(widths.slice(cell.column, cell.column + cell.colSpan));
    content += `<w:tc>${cellProperties(cell, look, width)}${cellParagraph(cell, look, keepNext)}</w:tc>`;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? "<w:tblHeader/>" : ""}</w:trPr>${content}</w:tr>`;
}

function cellProperties({ colSpan, merge, vertical }: PlacedCell, { fill }: RowLook, width: number): string {
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : "";
  const merged = merge === null ? "" : `<w:vMerge w:val="${merge}"/>`;
  const shade = fill === null ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>`;
  const place = vertical === "top" ? "top" : "center";
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merged}${shade}<w:vAlign w:val="${place}"/></w:tcPr>`;
}

function cellParagraph(cell: PlacedCell, look: RowLook, keepNext: boolean): string {
  const { text, align, indent } = cell;
  const style = `<w:pStyle w:val="${STYLE.cell}"/>${keepNext ? "<w:keepNext/>" : ""}`;
  const steps = indent > 0 ? `<w:ind w:left="${twips(indent * INDENT)}"/>` : "";
  const run = text === "" ? "" : runXml(text, runProperties(cell, look));
  return `<w:p><w:pPr>${style}${steps}<w:jc w:val="${align}"/></w:pPr>${run}</w:p>`;
}

function runProperties({ bold, isian, gagal }: LaidCell, { italic, size }: RowLook): string {
  const color = gagal ? FAIL_COLOR : isian ? BLANK_COLOR : null;
  const letters = `${bold ? "<w:b/><w:bCs/>" : ""}${italic || isian ? "<w:i/><w:iCs/>" : ""}`;
  const shown = color === null ? "" : `<w:color w:val="${hex(color)}"/>`;
  const half = halfPoints(size);
  return `<w:rPr>${letters}${shown}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>`;
}

function runXml(text: string, properties: string): string {
  const lines = escapeXml(withBreaks(text.trim()))
    .split(/\r\n?|\n/)
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
}

/** An element without content; none of the values needs to be escaped. */
function empty(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` w:${key}="${value}"`);
  return `<w:${name}${pairs.join("")}/>`;
}
