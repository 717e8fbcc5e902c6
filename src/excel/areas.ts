import type { Area } from "../sheet/snapshot";

/** What to load of a range for `areaOf`. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";

export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Queues the reading of the parts of a multiple range. */
export function requestAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.load(AREA.replace(/\w+/g, "areas/items/$&"));
  return areas;
}

/** The parts that `requestAreas` asked for; none for a null object. */
export function areasOf(areas: Excel.RangeAreas): Area[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

export function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
