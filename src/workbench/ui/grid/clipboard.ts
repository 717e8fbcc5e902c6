import type { Area } from "../../model/area";
import { intersection } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { displayText } from "../../model/text";

/** The cells of an area as they are shown, tab and line between them; hidden rows and columns are left out. */
export function areaAsText(sheet: Sheet, selected: Area): string {
  const used = sheet.usedArea();
  const area = (used && intersection(used, selected)) ?? { ...selected, rows: 1, columns: 1 };
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!sheet.isRowHidden(row)) lines.push(lineOf(sheet, area, row));
  }
  return lines.join("\n");
}

function lineOf(sheet: Sheet, area: Area, row: number): string {
  const cells: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (sheet.isColumnHidden(column)) continue;
    const { numberFormat } = sheet.workbook.styles.at(sheet.styleIndex(row, column));
    cells.push(quoted(displayText(sheet.value(row, column), numberFormat)));
  }
  return cells.join("\t");
}

/** Text with tabs or line breaks stands in quotes, as spreadsheets expect it. */
function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
