import type { Area } from "./area";
import { isFullColumns, isFullRows } from "./area";
import type { Sheet } from "./sheet";
import type { StylePatch } from "./style";

/** Changes the look of an area; of whole rows or columns together with the cells stored there. */
export function patchStyles(sheet: Sheet, area: Area, patch: StylePatch): void {
  mapStyles(sheet, area, sheet.workbook.styles.patcher(patch));
}

/** Takes all formatting off an area. */
export function clearFormats(sheet: Sheet, area: Area): void {
  mapStyles(sheet, area, () => 0);
}

/** Replaces the look of every position of an area by what `change` makes of it. */
export function mapStyles(
  sheet: Sheet,
  area: Area,
  change: (style: number, row: number, column: number) => number,
): void {
  if (isFullColumns(area)) mapColumnStyles(sheet, area, change);
  else if (isFullRows(area)) mapRowStyles(sheet, area, change);
  else mapCellStyles(sheet, area, change);
  sheet.touch("cells", { kind: "format", area });
}

type StyleChange = (style: number, row: number, column: number) => number;

function mapCellStyles(sheet: Sheet, area: Area, change: StyleChange): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const old = sheet.styleIndex(row, column);
      const style = change(old, row, column);
      if (style !== old) sheet.ensureCell(row, column).style = style;
    }
  }
}

function mapColumnStyles(sheet: Sheet, area: Area, change: StyleChange): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const record = sheet.ensureColumn(column);
    record.style = change(record.style ?? 0, area.row, column);
  }
  sheet.touched.add("columns");
  mapStored(sheet, area, change);
}

function mapRowStyles(sheet: Sheet, area: Area, change: StyleChange): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const record = sheet.ensureRow(row);
    record.style = change(record.style ?? 0, row, area.column);
  }
  mapStored(sheet, area, change);
}

function mapStored(sheet: Sheet, area: Area, change: StyleChange): void {
  sheet.grid.forEach(area, (cell, row, column) => {
    cell.style = change(cell.style, row, column);
  });
}
