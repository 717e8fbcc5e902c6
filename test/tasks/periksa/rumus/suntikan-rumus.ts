import { cellName } from "../../../../src/sheet/address";
import { columnAt, rowAt, type Place } from "../../../../src/sheet/formulas/alike";
import type { FormulaGrid } from "../../../../src/sheet/formulas/formula-grid";
import type { Reference } from "../../../../src/sheet/formulas/relative-reference";
import { formulaAt, type Shape } from "../../../../src/sheet/formulas/shape";
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
  "pembagi lain": (_, cell, shape) => {
    const at = shape.references.findIndex(
      (one, index) => isSingle(one) && (shape.pieces[index] ?? "").endsWith("/"),
    );
    return at < 0 ? null : withReference(shape, cell, isSingle, (one) => shifted(one, cell, { row: 2 }), at);
  },
  "tidak ikut bergerak": (_, cell, shape) =>
    withReference(shape, cell, isSingle, (one) => fixed(one, cell, -1)),
  "ikut bergeser": (_, cell, shape) =>
    withReference(
      shape,
      cell,
      ({ first }) => first.rowFixed,
      (one) => shifted(one, cell, { row: 1 }),
    ),
  "mulai terlambat": (_, cell, shape) =>
    withReference(shape, cell, isLong, (one) => stretched(one, cell, 1, 0)),
  "berhenti lebih awal": (_, cell, shape) =>
    withReference(shape, cell, isLong, (one) => stretched(one, cell, 0, -1)),
  "judul ikut": (_, cell, shape) => withReference(shape, cell, isLong, (one) => stretched(one, cell, -1, 0)),
  "diri sendiri ikut": (_, cell, shape) =>
    withReference(
      shape,
      cell,
      (one) => isLong(one) && !one.first.rowFixed && one.first.row === 1 && one.first.column === 0,
      (one) => stretched(one, cell, -1, 0),
    ),
  "jumlah ganda": (grid, cell, shape) => {
    const total = firstOf(cell, shape);
    return total && `${grid.formula(cell)}+${cellName(total.row, total.column)}`;
  },
  "satuan lain": (grid, cell, shape) => {
    const share = shape.pieces.length > 1 ? shareIn(grid, cell) : null;
    return share && `${grid.formula(cell)}+${cellName(share.row, share.column)}`;
  },
  "jumlah ikut": (_, cell, shape) => withReference(shape, cell, isLong, (one) => stretched(one, cell, 0, 1)),
  "blok terlewat": (_, cell, shape) => {
    const parts = shape.references.map((one) => textOf(one, cell));
    return parts.length > 2 && shape.pieces.slice(1, -1).every((piece) => piece === "+")
      ? `=${parts.filter((_part, index) => index !== 1).join("+")}`
      : null;
  },
  "rumus di tengah angka": (grid, { row, column }) => {
    const [own, right] = [column, column + 1].map((at) => Number(grid.value({ row, column: at })));
    return own === right ? null : `=${cellName(row, column + 1)}`;
  },
  // Truth stands for a row that is hidden, not for what is written.
  "baris tersembunyi": () => true,
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
  // A guard that hides nothing is no error: what it computes is divided by a blank here.
  "galat ditutup": (grid, cell) =>
    `=IFERROR((${grid.formula(cell).slice(1)})/${cellName(cell.row, grid.end.column + 3)},0)`,
  "galat saja": () => "=NA()",
  "membaca diri sendiri": (_, cell, shape) =>
    withReference(shape, cell, isSingle, () => cellName(cell.row, cell.column)),
  "melingkar lewat yang lain": (grid, cell, shape) => {
    const reader = readerOf(grid, cell);
    return reader && withReference(shape, cell, isSingle, () => cellName(reader.row, reader.column));
  },
  "buku kerja lain": (_, cell, shape) =>
    withReference(shape, cell, isSingle, (one) => `[1]Lain!${textOf(one, cell)}`),
  "sel kosong": (grid, cell, shape) =>
    withReference(shape, cell, isSingle, () => cellName(cell.row, grid.end.column + 3)),
  "sel teks": (grid, cell, shape) => {
    const text = textIn(grid, cell);
    return text && withReference(shape, cell, isSingle, () => cellName(text.row, text.column));
  },
};

