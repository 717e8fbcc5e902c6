import type { Corner, Reference } from "./relative-reference";
import type { Shape } from "./shape";

/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many coordinates of the references of two formulas agree neither in relative terms nor on the sheet. */
export interface Mismatch {
  readonly rows: number;
  readonly columns: number;
}

/** Whether a formula at one place says of it what the other says of its own: "=D5/$C$9" and "=D6/C$9". */
export function areAlike(a: Shape, at: Place, b: Shape, to: Place): boolean {
  return a === b || agrees(a, at, b, to) || haveOneCanon(a, b);
}

function haveOneCanon(a: Shape, b: Shape): boolean {
  return a.canonSum !== null && a.canonSum === b.canonSum && a.canon === b.canon;
}

/** Whether two formulas say the same in relative terms, be one of them written with a "+" before it or in another order. */
export function saysTheSame(a: Shape, b: Shape): boolean {
  if (a === b || haveOneCanon(a, b)) return true;
  return a.template === b.template && a.references.every((own, at) => isEqual(own, b.references[at]));
}

/** Whether two formulas read the same cells in the same order, seen from their own, whatever they do with them. */
export function readsTheSame(a: Shape, b: Shape): boolean {
  return (
    a.references.length === b.references.length &&
    a.references.every((own, at) => {
      const other = b.references[at];
      return own.prefix === other?.prefix && own.whole === other.whole && isEqual(own, other);
    })
  );
}

function isEqual(own: Reference, other: Reference | undefined): boolean {
  return other !== undefined && isEqualCorner(own.first, other.first) && isEqualCorner(own.last, other.last);
}

function isEqualCorner(a: Corner, b: Corner): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowFixed === b.rowFixed && a.columnFixed === b.columnFixed
  );
}

function agrees(a: Shape, at: Place, b: Shape, to: Place): boolean {
  if (!isBuiltAlike(a, b)) return false;
  for (let index = 0; index < a.numbers.length; index += 1) if (!agreesIn(index, a, at, b, to)) return false;
  return true;
}

/** null where the formulas are built in another way. */
export function mismatchOf(a: Shape, at: Place, b: Shape, to: Place): Mismatch | null {
  if (!isBuiltAlike(a, b)) return null;
  let [rows, columns] = [0, 0];
  for (let index = 0; index < a.numbers.length; index += 1) {
    if (agreesIn(index, a, at, b, to)) continue;
    if (isColumn(index)) columns += 1;
    else rows += 1;
  }
  return { rows, columns };
}

function isBuiltAlike(a: Shape, b: Shape): boolean {
  return a.template === b.template && a.numbers.length === b.numbers.length;
}

/** Whether a row or column that both read is the same, seen from each of them or on the sheet. */
function agreesIn(index: number, a: Shape, at: Place, b: Shape, to: Place): boolean {
  const own = a.numbers[index] ?? 0;
  const other = b.numbers[index] ?? 0;
  const from = isColumn(index) ? at.column : at.row;
  const by = (isColumn(index) ? to.column : to.row) - from;
  const away =
    (b.build.fixed[index] === true ? other : other + from + by) -
    (a.build.fixed[index] === true ? own : own + from);
  return away === 0 || away === by;
}

/** Rows and columns take turns. */
function isColumn(index: number): boolean {
  return (index & 1) === 1;
}

/** Every cell from `first` to `last`, row by row. */
export function* placesIn(first: Place, last: Place): Generator<Place> {
  for (let row = first.row; row <= last.row; row += 1)
    for (let column = first.column; column <= last.column; column += 1) yield { row, column };
}

export function rowAt(corner: Corner, { row }: Place): number {
  return corner.rowFixed ? corner.row : corner.row + row;
}

export function columnAt(corner: Corner, { column }: Place): number {
  return corner.columnFixed ? corner.column : corner.column + column;
}
