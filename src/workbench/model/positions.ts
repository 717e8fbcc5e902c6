import type { Sheet } from "./sheet";
import { charactersToPoints } from "./units";

/** Points from one column on; hidden ones count nothing. */
export function columnsWidth(sheet: Sheet, start: number, count: number): number {
  let width = 0;
  for (let column = start; column < start + count; column++) width += widthOf(sheet, column);
  return width;
}

export function rowsHeight(sheet: Sheet, start: number, count: number): number {
  let height = 0;
  for (let row = start; row < start + count; row++) height += heightOf(sheet, row);
  return height;
}

/** The column or row at a distance from the sheet's corner, and how far into it (points). */
export function columnAt(sheet: Sheet, points: number): { index: number; offset: number } {
  return stepAt(points, (column) => widthOf(sheet, column));
}

export function rowAt(sheet: Sheet, points: number): { index: number; offset: number } {
  return stepAt(points, (row) => heightOf(sheet, row));
}

function stepAt(points: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < 100_000 && rest >= size(index); index++) rest -= size(index);
  return { index, offset: rest };
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : charactersToPoints(sheet.columnWidth(column));
}

function heightOf(sheet: Sheet, row: number): number {
  return sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
}
