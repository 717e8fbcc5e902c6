import type { Area } from "./snapshot";

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
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** (4, 5) -> "F5", with dollar signs where asked. */
export function cellName(
  row: number,
  column: number,
  fixed: { row?: boolean; column?: boolean } = {},
): string {
  return `${fixed.column ? "$" : ""}${columnName(column)}${fixed.row ? "$" : ""}${row + 1}`;
}

/** "B6:H20"; a single cell is "B6". */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "F5" or "$F$5" -> position; null when it is not a cell. */
export function parseCell(name: string): { row: number; column: number } | null {
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name.trim()) ?? [];
  return column === undefined ? null : { row: Number(row) - 1, column: columnIndex(column) };
}

/** "F5" -> itself, "F5:G6" -> its four cells; none where it is neither. */
export function cellsIn(address: string): string[] {
  const [from, to] = address.split(":").map(parseCell);
  if (!from) return [];
  const last = to ?? from;
  const cells: string[] = [];
  for (let row = from.row; row <= last.row; row += 1)
    for (let column = from.column; column <= last.column; column += 1) cells.push(cellName(row, column));
  return cells;
}

/** One number for a cell, as a key: Excel has 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
