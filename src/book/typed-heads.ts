import { itemAt, sumOf } from "../domain/items";
import { amountAt } from "../sheet/amount-at";
import type { Grid } from "../sheet/grid";
import type { Column, Row, Table } from "../sheet/table";
import { isComputed, type BegunCell } from "./begun-cell";
import type { BookTable } from "./book-table";

/** Money is rounded to whole rupiah. */
const ROUNDING = 1;

/**
 * Sums above their parts that were typed where others of their kind are blank ("BELANJA" on top of a table whose JUMLAH
 * waits): each is what the rows below it come to, and some closing row adds up both it and them.
 */
export function typedHeads({ grid, table }: BookTable): readonly BegunCell[] {
  const columns = table.columns.filter(({ addsUp }) => addsUp);
  return table.rows.flatMap((row, at) => {
    const typed = columns.filter(({ column }) => isTyped(grid, row, column));
    const ends = typed.map((column) => endOfSum(grid, table.rows, at, column));
    const end = ends.find((own) => own !== null) ?? null;
    if (end === null || !isCountedTwice(table, at, end)) return [];
    if (!typed.every((column) => isHead(grid, table.rows.slice(at, end + 1), column))) return [];
    return typed.map(({ column }) => ({ row, column }));
  });
}

/** Whether the figure of the first of these rows is what the others come to, of which some may wait. */
function isHead(grid: Grid, [own, ...parts]: readonly Row[], { column }: Column): boolean {
  const amounts = parts
    .map(({ row }) => amountAt(grid, row, column))
    .filter((amount) => !Number.isNaN(amount));
  return (
    !own || amounts.length === 0 || Math.abs(sumOf(amounts) - amountAt(grid, own.row, column)) <= ROUNDING
  );
}

function isTyped(grid: Grid, { row, kind }: Row, column: number): boolean {
  const isBody = kind === "data" || kind === "group";
  return isBody && !isComputed(grid, row, column) && !Number.isNaN(amountAt(grid, row, column));
}

/** The last of the rows below that come to the figure of this one; null where no two or more do. */
function endOfSum(grid: Grid, rows: readonly Row[], at: number, { column }: Column): number | null {
  const whole = amountAt(grid, itemAt(rows, at).row, column);
  let [sum, terms] = [0, 0];
  for (let below = at + 1; below < rows.length; below += 1) {
    const amount = amountAt(grid, itemAt(rows, below).row, column);
    if (Number.isNaN(amount) || amount === 0) continue;
    sum += amount;
    terms += 1;
    if (terms > 1 && Math.abs(sum - whole) <= ROUNDING) return below;
    if (sum > whole + ROUNDING) return null;
  }
  return null;
}

function isCountedTwice({ rows }: Table, at: number, end: number): boolean {
  return rows.some(
    ({ parts }) => parts?.rows.includes(at) && parts.rows.some((part) => part > at && part <= end),
  );
}