function shifted(
  one: Reference,
  cell: Place,
  by: { readonly row?: number; readonly column?: number },
): string {
  const first = {
    ...one.first,
    row: one.first.row + (by.row ?? 0),
    column: one.first.column + (by.column ?? 0),
  };
  return textOf({ ...one, first, last: one.first === one.last ? first : one.last }, cell);
}

/** The first cell that a plain SUM adds up: adding it once more counts it twice. */
function firstOf(cell: Place, { references, pieces }: Shape): Place | null {
  const [range] = references;
  if (references.length !== 1 || !range || !isLong(range) || !/^=SUM\($/.test(pieces[0] ?? "")) return null;
  return { row: rowAt(range.first, cell), column: columnAt(range.first, cell) };
}

/** A share in the row of the cell, by its number format. */
function shareIn(grid: FormulaGrid, cell: Place): Place | null {
  return inRow(
    grid,
    cell,
    (place) =>
      (grid.sheet.formats[place.row - grid.first.row]?.[place.column - grid.first.column] ?? "").includes(
        "%",
      ) && grid.content(place) === "number",
  );
}

function textIn(grid: FormulaGrid, cell: Place): Place | null {
  return inRow(grid, cell, (place) => grid.content(place) === "text");
}

function inRow(grid: FormulaGrid, { row, column }: Place, test: (place: Place) => boolean): Place | null {
  for (let at = grid.first.column; at < grid.end.column; at += 1)
    if (at !== column && test({ row, column: at })) return { row, column: at };
  return null;
}

/** A formula of the same row that reads the cell. */
function readerOf(grid: FormulaGrid, cell: Place): Place | null {
  return inRow(grid, cell, (place) =>
    (grid.shape(place)?.references ?? []).some(
      ({ prefix, first }) =>
        prefix === "" && rowAt(first, place) === cell.row && columnAt(first, place) === cell.column,
    ),
  );
}

function swap(piece: string, one: string, other: string): string | null {
  if (piece.includes(one)) return piece.replace(one, other);
  return piece.includes(other) ? piece.replace(other, one) : null;
}

function rewritten(shape: Shape, cell: Place, change: (piece: string) => string | null): string | null {
  const at = shape.pieces.findIndex((piece) => change(piece) !== null);
  if (at < 0) return null;
  const pieces = shape.pieces.map((piece, index) => (index === at ? (change(piece) ?? piece) : piece));
  return formulaAt({ references: shape.references, pieces }, cell.row, cell.column);
}

function withReference(
  shape: Shape,
  cell: Place,
  fits: (reference: Reference) => boolean,
  change: (reference: Reference) => string | null,
  at = shape.references.findIndex(fits),
): string | null {
  const reference = shape.references[at];
  const text = reference ? change(reference) : null;
  if (text === null) return null;
  const parts = shape.references.map((one, index) => (index === at ? text : textOf(one, cell)));
  return shape.pieces.map((piece, index) => piece + (parts[index] ?? "")).join("");
}

function textOf(reference: Reference, cell: Place): string {
  return formulaAt({ pieces: ["", ""], references: [reference] }, cell.row, cell.column) ?? "#REF!";
}

function moved(by: { readonly row?: number; readonly column?: number }): Spoil {
  return (_, cell, shape) => withReference(shape, cell, isSingle, (one) => shifted(one, cell, by));
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

/** The workbook with a row of that sheet hidden. */
export function withHiddenRow(snapshot: Snapshot, sheet: string, row: number): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) =>
      one.name === sheet ? { ...one, hiddenRows: new Set([...one.hiddenRows, row]) } : one,
    ),
  };
}
