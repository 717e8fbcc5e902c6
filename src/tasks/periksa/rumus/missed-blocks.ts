import { leastOf, mostOf } from "../../../domain/items";
import { columnAt, rowAt, type Place } from "../../../sheet/formulas/alike";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { CERTAIN } from "./kejanggalan";
import { deed, names } from "./sentences";
import { firstIn, isSumOfCells, summed } from "./targets";

/** Subtotals that stand further from each other are of several tables. */
const FAR = 400;

/** A sum of subtotals ("=D5+D12+D20") that leaves out one between them, of the same column and the same kind. */
export const missedBlock: Look = (shape) => (isSumOfCells(shape) ? find : null);

function find(formula: Formula): readonly Fault[] {
  const { grid, cell, shape } = formula;
  const parts = shape.references.map(({ first }): Place => ({
    row: rowAt(first, cell),
    column: columnAt(first, cell),
  }));
  const rows = parts.map(({ row }) => row);
  const [from, to] = [leastOf(rows), cell.row > mostOf(rows) ? cell.row - 1 : mostOf(rows)];
  if (parts.some(({ column }) => column !== cell.column) || to - from > FAR) return NONE;
  if (!parts.every((place) => isSubtotal(formula, place))) return NONE;
  const counted = new Set([...rows, ...parts.flatMap((place) => rowsBelow(formula, place))]);
  const missed: Place[] = [];
  for (let row = from; row <= to; row += 1) {
    const place = { row, column: cell.column };
    if (!counted.has(row) && row !== cell.row && isSubtotal(formula, place)) missed.push(place);
  }
  const own = missed.filter((place) =>
    rowsBelow(formula, place).every((row) => !counted.has(row) && row !== cell.row),
  );
  if (own.length === 0 || own.length >= parts.length) return NONE;
  const text = `${deed(grid, cell)} dan melewatkan ${names(own)}, yang juga subjumlah di kolom itu.`;
  return [{ rule: "rumus-jumlah-terlewat", bits: CERTAIN, text }];
}

function isSubtotal({ grid }: Formula, place: Place): boolean {
  const shape = grid.shape(place);
  return shape !== null && shape.template.isAggregate && /SUM|SUBTOTAL/.test(shape.pieces[0] ?? "");
}

/** The rows that a subtotal adds up. */
function rowsBelow({ book, grid }: Formula, place: Place): number[] {
  const shape = grid.shape(place);
  const range = shape && summed({ book, grid, cell: place, shape });
  const rows: number[] = [];
  if (range)
    firstIn(range, ({ row }) => {
      rows.push(row);
      return false;
    });
  return rows;
}
