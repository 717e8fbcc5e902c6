import { contains, isFullColumns, isFullRows } from "../../model/area";
import type { Cell } from "../../model/cell";
import type { RawEntry } from "../../model/content";
import { writeSpreading } from "../../model/calculated-columns";
import { growTables } from "../../model/growing-tables";
import { writeEntries } from "../../model/content";
import { mapStyles } from "../../model/formatting";
import { isBeyondLimits } from "../../model/formula-limits";
import { isWellFormed } from "../../model/formula-syntax";
import { lendFormats } from "../../model/lent-formats";
import { displayText } from "../../model/text";
import { CellError } from "../../model/value";
import type { Scalar } from "../../model/value";
import { invalidArgument } from "../host-error";
import type { Session } from "../session";
import type { Property } from "../thing";
import type { Json } from "../wire";
import { guardAction, guardContent } from "./guard";
import type { Sheet } from "../../model/sheet";
import { textValue } from "./looks";
import type { Place } from "./place";
import { FilledDown } from "./taken-formula";

/** Excel gives no cell values of whole rows or columns, nor of more cells than this. */
const MOST_CELLS = 5_000_000;
/** Characters a cell holds. */
const LONGEST_TEXT = 32_767;

export const valueProperties: { readonly [name: string]: Property<Place> } = {
  Values: { get: (place) => matrix(place, (cell) => plain(cell?.value ?? null)), set: setEntries },
  Formulas: {
    get: (place, session) => {
      const filled = new FilledDown(place.sheet, session);
      return matrix(place, (cell, row, column) => {
        const formula = cell?.formula ?? arrayFormula(place.sheet, row, column);
        return formula === null ? plain(cell?.value ?? null) : filled.shown(formula, row, column);
      });
    },
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

/** Every cell of an array formula tells it, though the file keeps it in the first alone. */
function arrayFormula(sheet: Sheet, row: number, column: number): string | null {
  const array = sheet.arrays.find((area) => contains(area, row, column));
  return array ? (sheet.cell(array.row, array.column)?.formula ?? null) : null;
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

function setEntries(place: Place, value: Json, session: Session): void {
  const { sheet, area } = place;
  const at = cellsOf(place, value);
  guardContent(sheet, area);
  guardEntries(place, at, session);
  const filled = new FilledDown(sheet, session);
  const entry = (row: number, column: number) => {
    const raw = rawEntry(at(row, column));
    return isFormula(raw) ? filled.taken(raw, row, column) : raw;
  };
  const write = () => writeEntries(sheet, area, entry);
  const isEntered = (row: number, column: number) => at(row, column) !== null && at(row, column) !== "";
  if (session.isStrict("tables")) {
    const nameGrown = growTables(sheet, area, isEntered);
    const spread = writeSpreading(sheet, area, write, isEntered);
    nameGrown();
    if (session.isStrict("formats")) spread.forEach((filled) => lendFormats(sheet, filled));
  } else write();
  if (session.isStrict("formats")) lendFormats(sheet, area);
}

function isFormula(entry: Json): entry is string {
  return typeof entry === "string" && entry.startsWith("=") && entry.length > 1;
}

/** Excel refuses the whole array for one formula that it cannot read, or one text that is too long. */
function guardEntries(
  { sheet, area }: Place,
  at: (row: number, column: number) => Json,
  session: Session,
): void {
  const { styles } = sheet.workbook;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = at(row, column);
      if (typeof value === "string" && value.length > LONGEST_TEXT) throw invalidArgument();
      if (!isFormula(value)) continue;
      if (session.isStrict("formulas") && lacksSheet(value, sheet)) throw invalidArgument();
      if (isWellFormed(value) && !(session.isStrict("limits") && isBeyondLimits(value))) continue;
      if (styles.at(sheet.styleIndex(row, column)).numberFormat !== "@") throw invalidArgument();
    }
  }
}

const SHEET_NAMES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.'\]:#])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Whether a formula names a sheet that the workbook does not have; Excel then asks for a file. */
function lacksSheet(formula: string, { workbook }: Sheet): boolean {
  if (!formula.includes("!")) return false;
  return [...formula.matchAll(SHEET_NAMES)].some(([, quoted, bare]) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name !== undefined && !/[[\]:]/.test(name) && !workbook.sheetByName(name);
  });
}

function rawEntry(value: Json): RawEntry {
  if (value !== null && typeof value === "object") throw invalidArgument();
  return value;
}

/** Characters of a number format. */
const LONGEST_FORMAT = 255;

function setNumberFormats(place: Place, value: Json, session: Session): void {
  const { sheet, area } = place;
  const at = cellsOf(place, value);
  guardAction(sheet, "formatCells");
  const { styles } = sheet.workbook;
  mapStyles(sheet, area, (style, row, column) => {
    const numberFormat = at(row, column);
    if (session.isStrict("limits") && textLength(numberFormat) > LONGEST_FORMAT) throw invalidArgument();
    return numberFormat === null ? style : styles.patch(style, { numberFormat: textValue(numberFormat) });
  });
}

function textLength(value: Json): number {
  return typeof value === "string" ? value.length : 0;
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
