import { recognise } from "../../src/sheet/recognise";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import type { Table } from "../../src/sheet/table";
import { columnName } from "../../src/sheet/address";
import { bookOf, sheetOf } from "./snapshots";

/** A cell that remembers where it stood before anything was changed; null where nothing stood. */
export interface Kept {
  readonly content: CellValue;
  readonly from: string | null;
}

export type Rows = readonly (readonly Kept[])[];

/** What people do to a table that changes none of its figures. */
export interface Disturbance {
  readonly name: string;
  readonly rows: (rows: Rows, pick: (below: number) => number) => Rows;
  /** The workbook that holds them; absent where they stand in it alone. */
  readonly book?: (sheet: SheetSnapshot) => Snapshot;
}

const SHEET = "Lembar";
const BLANK: Kept = { content: "", from: null };

export function undisturbed(cells: readonly (readonly CellValue[])[]): Rows {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row, at) =>
    Array.from({ length: width }, (_, column) => ({ content: row[column] ?? "", from: `${at},${column}` })),
  );
}

export function sheetWith(rows: Rows): SheetSnapshot {
  return sheetOf(
    SHEET,
    rows.map((row) => row.map(({ content }) => content)),
  );
}

function tableIn(rows: Rows): Table | null {
  return recognise(bookOf(sheetWith(rows)), []).tables[0] ?? null;
}

const added = (content: CellValue): Kept => ({ content, from: null });

function lineOf(rows: Rows, cells: readonly CellValue[]): Kept[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => added(cells[column] ?? ""));
}

function withLine(rows: Rows, at: number, cells: readonly CellValue[] = []): Rows {
  return [...rows.slice(0, at), lineOf(rows, cells), ...rows.slice(at)];
}

/** A column behind the others: its heading beside theirs, and the same words in each row of the table. */
function withNotes(rows: Rows, heading: string, words: string): Rows {
  const table = tableIn(rows);
  const top = table?.area.row ?? 0;
  const first = top + (table?.headerRows ?? 1);
  const end = top + (table?.area.rows ?? 0);
  return rows.map((row, at) => [...row, added(at === top ? heading : at >= first && at < end ? words : "")]);
}

/** A row right below the headings that numbers the columns, where there is none yet. */
function withNumbers(rows: Rows, numberOf: (column: number) => CellValue): Rows {
  const table = tableIn(rows);
  if (!table || table.columns.some(({ label, printedFormula }) => label !== null || printedFormula !== null))
    return rows;
  const at = table.area.row + table.headerRows;
  return withLine(
    rows,
    at,
    Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => numberOf(column)),
  );
}

/** A blank column in front of one whose heading stands for itself: no group of headings is cut through. */
function withBlankColumn(rows: Rows, pick: (below: number) => number): Rows {
  const table = tableIn(rows);
  const top = table?.area.row ?? 0;
  const own = (rows[top] ?? []).flatMap(({ content }, column) =>
    column > 0 && content !== "" ? column : [],
  );
  const at = own[pick(own.length)];
  return at === undefined ? rows : rows.map((row) => [...row.slice(0, at), BLANK, ...row.slice(at)]);
}

/** Behind some row of the table that another one follows which is numbered, or named in its first column. */
function withBlankRow(rows: Rows, pick: (below: number) => number): Rows {
  const table = tableIn(rows);
  const left = table?.area.column ?? 0;
  const first = (table?.area.row ?? 0) + (table?.headerRows ?? 1) + 1;
  const follow = Array.from({ length: Math.max(rows.length - first, 0) }, (_, step) => first + step).filter(
    (at) => rows[at]?.[left]?.content !== "",
  );
  const at = follow[pick(follow.length)];
  return at === undefined ? rows : withLine(rows, at);
}

function eachCell(change: (content: CellValue) => CellValue): Disturbance["rows"] {
  return (rows) => rows.map((row) => row.map((cell) => ({ ...cell, content: change(cell.content) })));
}

/** Figures are read from a sheet of data, as offices do that gather what each bidang hands in. */
function withData(sheet: SheetSnapshot): Snapshot {
  const isFigure = (value: CellValue): boolean => typeof value === "number";
  const values = sheet.values.map((row) => row.map((value) => (isFigure(value) ? value : "")));
  const formulas = sheet.values.map((row, at) =>
    row.map((value, column) => (isFigure(value) ? `=Data!${columnName(column)}${at + 1}` : value)),
  );
  return bookOf({ ...sheet, formulas }, { ...sheet, name: "Data", values, formulas: values });
}

export const DISTURBANCES: readonly Disturbance[] = [
  {
    name: "moved away from the corner",
    rows: (rows) => {
      const blank = lineOf(rows, []);
      return [blank, blank, ...rows].map((row) => [BLANK, BLANK, ...row]);
    },
  },
  {
    name: "a letterhead above",
    rows: (rows) =>
      [["PEMERINTAH KOTA X"], ["DINAS Y"], ["Jalan Z No. 12 Telp. (0411) 123456"], []].reduceRight<Rows>(
        (below, cells) => withLine(below, 0, cells),
        rows,
      ),
  },
  {
    name: "a blank row below the headings",
    rows: (rows) => {
      const table = tableIn(rows);
      return table ? withLine(rows, table.area.row + table.headerRows) : rows;
    },
  },
  { name: "a blank row between the rows of figures", rows: withBlankRow },
  { name: "a blank column", rows: withBlankColumn },
  { name: "a blank column of remarks", rows: (rows) => withNotes(rows, "Keterangan", "") },
  { name: "who answers for each row", rows: (rows) => withNotes(rows, "Penanggung Jawab", "Bidang Umum") },
  { name: "columns numbered 1, 2, 3", rows: (rows) => withNumbers(rows, (column) => column + 1) },
  {
    name: "columns numbered (1), (2), (3)",
    rows: (rows) => withNumbers(rows, (column) => `(${column + 1})`),
  },
  { name: "blank rows and columns in use behind it", rows: (rows) => withTrailing(rows) },
  {
    name: "figures typed as texts",
    rows: eachCell((content) => (typeof content === "number" ? String(content).replace(".", ",") : content)),
  },
  {
    name: "figures with the dust of a calculation",
    rows: eachCell((content) =>
      typeof content === "number" && !Number.isInteger(content) ? content * (1 + 2 ** -51) : content,
    ),
  },
  {
    name: "capital letters",
    rows: eachCell((content) => (typeof content === "string" ? content.toUpperCase() : content)),
  },
  {
    name: "texts broken into lines",
    rows: eachCell((content) => (typeof content === "string" ? content.replaceAll(" ", "\n") : content)),
  },
  {
    name: "words with the mark of a note",
    rows: eachCell((content) =>
      typeof content === "string" && /^\p{Lu}\p{Ll}{3}/u.test(content) ? `${content} *)` : content,
    ),
  },
  { name: "figures carried over from another sheet", rows: (rows) => rows, book: withData },
  {
    name: "a copy on another sheet",
    rows: (rows) => rows,
    book: (sheet) => bookOf(sheet, { ...sheet, name: "Lembar (2)" }),
  },
];

function withTrailing(rows: Rows): Rows {
  const blank = lineOf(rows, []);
  return [...rows, blank, blank, blank].map((row) => [...row, BLANK, BLANK]);
}
