import { cellName } from "../../../../src/sheet/address";
import type { Place } from "../../../../src/sheet/formulas/alike";
import type { FormulaGrid } from "../../../../src/sheet/formulas/formula-grid";
import { formulaAt, type Corner, type Reference, type Shape } from "../../../../src/sheet/formulas/shape";
import { isAlike } from "../../../../src/sheet/formulas/workbook-formulas";
import type { CellValue, Snapshot } from "../../../../src/sheet/snapshot";

/** What is written into one cell to make it odd; null where this cell cannot be made odd in that way. */
type Spoil = (grid: FormulaGrid, cell: Place, shape: Shape) => CellValue | null;

/** The kinds of errors that are put in on purpose. */
export const CARA: Readonly<Record<string, Spoil>> = {
  "fungsi lain": (_, cell, shape) => rewritten(shape, cell, (piece) => swap(piece, "SUM(", "AVERAGE(")),
  "operator lain": (_, cell, shape) =>
    rewritten(shape, cell, (piece) => swap(piece, "/", "*") ?? swap(piece, "+", "-")),
  "baris lain": moved({ row: 1 }),
  "kolom lain": moved({ column: 1 }),
  "tidak ikut bergerak": (_, cell, shape) =>
    withReference(shape, cell, isSingle, (one) => fixed(one, cell, -1)),
  "mulai terlambat": (_, cell, shape) =>
    withReference(shape, cell, isLong, (one) => stretched(one, cell, 1, 0)),
  "berhenti lebih awal": (_, cell, shape) =>
    withReference(shape, cell, isLong, (one) => stretched(one, cell, 0, -1)),
  "angka diketik": (grid, cell) => {
    const value = grid.value(cell);
    return typeof value === "number" ? Math.round(value * 110 + 300) / 100 : null;
  },
  "rujukan hilang": (_, cell, shape) =>
    withReference(
      shape,
      cell,
      () => true,
      () => "#REF!",
    ),
  "galat ditutup": (grid, cell) => `=IFERROR(${grid.formula(cell).slice(1)},0)`,
  "membaca diri sendiri": (_, cell, shape) =>
    withReference(shape, cell, isSingle, () => cellName(cell.row, cell.column)),
  "buku kerja lain": (_, cell, shape) =>
    withReference(shape, cell, isSingle, (one) => `[1]Lain!${textOf(one, cell)}`),
  "sel kosong": (grid, cell, shape) =>
    withReference(shape, cell, isSingle, () => cellName(cell.row, grid.end.column + 3)),
};

function swap(piece: string, one: string, other: string): string | null {
  if (piece.includes(one)) return piece.replace(one, other);
  return piece.includes(other) ? piece.replace(other, one) : null;
}

function rewritten(shape: Shape, cell: Place, change: (piece: string) => string | null): string | null {
  const at = shape.pieces.findIndex((piece) => change(piece) !== null);
  if (at < 0) return null;
  const pieces = shape.pieces.map((piece, index) => (index === at ? (change(piece) ?? piece) : piece));
  return formulaAt({ ...shape, pieces }, cell.row, cell.column);
}

function withReference(
  shape: Shape,
  cell: Place,
  fits: (reference: Reference) => boolean,
  change: (reference: Reference) => string | null,
): string | null {
  const at = shape.references.findIndex(fits);
  const reference = shape.references[at];
  const text = reference ? change(reference) : null;
  if (text === null) return null;
  const parts = shape.references.map((one, index) => (index === at ? text : textOf(one, cell)));
  return shape.pieces.map((piece, index) => piece + (parts[index] ?? "")).join("");
}

function textOf(reference: Reference, cell: Place): string {
  return formulaAt({ id: 0, pieces: ["", ""], references: [reference] }, cell.row, cell.column) ?? "#REF!";
}

function moved(by: { readonly row?: number; readonly column?: number }): Spoil {
  const shift = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row + (by.row ?? 0),
    column: corner.column + (by.column ?? 0),
  });
  return (_, cell, shape) =>
    withReference(shape, cell, isSingle, (one) => {
      const first = shift(one.first);
      return textOf({ ...one, first, last: first }, cell);
    });
}

function fixed(one: Reference, cell: Place, up: number): string | null {
  const row = (one.first.rowFixed ? one.first.row : one.first.row + cell.row) + up;
  const column = one.first.columnFixed ? one.first.column : one.first.column + cell.column;
  return row < 0 || one.first.rowFixed
    ? null
    : one.prefix + cellName(row, column, { row: true, column: true });
}

function isSingle({ first, last, whole }: Reference): boolean {
  return first === last && whole === "cells";
}

function isLong({ first, last, whole }: Reference): boolean {
  return (
    whole === "cells" &&
    first !== last &&
    Math.abs(last.row - first.row) + Math.abs(last.column - first.column) >= 2
  );
}

function stretched(one: Reference, cell: Place, atStart: number, atEnd: number): string {
  const along = one.first.row === one.last.row ? "column" : "row";
  return textOf(
    {
      ...one,
      first: { ...one.first, [along]: one.first[along] + atStart },
      last: { ...one.last, [along]: one.last[along] + atEnd },
    },
    cell,
  );
}

/** So many neighbours with the same formula, down or along, and a cell has a pattern that it can fall out of. */
const POLA = 6;

/** The formulas that stand in a pattern: an error in any other one could not be told from a formula of its own. */
export function inPattern(grid: FormulaGrid): Place[] {
  return grid.formulas.filter((cell) => {
    const down = run(grid, cell, { row: 1, column: 0 }) + run(grid, cell, { row: -1, column: 0 });
    const along = run(grid, cell, { row: 0, column: 1 }) + run(grid, cell, { row: 0, column: -1 });
    return Math.max(down, along) >= POLA;
  });
}

function run(grid: FormulaGrid, cell: Place, step: Place): number {
  let count = 0;
  for (let at = cell; count < POLA; count += 1) {
    at = { row: at.row + step.row, column: at.column + step.column };
    if (!isAlike(grid, cell, at)) break;
  }
  return count;
}

/** The workbook with this in that cell; `value`: what Excel would show there. */
export function withCell(
  snapshot: Snapshot,
  sheet: string,
  { row, column }: Place,
  content: CellValue,
  value: CellValue,
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const put = (matrix: readonly (readonly CellValue[])[], entry: CellValue) =>
        matrix.map((line, index) =>
          index === row - one.used.row
            ? line.map((old, at) => (at === column - one.used.column ? entry : old))
            : line,
        );
      return { ...one, values: put(one.values, value), formulas: put(one.formulas, content) };
    }),
  };
}
