import { cellKey, cellName } from "./address";
import type { Area, CellValue, SheetSnapshot } from "./snapshot";

/** Cells of one sheet by their position on it; everything outside the used range is empty. */
export class Grid {
  readonly first: { readonly row: number; readonly column: number };
  /** One past the last used row and column. */
  readonly end: { readonly row: number; readonly column: number };
  private readonly mergeOf = new Map<number, Area>();

  constructor(readonly sheet: SheetSnapshot) {
    const { row, column, rows, columns } = sheet.used;
    this.first = { row, column };
    this.end = { row: row + rows, column: column + columns };
    for (const area of sheet.merges ?? []) this.indexMerge(area);
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.first.row]?.[column - this.first.column] ?? "";
  }

  formula(row: number, column: number): CellValue {
    return this.sheet.formulas[row - this.first.row]?.[column - this.first.column] ?? "";
  }

  hasFormula(row: number, column: number): boolean {
    const formula = this.formula(row, column);
    return typeof formula === "string" && formula.startsWith("=");
  }

  format(row: number, column: number): string {
    return this.sheet.formats[row - this.first.row]?.[column - this.first.column] ?? "General";
  }

  /** The cell's words: trimmed, line breaks and runs of blanks as one blank, without a mark that points to a note. */
  text(row: number, column: number): string {
    return shownText(this.value(row, column));
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === "string" && isBlankText(value);
  }

  /** The merged area that covers the cell, or null. */
  merge(row: number, column: number): Area | null {
    return this.mergeOf.get(cellKey(row, column)) ?? null;
  }

  /** Covered by a merged area whose value stands in another cell. */
  isCovered(row: number, column: number): boolean {
    const area = this.merge(row, column);
    return area !== null && (area.row !== row || area.column !== column);
  }

  /** Text of the cell or, inside a merged area, of its first cell. */
  shownText(row: number, column: number): string {
    const area = this.merge(row, column);
    return area ? this.text(area.row, area.column) : this.text(row, column);
  }

  /** Columns of the row that hold something of their own. */
  filledColumns(row: number, from = this.first.column, to = this.end.column): number[] {
    const columns: number[] = [];
    for (let column = from; column < to; column += 1) if (!this.isBlank(row, column)) columns.push(column);
    return columns;
  }

  isBlankRow(row: number, from = this.first.column, to = this.end.column): boolean {
    for (let column = from; column < to; column += 1) if (!this.isBlank(row, column)) return false;
    return true;
  }

  name(row: number, column: number): string {
    return cellName(row, column);
  }

  /** Where the cell stands on the sheet. */
  place(row: number, column: number): { readonly row: number; readonly column: number } {
    return { row, column };
  }

  /**
   * Merged areas matter in headers and labels only: a sheet-wide one (a title over thousands of
   * columns) is indexed by its first rows alone, so that it costs no more than its cells in use.
   */
  private indexMerge(area: Area): void {
    const lastRow = Math.min(area.row + area.rows, this.end.row);
    const lastColumn = Math.min(area.column + area.columns, this.end.column);
    for (let row = area.row; row < lastRow; row += 1) {
      for (let column = area.column; column < lastColumn; column += 1) {
        this.mergeOf.set(cellKey(row, column), area);
      }
    }
  }
}

export function shownText(value: CellValue): string {
  return typeof value === "string" ? withoutMark(collapse(value)) : String(value);
}

/** Any blank, one without width too. */
const NOT_BLANK = /[^\s\u200b]/;

/** Nothing but blanks: most texts show by their first letter that they are more. */
function isBlankText(text: string): boolean {
  return text === "" || !NOT_BLANK.test(text);
}

const SPACE = 32;
/** The last of ASCII: beyond it the one pattern tells blanks from letters. */
const PLAIN = 127;
const OTHER_BLANK = /[^\S ]|\u200b/;

/** Blanks at the ends, in runs, or other than a plain one. Asked of every text of a sheet, many times. */
function isUneven(text: string): boolean {
  let last = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > PLAIN ? OTHER_BLANK.test(text.charAt(at)) : code === SPACE && last === SPACE)
      return true;
    last = code;
  }
  return last === SPACE && text !== "";
}

/** "Indeks Kualitas Air *)", "Jumlah**": stars behind a word point to a note below the table; behind a figure they are read with it. */
const NOTE_MARK = /^(.*[\p{L})%].*?)\s*\*{1,3}\s*\)?$/u;

function withoutMark(text: string): string {
  const last = text.at(-1);
  if (last !== "*" && last !== ")") return text;
  return text.includes("*") ? (NOTE_MARK.exec(text)?.[1] ?? text) : text;
}

export function collapse(text: string): string {
  if (!isUneven(text)) return text;
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
}
