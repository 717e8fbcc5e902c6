import { leastOf, mostOf } from "../../../domain/items";
import { areaName, cellName } from "../../../sheet/address";
import { columnAt, rowAt, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Reference } from "../../../sheet/formulas/relative-reference";
import { formulaAt, type Shape } from "../../../sheet/formulas/shape";
import { daftar } from "../kalimat";

/** Names of cells as a sentence lists them: a run as "H17:O17". */
export function names(cells: readonly Place[]): string {
  const area = areaOf(cells);
  if (area && area.rows * area.columns === cells.length && cells.length > 2) return areaName(area);
  return daftar(cells.map(({ row, column }) => cellName(row, column)));
}

/** The smallest area around the cells; null where there are none. */
export function areaOf(cells: readonly Place[]) {
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [leastOf(rows), leastOf(columns)];
  return { row, column, rows: mostOf(rows) - row + 1, columns: mostOf(columns) - column + 1 };
}

const VERBS: Readonly<Record<string, string>> = {
  SUM: "menjumlah",
  SUBTOTAL: "menjumlah",
  AVERAGE: "merata-rata",
  COUNT: "menghitung banyaknya",
  COUNTA: "menghitung banyaknya",
  MAX: "mengambil yang terbesar dari",
  MIN: "mengambil yang terkecil dari",
};

/** What a formula does, in words where it is plain: "menjumlah H3:H16", "berisi =D46/M45". */
export function deed(grid: FormulaGrid, place: Place): string {
  const shape = grid.shape(place);
  if (!shape) return `berisi angka ${String(grid.value(place))}`;
  const plain = /^=\+?([A-Z]+)\($/.exec(shape.pieces[0] ?? "");
  const verb = VERBS[plain?.[1] ?? ""];
  const [reference] = shape.references;
  if (verb !== undefined && reference && shape.references.length === 1 && shape.pieces[1] === ")")
    return `${verb} ${referenceName(reference, place)}`;
  return `berisi ${shortened(formulaAt(shape, place.row, place.column) ?? grid.formula(place))}`;
}

/** A longer formula would fill the pane. */
const LONGEST = 80;

function shortened(formula: string): string {
  return formula.length > LONGEST ? `${formula.slice(0, LONGEST - 1)}…` : formula;
}

export function referenceName({ prefix, first, last, whole }: Reference, at: Place): string {
  const [top, left] = [rowAt(first, at), columnAt(first, at)];
  const area = {
    row: top,
    column: left,
    rows: rowAt(last, at) - top + 1,
    columns: columnAt(last, at) - left + 1,
  };
  return whole === "cells" && top >= 0 && left >= 0 ? prefix + areaName(area) : "kolom atau baris lain";
}

/**
 * How a formula differs from its neighbours': by what it divides, by the cell that it reads, by its range, else
 * by the whole of it. `sample`: the neighbour that is quoted.
 */
export function contrast(grid: FormulaGrid, odd: Place, sample: Place, peers: readonly Place[]): string {
  const own = grid.shape(odd);
  const subject = cellName(odd.row, odd.column);
  for (const peer of own ? [sample, ...peers.slice(0, 12)] : []) {
    const theirs = grid.shape(peer);
    const single = own && theirs ? singleDifference(own, odd, theirs, peer) : null;
    if (!single) continue;
    const verb = single.piece.endsWith("/") ? "dibagi" : "merujuk";
    const other = isFixed(single.theirs) ? names(peers) : `pola ${names(peers)} di sini`;
    return `${subject} ${verb} ${referenceName(single.own, odd)}, sedangkan ${other} ${verb} ${referenceName(single.theirs, odd)}`;
  }
  return `${subject} ${deed(grid, odd)}, sedangkan ${names(peers)} ${pattern(grid, odd, sample, peers)}`;
}

function isFixed({ first }: Reference): boolean {
  return first.rowFixed && first.columnFixed;
}

/** What the neighbours do: in words with one of them as the example, else by the formula that would stand here. */
function pattern(grid: FormulaGrid, odd: Place, sample: Place, peers: readonly Place[]): string {
  const text = deed(grid, sample);
  if (peers.length === 1) return text;
  const shape = grid.shape(sample);
  const here = shape && formulaAt(shape, odd.row, odd.column);
  if (text.startsWith("berisi =") && here) return `berpola ${shortened(here)}`;
  return `${text} (di ${cellName(sample.row, sample.column)})`;
}

interface Difference {
  readonly own: Reference;
  readonly theirs: Reference;
  /** What stands before the reference. */
  readonly piece: string;
}

/** The only single-cell reference that names another cell or place than the neighbour's; null where several do. */
function singleDifference(a: Shape, at: Place, b: Shape, to: Place): Difference | null {
  if (a.references.length !== b.references.length || a.references.length < 2) return null;
  if (a.pieces.some((piece, index) => piece !== b.pieces[index])) return null;
  const found = a.references.flatMap((own, index): Difference[] => {
    const theirs = b.references[index];
    if (!theirs || own.first !== own.last || isSame(own, at, theirs, to)) return [];
    return [{ own, theirs, piece: a.pieces[index] ?? "" }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isSame(own: Reference, at: Place, theirs: Reference, to: Place): boolean {
  const agrees = (here: number, there: number, from: number, other: number) =>
    here === there || here - from === there - other;
  return (
    agrees(rowAt(own.first, at), rowAt(theirs.first, to), at.row, to.row) &&
    agrees(columnAt(own.first, at), columnAt(theirs.first, to), at.column, to.column)
  );
}
