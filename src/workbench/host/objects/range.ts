import { bounding, intersection } from "../../model/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/cell";
import { columnsWidth, rowsHeight } from "../../model/positions";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import type { Property, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import type { Json } from "../wire";
import { conditionalFormatsKind } from "./conditional-formats";
import { guardAction } from "./guard";
import { link, range, worksheet } from "./links";
import { commonOf, flagValue, usedStretch } from "./looks";
import type { Place } from "./place";
import { addressOf, orNotFound, placeArgument } from "./place";
import { rangeActions } from "./range-actions";
import { rangeFormatKind } from "./range-format";
import { valueProperties } from "./range-values";

const geometry: { readonly [name: string]: Property<Place> } = {
  Address: { get: addressOf },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
  Hidden: { get: isHidden },
  RowHidden: { get: rowHidden, set: setRowHidden },
  ColumnHidden: { get: columnHidden, set: setColumnHidden },
  Left: { get: ({ sheet, area }) => columnsWidth(sheet, 0, area.column) },
  Top: { get: ({ sheet, area }) => rowsHeight(sheet, 0, area.row) },
  Width: { get: ({ sheet, area }) => columnsWidth(sheet, area.column, area.columns) },
  Height: { get: ({ sheet, area }) => rowsHeight(sheet, area.row, area.rows) },
};

link("range", {
  name: "Range",
  byReference: true,
  properties: { ...geometry, ...valueProperties },
  parts: {
    Worksheet: ({ sheet }) => worksheet(sheet),
    Format: (place) => thing(rangeFormatKind, place),
    ConditionalFormats: ({ sheet, area }) => thing(conditionalFormatsKind, { sheet, areas: [area] }),
  },
  methods: {
    GetCell: ({ sheet, area }, args) =>
      range(sheet, {
        row: area.row + args.integer(0),
        column: area.column + args.integer(1),
        rows: 1,
        columns: 1,
      }),
    GetRow: ({ sheet, area }, args) => range(sheet, { ...area, row: area.row + args.integer(0), rows: 1 }),
    GetColumn: ({ sheet, area }, args) =>
      range(sheet, { ...area, column: area.column + args.integer(0), columns: 1 }),
    GetLastRow: ({ sheet, area }) => range(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
    GetLastColumn: ({ sheet, area }) =>
      range(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 }),
    GetLastCell: ({ sheet, area }) =>
      range(sheet, {
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetOffsetRange: ({ sheet, area }, args) =>
      range(sheet, { ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) }),
    GetResizedRange: ({ sheet, area }, args) =>
      range(sheet, { ...area, rows: area.rows + args.integer(0), columns: area.columns + args.integer(1) }),
    GetAbsoluteResizedRange: ({ sheet, area }, args) =>
      range(sheet, { ...area, rows: args.integer(0), columns: args.integer(1) }),
    GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, row: 0, rows: MAX_ROWS }),
    GetBoundingRect: ({ sheet, area }, args) => range(sheet, bounding(area, sameSheet(args, sheet).area)),
    GetIntersection: (place, args) => orNotFound(intersect(place, args)),
    GetUsedRange: (place, args) => orNotFound(usedRange(place, args)),
    GetUsedRangeOrNullObject: usedRange,
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) {
        throw new HostError("InvalidArgument", "The input array doesn't match the size of the range.");
      }
    },
    ...rangeActions,
  },
});

function sameSheet(args: Arguments, sheet: Sheet): Place {
  const other = placeArgument(args, 0, sheet);
  if (other.sheet !== sheet)
    throw new HostError("InvalidArgument", "The ranges are on different worksheets.");
  return other;
}

function intersect({ sheet, area }: Place, args: Arguments): Thing | typeof NULL_OBJECT {
  const common = intersection(area, sameSheet(args, sheet).area);
  return common ? range(sheet, common) : NULL_OBJECT;
}

function usedRange({ sheet, area }: Place, args: Arguments): Thing | typeof NULL_OBJECT {
  const used = sheet.usedArea(args.flag(0), area);
  return used ? range(sheet, used) : NULL_OBJECT;
}

function rowHidden(place: Place): boolean | null {
  const { row, rows } = usedStretch(place);
  return commonOf(row, rows, (position) => place.sheet.isRowHidden(position));
}

function columnHidden(place: Place): boolean | null {
  const { column, columns } = usedStretch(place);
  return commonOf(column, columns, (position) => place.sheet.isColumnHidden(position));
}

function isHidden(place: Place): boolean | null {
  const rows = rowHidden(place);
  const columns = columnHidden(place);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function setRowHidden({ sheet, area }: Place, value: Json): void {
  guardAction(sheet, "formatRows");
  for (let row = area.row; row < area.row + area.rows; row++) sheet.ensureRow(row).hidden = flagValue(value);
  sheet.workbook.calculator?.visibilityChanged();
  sheet.touch("rows", { kind: "layout" });
}

function setColumnHidden({ sheet, area }: Place, value: Json): void {
  guardAction(sheet, "formatColumns");
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.ensureColumn(column).hidden = flagValue(value);
  }
  sheet.touch("columns", { kind: "layout" });
}
