import { isFullColumns, isFullRows } from "../../model/area";
import type { Cell } from "../../model/cell";
import type { RawEntry } from "../../model/content";
import { writeEntries } from "../../model/content";
import { mapStyles } from "../../model/formatting";
import { isWellFormed } from "../../model/formula-syntax";
import { displayText } from "../../model/text";
import { CellError } from "../../model/value";
import type { Scalar } from "../../model/value";
import { invalidArgument } from "../host-error";
import type { Property } from "../thing";
import type { Json } from "../wire";
import { guardAction, guardContent } from "./guard";
import { textValue } from "./looks";
import type { Place } from "./place";

/** Excel gives no cell values of whole rows or columns, nor of more cells than this. */
const MOST_CELLS = 5_000_000;
/** Characters a cell holds. */
const LONGEST_TEXT = 32_767;

export const valueProperties: { readonly [name: string]: Property<Place> } = {
  Values: { get: (place) => matrix(place, (cell) => plain(cell?.value ?? null)), set: setEntries },
  Formulas: {
    get: (place) => matrix(place, (cell) => cell?.formula ?? plain(cell?.value ?? null)),
    set: setEntries,
  },
  NumberFormat: {
    get: (place) => matrix(place, (_, row, column) => styleAt(place, row, column).numberFormat),
    set: setNumberFormats,
  },
  Text: {
    get: (place) =>
      matrix(place, (cell, row, column) =>
        displayText(cell?.value ?? null, styleAt(place, row, column).numberFormat),
      ),
  },
  ValueTypes: { get: (place) => matrix(place, (cell) => valueType(cell?.value ?? null)) },
};

function matrix(
  { sheet, area }: Place,
  entry: (cell: Cell | undefined, row: number, column: number) => Json,
): Json {
  if (isFullColumns(area) || isFullRows(area) || area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const row = area.row + down;
      const column = area.column + right;
      return entry(sheet.cell(row, column), row, column);
    }),
  );
}

function styleAt(place: Place, row: number, column: number) {
  return place.sheet.workbook.styles.at(place.sheet.styleIndex(row, column));
}

/** Values as Office.js gives them: "" for an empty cell, an error as its text. */
function plain(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

function setEntries(place: Place, value: Json): void {
  const at = cellsOf(place, value);
  guardContent(place.sheet, place.area);
  guardEntries(place, at);
  writeEntries(place.sheet, place.area, (row, column) => rawEntry(at(row, column)));
}

/** Excel refuses the whole array for one formula that it cannot read, or one text that is too long. */
function guardEntries({ sheet, area }: Place, at: (row: number, column: number) => Json): void {
  const { styles } = sheet.workbook;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = at(row, column);
      if (typeof value === "string" && value.length > LONGEST_TEXT) throw invalidArgument();
      const isFormula = typeof value === "string" && value.startsWith("=") && value.length > 1;
      if (!isFormula || isWellFormed(value)) continue;
      if (styles.at(sheet.styleIndex(row, column)).numberFormat !== "@") throw invalidArgument();
    }
  }
}

function rawEntry(value: Json): RawEntry {
  if (value !== null && typeof value === "object") throw invalidArgument();
  return value;
}

function setNumberFormats(place: Place, value: Json): void {
  const { sheet, area } = place;
  const at = cellsOf(place, value);
  guardAction(sheet, "formatCells");
  const { styles } = sheet.workbook;
  mapStyles(sheet, area, (style, row, column) => {
    const numberFormat = at(row, column);
    return numberFormat === null ? style : styles.patch(style, { numberFormat: textValue(numberFormat) });
  });
}

/** The value meant for each cell: one for all, or a matrix of exactly the size of the range. */
function cellsOf({ area }: Place, value: Json): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Json[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.row] as readonly Json[])[column - area.column] ?? null;
}
