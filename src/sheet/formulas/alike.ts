import type { Corner, Reference, Shape } from "./shape";

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

const templates = new WeakMap<Shape, string>();
const canons = new WeakMap<Shape, string>();

/** The formula with its references told by their kind alone: "=SUM(v)" for a sum of cells below each other. */
export function templateOf(shape: Shape): string {
  let template = templates.get(shape);
  if (template === undefined) {
    const pieces = shape.pieces.map((piece, index) => piece + kindOf(shape.references[index]));
    template = pieces.join("").replace(/^=\+/, "=");
    templates.set(shape, template);
  }
  return template;
}

function kindOf(reference: Reference | undefined): string {
  if (!reference) return "";
  const { first, last, whole, prefix } = reference;
  const isTall = first.row !== last.row || first.rowFixed !== last.rowFixed;
  const isWide = first.column !== last.column || first.columnFixed !== last.columnFixed;
  const kind =
    whole !== "cells" ? whole : isTall && isWide ? "block" : isTall ? "tall" : isWide ? "wide" : "cell";
  return `${prefix.toUpperCase()}{${kind}}`;
}

/** One function over one range, be it written with or without a sign before it. */
export function isAggregate(shape: Shape): boolean {
  return /^=(?:SUM|AVERAGE|SUBTOTAL|COUNT|COUNTA|MAX|MIN)\((?:9,|109,)?\{(?:tall|wide|block)\}\)$/.test(
    templateOf(shape),
  );
}

/** Whether a formula at one place says of it what the other says of its own: "=D5/$C$9" and "=D6/C$9". */
export function areAlike(a: Shape, at: Place, b: Shape, to: Place): boolean {
  if (a.id === b.id || canonOf(a) === canonOf(b)) return true;
  const mismatch = mismatchOf(a, at, b, to);
  return mismatch !== null && mismatch.rows === 0 && mismatch.columns === 0;
}

/** null where the formulas are built in another way. */
export function mismatchOf(a: Shape, at: Place, b: Shape, to: Place): Mismatch | null {
  if (templateOf(a) !== templateOf(b)) return null;
  let [rows, columns] = [0, 0];
  a.references.forEach((reference, index) => {
    const other = b.references[index];
    if (!other) return;
    for (const corner of reference.first === reference.last
      ? (["first"] as const)
      : (["first", "last"] as const)) {
      if (!sameRow(reference[corner], at, other[corner], to)) rows += 1;
      if (!sameColumn(reference[corner], at, other[corner], to)) columns += 1;
    }
  });
  return { rows, columns };
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

function sameRow(a: Corner, at: Place, b: Corner, to: Place): boolean {
  return rowAt(a, at) === rowAt(b, to) || rowAt(a, at) - at.row === rowAt(b, to) - to.row;
}

function sameColumn(a: Corner, at: Place, b: Corner, to: Place): boolean {
  return columnAt(a, at) === columnAt(b, to) || columnAt(a, at) - at.column === columnAt(b, to) - to.column;
}

/** Sums and products say the same in any order and spelling: "=B3+B4", "=SUM(B3:B4)", "=B4+B3". */
export function canonOf(shape: Shape): string {
  let canon = canons.get(shape);
  if (canon === undefined) {
    canon = sumOf(shape) ?? productOf(shape) ?? `#${shape.id}`;
    canons.set(shape, canon);
  }
  return canon;
}

/** A longer range is compared as it is written. */
const LONGEST = 64;

function sumOf({ pieces, references }: Shape): string | null {
  if (references.length === 0 || references.some(({ whole }) => whole !== "cells")) return null;
  if (!pieces.every((piece) => /^(?:SUM\(|[=+\-(),])*$/.test(piece))) return null;
  const terms: string[] = [];
  const outer: number[] = [];
  let [around, sign] = [1, 1];
  pieces.forEach((piece, index) => {
    for (const token of piece.match(/SUM\(|[=+\-(),]/g) ?? []) {
      if (token.endsWith("(")) {
        outer.push(around);
        around *= sign;
      }
      if (token === ")") around = outer.pop() ?? 1;
      sign = token === "-" ? -sign : 1;
    }
    const reference = references[index];
    if (reference) terms.push(...cellsOf(reference).map((cell) => `${around * sign}${cell}`));
    sign = 1;
  });
  return `sum ${terms.sort().join(" ")}`;
}

function productOf({ pieces, references }: Shape): string | null {
  if (references.length < 2) return null;
  const isProduct = pieces.every((piece, index) =>
    index === 0 ? /^=\+?$/.test(piece) : index === pieces.length - 1 ? piece === "" : piece === "*",
  );
  return isProduct ? `product ${references.flatMap(cellsOf).sort().join(" ")}` : null;
}

function cellsOf({ prefix, first, last }: Reference): string[] {
  const height = last.row - first.row + 1;
  const width = last.column - first.column + 1;
  const isPlain = first.rowFixed === last.rowFixed && first.columnFixed === last.columnFixed;
  if (!isPlain || height < 1 || width < 1 || height * width > LONGEST)
    return [`${prefix}${cornerText(first, 0, 0)}:${cornerText(last, 0, 0)}`];
  const cells: string[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      cells.push(prefix.toUpperCase() + cornerText(first, row, column));
  return cells;
}

function cornerText(corner: Corner, rows: number, columns: number): string {
  return `${corner.rowFixed ? "r" : "R"}${corner.row + rows}${corner.columnFixed ? "c" : "C"}${corner.column + columns}`;
}
