import type { Area } from "../../model/area";
import { bounding } from "../../model/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { charactersToPixels } from "../../model/units";
import { Axis } from "./axis";
import { contentHeights } from "./content-heights";
import { Merges } from "../../model/merges";

/** Where everything on a sheet lies as the screen shows it. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: Merges;
}

export const PIXELS_PER_POINT = 4 / 3;
/** Room for work below and beside what the sheet holds. */
const SPARE = { rows: 40, columns: 8 };
const LEAST = { rows: 100, columns: 40 };

/** Measures a sheet. `reach` is as far as a person has gone: the screen shows at least that much of it. */
export function measureSheet(sheet: Sheet, reach: { rows: number; columns: number }): Geometry {
  const used = extent(sheet);
  const merges = new Merges(sheet.merges);
  const columnCount = clamp(
    Math.max(used.columns + SPARE.columns, LEAST.columns, reach.columns),
    MAX_COLUMNS,
  );
  const columns = new Axis(columnCount, (column) =>
    sheet.isColumnHidden(column) ? 0 : charactersToPixels(sheet.columnWidth(column)),
  );
  const rowCount = clamp(Math.max(used.rows + SPARE.rows, LEAST.rows, reach.rows), MAX_ROWS);
  const heights = contentHeights(sheet, columns, merges);
  const rows = new Axis(rowCount, (row) => rowPixels(sheet, row, heights.get(row) ?? 0));
  return { rows, columns, merges, frozen: { ...sheet.frozen } };
}

function clamp(count: number, most: number): number {
  return Math.min(count, most);
}

function rowPixels(sheet: Sheet, row: number, needed: number): number {
  if (sheet.isRowHidden(row)) return 0;
  const height = Math.round(sheet.rowHeight(row) * PIXELS_PER_POINT);
  return Math.max(height, needed);
}

/** From the corner of the sheet to the last thing on it. */
function extent(sheet: Sheet): Area {
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  const used = sheet.usedArea();
  return sheet.merges.reduce(bounding, used ? bounding(corner, used) : corner);
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of an area, from the corner of the sheet. */
export function boxOf({ rows, columns }: Geometry, area: Area): Box {
  return {
    left: columns.start(area.column),
    top: rows.start(area.row),
    width: columns.span(area.column, area.columns),
    height: rows.span(area.row, area.rows),
  };
}
