import type { Grid } from "../../sheet/grid";
import type { Row, Table } from "../../sheet/table";

/** So many neighbours, each one more than the last, number their columns. */
const COUNTED = 4;

/** So many rows below the headings: those of the table beside may go on there. */
const BEHIND = 2;

/**
 * "1 | 2 | 3 | 4" right below the headings of a table, where other words of its row hide what it is: a table beside it has
 * headings or rows there. Its numbers are no figures, and stand.
 */
export function numbersColumn(grid: Grid, { rows }: Table, { row }: Row, column: number): boolean {
  const isBehindHeadings = rows.slice(0, BEHIND).some((own) => own.row === row);
  if (!isBehindHeadings || typeof grid.value(row, column) !== "number") return false;
  const follows = (from: number, step: 1 | -1): number => {
    let at = from;
    while (
      Number(grid.value(row, at + step)) === Number(grid.value(row, at)) + step &&
      !grid.isBlank(row, at + step)
    )
      at += step;
    return Math.abs(at - from);
  };
  return follows(column, -1) + 1 + follows(column, 1) >= COUNTED;
}
