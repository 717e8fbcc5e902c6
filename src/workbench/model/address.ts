import type { Area } from "./area";
import { isFullColumns, isFullRows } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./cell";

/** 0 -> "A", 27 -> "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AB" -> 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (4, 5) -> "F5". */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "F5" or "$F$5" -> position, which may lie beyond the sheet; null when it is not a cell. */
export function parseCell(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name.trim());
  return match?.[1] && match[2] ? { row: Number(match[2]) - 1, column: columnIndex(match[1]) } : null;
}

/** "B2:D9", "$B$2", "B:D", "3:5" -> area; null when it is none of these. No sheet name. */
export function parseArea(address: string): Area | null {
  const parts = address.replaceAll("$", "").split(":");
  if (parts.length > 2) return null;
  const [from, to = from] = parts as [string, string?];
  return cells(from, to) ?? wholeColumns(from, to) ?? wholeRows(from, to);
}

function cells(from: string, to: string): Area | null {
  const a = parseCell(from);
  const b = parseCell(to);
  if (!a || !b) return null;
  return between(a.row, a.column, b.row, b.column);
}

function wholeColumns(from: string, to: string): Area | null {
  if (!/^[A-Z]{1,3}$/i.test(from) || !/^[A-Z]{1,3}$/i.test(to)) return null;
  return between(0, columnIndex(from), MAX_ROWS - 1, columnIndex(to));
}

function wholeRows(from: string, to: string): Area | null {
  if (!/^\d{1,7}$/.test(from) || !/^\d{1,7}$/.test(to)) return null;
  return between(Number(from) - 1, 0, Number(to) - 1, MAX_COLUMNS - 1);
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row1 - row2) + 1;
  const columns = Math.abs(column1 - column2) + 1;
  if (row < 0 || column < 0 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) return null;
  return { row, column, rows, columns };
}

/** "B2:D9", "B:D", "3:5", "B2"; with dollar signs where `fixed`. */
export function formatArea(area: Area, fixed = false): string {
  const dollar = fixed ? "$" : "";
  const first = { column: dollar + columnName(area.column), row: dollar + (area.row + 1) };
  const last = {
    column: dollar + columnName(area.column + area.columns - 1),
    row: dollar + (area.row + area.rows),
  };
  if (isFullColumns(area)) return `${first.column}:${last.column}`;
  if (isFullRows(area)) return `${first.row}:${last.row}`;
  if (area.rows === 1 && area.columns === 1) return first.column + first.row;
  return `${first.column}${first.row}:${last.column}${last.row}`;
}

/** The sheet name as it stands in a formula: quoted where it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    parseCell(name) === null &&
    !/^(R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Tabel 3.2'!B2" -> sheet name and address; the sheet is null where none is given. */
export function splitSheet(reference: string): { sheet: string | null; address: string } {
  const bang = reference.lastIndexOf("!");
  if (bang < 0) return { sheet: null, address: reference };
  const name = reference.slice(0, bang);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: reference.slice(bang + 1) };
}
