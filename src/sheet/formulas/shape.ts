import { columnIndex, columnName } from "../address";
import { eachToken } from "./tokens";

/** One corner of a reference: an offset from the formula's own cell, or a place on the sheet where it is fixed. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in relative terms. Whole columns and rows have no corner on their open side: `null` stands there. */
export interface Reference {
  /** "'Tabel 3.2'!" as written; "" for the formula's own sheet. */
  readonly prefix: string;
  readonly first: Corner;
  /** Same as `first` for a single cell. */
  readonly last: Corner;
  readonly whole: "cells" | "columns" | "rows";
}

/**
 * What a formula says wherever it stands: "=D5/C5" in E5 and "=D6/C6" in E6 have one shape. Upper case, no
 * blanks but those in texts.
 */
export interface Shape {
  readonly id: number;
  /** What stands before, between and after the references: always one more than there are references. */
  readonly pieces: readonly string[];
  readonly references: readonly Reference[];
}

/** Tells the shapes of formulas; those alike get one and the same shape. */
export class Shapes {
  private readonly known = new Map<string, Shape>();

  /** `likely`: the shape of the cell above or before, which a formula that was filled along shares. */
  of(formula: string, row: number, column: number, likely: Shape | null = null): Shape {
    if (likely !== null && formulaAt(likely, row, column) === formula) return likely;
    const { pieces, references } = parse(formula, row, column);
    const key = pieces
      .map((piece, index) => piece + (references[index] ? keyOf(references[index]) : ""))
      .join("");
    let shape = this.known.get(key);
    if (!shape) {
      this.known.set(key, (shape = { id: this.known.size, pieces, references }));
    }
    return shape;
  }
}

function parse(formula: string, row: number, column: number): Omit<Shape, "id"> {
  const pieces: string[] = [];
  const references: Reference[] = [];
  let piece = "=";
  eachToken(formula, (kind, start, end, address) => {
    if (kind === "reference") {
      pieces.push(piece);
      piece = "";
      references.push(referenceOf(formula.slice(start, address), formula.slice(address, end), row, column));
    } else {
      const text = formula.slice(start, end);
      piece += kind === "text" ? text : text.toUpperCase();
    }
  });
  pieces.push(piece);
  return { pieces, references };
}

function referenceOf(prefix: string, address: string, row: number, column: number): Reference {
  const [from = "", to = from] = address.split(":");
  const first = cornerOf(from, row, column);
  const whole = /\d/.test(from) ? (/[A-Z]/i.test(from) ? "cells" : "rows") : "columns";
  return {
    prefix,
    first,
    last: to === from && !address.includes(":") ? first : cornerOf(to, row, column),
    whole,
  };
}

function cornerOf(text: string, row: number, column: number): Corner {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  const [, before = "", letters = "", between = "", digits = ""] = match ?? [];
  const columnFixed = letters !== "" && before === "$";
  const rowFixed = between === "$" || (letters === "" && before === "$");
  const atColumn = letters === "" ? column : columnIndex(letters);
  const atRow = digits === "" ? row : Number(digits) - 1;
  return {
    row: rowFixed ? atRow : atRow - row,
    column: columnFixed ? atColumn : atColumn - column,
    rowFixed,
    columnFixed,
  };
}

function keyOf({ prefix, first, last, whole }: Reference): string {
  const sheet = prefix.toUpperCase();
  return `${sheet}\u0001${whole[0]}${cornerKey(first)}${first === last ? "" : `:${cornerKey(last)}`}`;
}

function cornerKey({ row, column, rowFixed, columnFixed }: Corner): string {
  return `${rowFixed ? "r" : "R"}${row}${columnFixed ? "c" : "C"}${column}`;
}

/** The formula as it reads in a cell; null where one of its references would fall off the sheet. */
export function formulaAt({ pieces, references }: Shape, row: number, column: number): string | null {
  let formula = pieces[0] ?? "";
  for (let index = 0; index < references.length; index += 1) {
    const reference = references[index];
    const text = reference ? addressAt(reference, row, column) : null;
    if (text === null) return null;
    formula += text + (pieces[index + 1] ?? "");
  }
  return formula;
}

function addressAt({ prefix, first, last, whole }: Reference, row: number, column: number): string | null {
  const from = cornerAt(first, whole, row, column);
  if (from === null || (first === last && whole === "cells")) return from === null ? null : prefix + from;
  const to = cornerAt(last, whole, row, column);
  return to === null ? null : `${prefix}${from}:${to}`;
}

function cornerAt(corner: Corner, whole: Reference["whole"], row: number, column: number): string | null {
  const atRow = corner.rowFixed ? corner.row : corner.row + row;
  const atColumn = corner.columnFixed ? corner.column : corner.column + column;
  if (atRow < 0 || atColumn < 0) return null;
  const letters = whole === "rows" ? "" : (corner.columnFixed ? "$" : "") + columnName(atColumn);
  return whole === "columns" ? letters : `${letters}${corner.rowFixed ? "$" : ""}${atRow + 1}`;
}
