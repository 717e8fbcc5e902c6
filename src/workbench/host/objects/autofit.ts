import type { Area } from "../../model/area";
import { mergeAt } from "../../model/merging";
import type { Sheet } from "../../model/sheet";
import { displayText } from "../../model/text";

/** Room beside the text, and the widest a column may be; in characters. */
const PADDING = 1.7;
const WIDEST = 255;

/**
 * Makes each column as wide as its longest text. An estimate from the number of characters: a host
 * without a screen has no fonts to measure with.
 */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  sheet.workbook.recalculate();
  sheet.grid.forEach(area, (cell, row, column) => {
    const { alignment, font, numberFormat } = sheet.workbook.styles.at(cell.style);
    if (alignment.wrap || mergeAt(sheet, row, column)) return;
    const scale = (font.size / 11) * (font.bold ? 1.1 : 1);
    const lines = displayText(cell.value, numberFormat).split("\n");
    const length = Math.max(...lines.map((line) => line.length)) * scale;
    widest.set(column, Math.max(widest.get(column) ?? 0, length));
  });
  for (const [column, length] of widest) {
    if (length > 0) sheet.ensureColumn(column).width = Math.min(WIDEST, length + PADDING);
  }
  sheet.touch("columns", { kind: "layout" });
}

/** Leaves the height of rows to their content: whoever shows or opens the sheet measures it. */
export function autofitRows(sheet: Sheet, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const record = sheet.rows.get(row);
    if (record) Object.assign(record, { height: null, fixed: false });
  }
  sheet.touch("rows", { kind: "layout" });
}
