import { itemAt } from "../../../domain/items";
import { remember } from "../../../domain/remember";
import { cellName } from "../../../sheet/address";
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../report";
import type { SelAsal } from "../report-sources";
import { cellText } from "./cell-text";
import { headerLook, NUMBERING, rowLook, type RowLook } from "./look";

/** A report table as cells with spans and looks, the same for HTML and Word. */
export interface LaidTable {
  readonly header: readonly LaidRow[];
  readonly body: readonly LaidRow[];
}

export interface LaidRow {
  readonly look: RowLook;
  readonly cells: readonly LaidCell[];
}

export interface LaidCell {
  /** Zero-based column of the table. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly align: ReportColumn["align"];
  readonly vertical: "top" | "middle";
  readonly bold: boolean;
  /** A proposal in brackets that a person still has to replace. */
  readonly isian: boolean;
  readonly gagal: boolean;
  /** Steps to the right: depth in program > kegiatan > sub kegiatan. */
  readonly indent: number;
  /** Of a figure: the cell of the workbook that says why it is what it is. */
  readonly letak?: SelAsal;
}

/** Laid once for its height, its text and its record. */
export const layTable = remember((table: ReportTable): LaidTable => {
  const merged = table.rows.map((row, index) => mergesUp(table.rows, row, index));
  return {
    header: table.header.map((_, index) => layHeaderRow(table, index)),
    body: table.rows.map((row, index) => layRow(table, row, (column) => rowSpan(merged, index, column))),
  };
});

function layHeaderRow({ header, columns, size }: ReportTable, index: number): LaidRow {
  const row = itemAt(header, index);
  const isNumbering = row.length === columns.length && row.every(({ text }) => /^\(?\d+\)?$/.test(text));
  const cells = row.map(({ text, column, rowSpan, colSpan }): LaidCell => ({
    ...{ column, colSpan, rowSpan, text, align: "center", vertical: "middle" },
    ...{ bold: !isNumbering, isian: false, gagal: false, indent: 0 },
  }));
  return { look: isNumbering ? NUMBERING : headerLook(size), cells };
}

/**
 * Blank cells at the head of a data row belong to the row above ("Sasaran" stands once for its indicators).
 * Returns how many of them there are.
 */
function mergesUp(rows: readonly ReportRow[], row: ReportRow, index: number): number {
  if (row.kind !== "data" || rows[index - 1]?.kind !== "data") return 0;
  const first = row.cells.findIndex(({ kind }) => kind !== "kosong");
  return first === -1 ? 0 : first;
}

/** 0 for a cell that is covered from above. */
function rowSpan(merged: readonly number[], index: number, column: number): number {
  if (column < itemAt(merged, index)) return 0;
  let last = index;
  while (column < (merged[last + 1] ?? 0)) last += 1;
  return last - index + 1;
}

function layRow(table: ReportTable, row: ReportRow, spanDown: (column: number) => number): LaidRow {
  const look = rowLook(row, table.size);
  const named = table.columns.findIndex(({ align }) => align === "left");
  const cells: LaidCell[] = [];
  for (let column = 0; column < row.cells.length;) {
    const rows = spanDown(column);
    const colSpan = rows === 1 && row.kind !== "data" && column === 0 ? labelSpan(row) : 1;
    if (rows > 0) {
      const indent = column === named ? row.level : 0;
      cells.push(
        layCell(
          itemAt(row.cells, column),
          itemAt(table.columns, column),
          { column, colSpan, rowSpan: rows, indent },
          look,
        ),
      );
    }
    column += colSpan;
  }
  return { look, cells };
}

/** The words of a group, total or average take the blank cells behind them. */
function labelSpan({ cells }: ReportRow): number {
  const [label] = cells;
  if (label?.kind !== "teks" || label.text === "") return 1;
  const end = cells.findIndex((cell, index) => index > 0 && cell.kind !== "kosong");
  return end < 0 ? cells.length : end;
}

function layCell(
  cell: ReportCell,
  { align }: ReportColumn,
  { column, colSpan, rowSpan, indent }: Pick<LaidCell, "column" | "colSpan" | "rowSpan" | "indent">,
  { bold }: RowLook,
): LaidCell {
  const laid: LaidCell = {
    column,
    colSpan,
    rowSpan,
    indent,
    text: cellText(cell),
    align,
    vertical: "top",
    bold: bold || (cell.kind === "teks" && cell.bold === true),
    isian: cell.kind === "isian",
    gagal: cell.kind === "angka" && cell.gagal === true,
  };
  const letak = letakOf(cell);
  return letak ? { ...laid, letak } : laid;
}

function letakOf(cell: ReportCell): SelAsal | null {
  if (cell.kind !== "angka") return null;
  const { letak, source } = cell;
  if (letak) return letak;
  return source ? { sheet: source.sheet, cell: cellName(source.row, source.column) } : null;
}
