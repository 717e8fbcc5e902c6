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
      ...header.map((row) => docxRow(row, widths, true)),
      ...body.map((row) => docxRow(row, widths, false)),
    ],
  });
}

function docxRow({ cells, look }: LaidRow, widths: readonly number[], tableHeader: boolean): TableRow {
  return new TableRow({
    ...(tableHeader ? { tableHeader } : {}),
    cantSplit: true,
    children: cells.map((cell) => docxCell(cell, look, widths)),
  });
}

function docxCell(cell: LaidCell, look: RowLook, widths: readonly number[]): TableCell {
  const width = sum(widths.slice(cell.column, cell.column + cell.colSpan));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    borders: BORDERS,
    margins: MARGINS,
    verticalAlign: cell.vertical === "top" ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(look.fill === null
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(look.fill) } }),
    children: [cellParagraph(cell, look)],
  });
}

function cellParagraph(cell: LaidCell, look: RowLook): Paragraph {
  const color = cell.gagal ? hex(FAIL_COLOR) : cell.isian ? hex(BLANK_COLOR) : undefined;
  return new Paragraph({
    style: STYLE.cell,
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
