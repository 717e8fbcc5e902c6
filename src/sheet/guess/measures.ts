import { type Figures, holdsYears } from "../columns/part-of-whole";
import { compute } from "../../domain/compute-expression";
import { desimal } from "../../domain/desimal";
import { NUMBER_ROLES, WORD_ROLES } from "../../domain/roles";
import { sumOf } from "../../domain/items";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { isFilledByUs, isUnwritten } from "../own-formula";
import type { Column, Row } from "../table";
import { isPrice } from "../words/unit-words";

/** A column with what stands, or will stand, in the rows of data; null where nothing does. */
export interface Measure extends Figures {
  readonly column: Column;
}

/** Rows that are asked: what holds in so many holds. */
const SAMPLE = 120;

/**
 * The columns of figures, and blank ones whose figures are known by now: sums of columns, what headings define, and
 * what was guessed of the columns before them.
 */
export function measuresIn(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Measure[] {
  const data = rows.filter(({ kind }) => kind === "data").slice(0, SAMPLE);
  const known = new Map<number, readonly (number | null)[]>();
  for (const column of columns) {
    if (WORD_ROLES.has(column.role) || NUMBER_ROLES.has(column.role)) continue;
    if (isPrice(column.path.at(-1) ?? "")) continue;
    const typed = data.map(({ row }) => typedAt(grid, row, column.column));
    const values = typed.some((value) => value !== null) ? typed : comingTo(column, data.length, known);
    if (values && !holdsYears({ values })) known.set(column.column, values);
  }
  return columns.flatMap((column) => {
    const values = known.get(column.column);
    return values ? [{ column, values }] : [];
  });
}

function typedAt(grid: Grid, row: number, column: number): number | null {
  if (isFilledByUs(grid, row, column)) return null;
  const amount = amountAt(grid, row, column);
  return Number.isNaN(amount) ? null : amount;
}

/** What a blank column comes to; null where nothing tells. */
function comingTo(
  { parts, definitions, guess }: Column,
  count: number,
  known: ReadonlyMap<number, readonly (number | null)[]>,
): (number | null)[] | null {
  const at = (column: number, row: number): number | null => known.get(column)?.[row] ?? null;
  const rows = Array.from({ length: count }, (_, row) => row);
  if (parts?.how === "SUM")
    return rows.map((row) => {
      const own = parts.columns.flatMap((column) => at(column, row) ?? []);
      return own.length === 0 ? null : sumOf(own);
    });
  const expression = (definitions.find(({ witness }) => witness !== "lalu") ?? guess)?.expression;
  if (!expression) return null;
  return rows.map((row) => {
    const value = compute(expression, (column) => {
      const own = at(column, row);
      return own === null ? null : desimal(own);
    });
    return typeof value === "string" ? null : value.toNumber();
  });
}

/** Whether nothing stands in the column but what an earlier run filled in. */
export function isUnfilled(grid: Grid, rows: readonly Row[], { column }: Column): boolean {
  return rows.every(({ row }) => isUnwritten(grid, row, column));
}
