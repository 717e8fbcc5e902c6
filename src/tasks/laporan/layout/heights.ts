import { sumOf } from "../../../domain/items";
import { lebarTeks } from "./letters";
import { layTable, type LaidRow } from "./lay-table";
import { noteLines } from "./notes";
import { columnWidths, PAGE } from "./page";
import type { ReportTable } from "../report";

/** What stands on a page takes about so many points of its height: enough to tell what fits below what. */

const LINE = 1.16;
/** Beside and above the text of a cell. */
const CELL = { across: 8, upright: 4 };
const NOTE_SIZE = 8;
const CAPTION = { size: 10, around: 16 };
const PROSE = { size: 11, line: 1.3, after: 6 } as const;

/** Height of the text on a page, without its margins. */
export function pageHeight(orientation: ReportTable["orientation"]): number {
  return (orientation === "portrait" ? PAGE.height : PAGE.width) - PAGE.top - PAGE.bottom;
}

/** Of a table with its caption and notes. */
export function tableHeight(table: ReportTable, textWidth: number): number {
  const widths = columnWidths(table);
  const { header, body } = layTable(table);
  const rows = [...header, ...body].reduce((sum, row) => sum + rowHeight(row, widths), 0);
  return (
    rows + captionHeight(`Tabel ${table.nomor} ${table.judul}`, textWidth) + notesHeight(table, textWidth)
  );
}

export function captionHeight(text: string, width: number): number {
  return textHeight(text, CAPTION.size, width, LINE) + CAPTION.around;
}

export function proseHeight(text: string, width: number): number {
  return textHeight(text, PROSE.size, width, PROSE.line * LINE) + PROSE.after;
}

function notesHeight(table: ReportTable, width: number): number {
  return noteLines(table).reduce((sum, line) => sum + textHeight(line, NOTE_SIZE, width, LINE), 13);
}

function rowHeight({ cells, look }: LaidRow, widths: readonly number[]): number {
  const heights = cells
    .filter(({ rowSpan }) => rowSpan === 1)
    .map(({ column, colSpan, text }) => {
      const width = sumOf(widths.slice(column, column + colSpan));
      return textHeight(text, look.size, width - CELL.across, LINE);
    });
  return Math.max(look.size * LINE, ...heights) + CELL.upright;
}

function textHeight(text: string, size: number, width: number, line: number): number {
  const lines = text
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(lebarTeks(part, size) / Math.max(width, size))), 0);
  return lines * size * line;
}
