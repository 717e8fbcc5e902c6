import { remember } from "../../domain/remember";
import { columnIndex, cellKey } from "../address";
import { FormulaReaders, type FormulaCell } from "../formula-readers";
import type { CellValue, SheetSnapshot, Snapshot } from "../snapshot";
import { isSameSheet } from "../same-sheet";
import { evaluate } from "./evaluate";
import { sheetOf } from "./references";

/** What is put into a cell; `format` null: it keeps its own. */
export interface NewCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With "=" before it; the value itself where it is no formula. */
  readonly formula: CellValue;
  readonly format: string | null;
}

/** So many formulas follow a change at most, and so often are they asked: more of them stay as they stood. */
const MOST_FOLLOWING = 20_000;
const MOST_ROUNDS = 4;

/**
 * The workbook with these cells in it, and with what its formulas come to then. A formula that uses what is not known
 * here keeps its figure. Sheets that nothing changes stay the same objects, and one that is changed as it was the last
 * time is the one that came of it then, so that what was read of them is not read again.
 */
export function recalculated(snapshot: Snapshot, cells: readonly NewCell[]): Snapshot {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), new Changing(sheet)]));
  for (const cell of cells) sheets.get(cell.sheet.toLowerCase())?.put(cell);
  const following = followers(snapshot, cells);
  for (let round = 0; round < MOST_ROUNDS; round += 1)
    if (!following.map((reader) => settle(reader, sheets)).some(Boolean)) break;
  return { ...snapshot, sheets: [...sheets.values()].map((sheet) => sheet.result) };
}

/** Formulas that read the cells, and those that read them, nearest first. */
function followers(snapshot: Snapshot, cells: readonly NewCell[]): FormulaCell[] {
  const readers = new FormulaReaders(snapshot, () => true);
  const keyOf = (sheet: string, row: number, column: number): string => `${sheet} ${cellKey(row, column)}`;
  const known = new Set(cells.map(({ sheet, row, column }) => keyOf(sheet, row, column)));
  const found: FormulaCell[] = [];
  const visit = (sheet: string, row: number, column: number): void => {
    for (const reader of readers.of(sheet, row, column)) {
      const key = keyOf(reader.grid.sheet.name, reader.row, reader.column);
      if (known.has(key) || found.length >= MOST_FOLLOWING) continue;
      known.add(key);
      found.push(reader);
    }
  };
  for (const { sheet, row, column } of cells) visit(sheet, row, column);
  for (let at = 0; at < found.length; at += 1) {
    const own = found[at];
    if (own) visit(own.grid.sheet.name, own.row, own.column);
  }
  return found;
}

/** Whether the formula comes to something else than stood there. */
function settle(reader: FormulaCell, sheets: ReadonlyMap<string, Changing>): boolean {
  const own = sheets.get(reader.grid.sheet.name.toLowerCase());
  const value = evaluate(reader.formula, (prefix, address) => {
    const named = prefix === "" ? own : sheets.get((sheetOf(prefix) ?? "").toLowerCase());
    return named?.cells(address) ?? null;
  });
  return value !== null && (own?.settle(reader.row, reader.column, value) ?? false);
}

/** What came of a sheet when it was last changed. */
const lastOf = remember<SheetSnapshot, { made: SheetSnapshot | null }>(() => ({ made: null }));

/** A sheet that is copied where it is first changed. */
class Changing {
  private values: CellValue[][] | null = null;
  private formulas: CellValue[][] | null = null;
  private formats: string[][] | null = null;

  constructor(private readonly sheet: SheetSnapshot) {}

  get result(): SheetSnapshot {
    const { values, formulas, formats, sheet } = this;
    if (!values && !formulas && !formats) return sheet;
    const own = {
      ...sheet,
      values: values ?? sheet.values,
      formulas: formulas ?? sheet.formulas,
      formats: formats ?? sheet.formats,
    };
    const before = lastOf(sheet);
    if (before.made === null || !isSameSheet(before.made, own)) before.made = own;
    return before.made;
  }

  put({ row, column, value, formula, format }: NewCell): void {
    this.values = put(this.values ?? copied(this.sheet.values), this.sheet, row, column, value);
    this.formulas = put(this.formulas ?? copied(this.sheet.formulas), this.sheet, row, column, formula);
    if (format !== null)
      this.formats = put(this.formats ?? copied(this.sheet.formats), this.sheet, row, column, format);
  }

  settle(row: number, column: number, value: CellValue): boolean {
    if (this.value(row, column) === value) return false;
    this.values = put(this.values ?? copied(this.sheet.values), this.sheet, row, column, value);
    return true;
  }

  /** Clipped to what is used; null where the address is none of cells. */
  cells(address: string): CellValue[][] | null {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(address.replaceAll("$", ""));
    if (!match) return null;
    const [, left = "", top = "", right = left, bottom = top] = match;
    const { used } = this.sheet;
    const last = Math.min(columnIndex(right), Math.max(columnIndex(left), used.column + used.columns - 1));
    const end = Math.min(Number(bottom), Math.max(Number(top), used.row + used.rows));
    const lines: CellValue[][] = [];
    for (let row = Number(top) - 1; row < end; row += 1) {
      const line: CellValue[] = [];
      for (let column = columnIndex(left); column <= last; column += 1) line.push(this.value(row, column));
      lines.push(line);
    }
    return lines;
  }

  private value(row: number, column: number): CellValue {
    const { used, values } = this.sheet;
    return (this.values ?? values)[row - used.row]?.[column - used.column] ?? "";
  }
}

function copied<T>(lines: readonly (readonly T[])[]): T[][] {
  return lines.map((line) => [...line]);
}

function put<T>(lines: T[][], { used }: SheetSnapshot, row: number, column: number, value: T): T[][] {
  const line = lines[row - used.row];
  if (line && column - used.column < line.length && column >= used.column) line[column - used.column] = value;
  return lines;
}
