import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { layTable, type LaidCell, type LaidRow } from "../layout/lay-table";
import { BLANK_COLOR, BORDER_COLOR, FAIL_COLOR, type RowLook } from "../layout/look";
import { columnWidths } from "../layout/page";
import type { ReportTable } from "../report";
import { halfPoints, hex, twips } from "./measures";
import { runs } from "./prose";
import { STYLE } from "./styles";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: hex(BORDER_COLOR) };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const MARGINS = {
  top: twips(2),
  bottom: twips(2),
  left: twips(3),
  right: twips(3),
  marginUnitType: WidthType.DXA,
};
const INDENT = 9;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** The table with headings that repeat on each page and rows that do not break across pages. */
export function docxTable(table: ReportTable): Table {
  const widths = columnWidths(table).map(twips);
  const { header, body } = layTable(table);
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...BORDERS, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      ...withCovered(header).map((row) => docxRow(row, { widths, tableHeader: true, keepNext: true })),
      ...withCovered(body).map((row, index) =>
        docxRow(row, { widths, tableHeader: false, keepNext: keepsNext(index, body.length) }),
      ),
    ],
  });
}

/** A cell of a row, also where one from above covers it. */
interface PlacedCell extends LaidCell {
  readonly merge: keyof typeof VerticalMergeType | null;
}

interface PlacedRow {
  readonly look: RowLook;
  readonly cells: readonly PlacedCell[];
}

/** Word knows no cell over several rows, only cells that go on in the next row. */
function withCovered(rows: readonly LaidRow[]): PlacedRow[] {
  const placed = rows.map(({ cells }) =>
    cells.map((cell): PlacedCell => ({ ...cell, merge: cell.rowSpan > 1 ? "RESTART" : null })),
  );
  rows.forEach(({ cells }, index) => {
    for (const cell of cells)
      for (let below = 1; below < cell.rowSpan; below += 1)
        placed[index + below]?.push({ ...cell, text: "", merge: "CONTINUE" });
  });
  return rows.map(({ look }, index) => ({
    look,
    cells: placed[index]!.sort((a, b) => a.column - b.column),
  }));
}

/** Rows of a table that stays on one page; a longer one keeps its ends together. */
const SMALL = 12;

/** Stays with the row below; the last one with the source below the table. */
function keepsNext(index: number, count: number): boolean {
  return count <= SMALL || index === 0 || index >= count - 2;
}

interface RowOptions {
  readonly widths: readonly number[];
  readonly tableHeader: boolean;
  readonly keepNext: boolean;
}

function docxRow({ cells, look }: PlacedRow, { widths, tableHeader, keepNext }: RowOptions): TableRow {
  return new TableRow({
    ...(tableHeader ? { tableHeader } : {}),
    cantSplit: true,
    children: cells.map((cell) => docxCell(cell, look, widths, keepNext)),
  });
}

function docxCell(cell: PlacedCell, look: RowLook, widths: readonly number[], keepNext: boolean): TableCell {
  const width = sum(widths.slice(cell.column, cell.column + cell.colSpan));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.colSpan,
    ...(cell.merge === null ? {} : { verticalMerge: VerticalMergeType[cell.merge] }),
    borders: BORDERS,
    margins: MARGINS,
    verticalAlign: cell.vertical === "top" ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(look.fill === null
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(look.fill) } }),
    children: [cellParagraph(cell, look, keepNext)],
  });
}

function cellParagraph(cell: LaidCell, look: RowLook, keepNext: boolean): Paragraph {
  const color = cell.gagal ? hex(FAIL_COLOR) : cell.isian ? hex(BLANK_COLOR) : undefined;
  return new Paragraph({
    style: STYLE.cell,
    ...(keepNext ? { keepNext } : {}),
    alignment: ALIGN[cell.align],
    ...(cell.indent > 0 ? { indent: { left: twips(cell.indent * INDENT) } } : {}),
    children: runs(cell.text, {
      bold: cell.bold,
      italics: look.italic || cell.isian,
      size: halfPoints(look.size),
      ...(color === undefined ? {} : { color }),
    }),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
