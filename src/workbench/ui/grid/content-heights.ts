import { EVERYTHING } from "../../model/area";
import type { Cell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import type { Style } from "../../model/style";
import { displayText } from "../../model/text";
import type { Axis } from "./axis";
import { CELL_PADDING, INDENT_PIXELS, cssFont, lineHeight } from "./look";
import type { Merges } from "../../model/merges";
import { wrappedLines } from "./text-width";

/**
 * Height in pixels that each row needs for its content. As in Excel, merged cells do not count, and rows
 * whose height somebody set keep it. One that was fitted without fonts is measured again.
 */
export function contentHeights(sheet: Sheet, columns: Axis, merges: Merges): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.grid.forEach(EVERYTHING, (cell, row, column) => {
    if (cell.value === null || hasOwnHeight(sheet, row) || merges.at(row, column)) return;
    const height = cellHeight(cell, sheet.workbook.styles.at(cell.style), columns.size(column));
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  });
  return heights;
}

function hasOwnHeight(sheet: Sheet, row: number): boolean {
  const own = sheet.rows.get(row);
  return own !== undefined && own.height !== null && own.fixed;
}

function cellHeight({ value }: Cell, { font, alignment, numberFormat }: Style, width: number): number {
  if (width === 0) return 0;
  if (!alignment.wrap || typeof value !== "string") return Math.ceil(lineHeight(font));
  const room = width - 2 * CELL_PADDING - 1 - alignment.indent * INDENT_PIXELS;
  const lines = wrappedLines(displayText(value, numberFormat), cssFont(font), Math.max(room, 8));
  return Math.ceil(lines * lineHeight(font));
}
