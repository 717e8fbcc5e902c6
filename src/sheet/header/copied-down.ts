import type { Grid } from "../grid";

/** A cell that a formula reads by its row: "[2]Sheet1!AI30", "$B$7" is fixed. */
const READ = /([A-Z]{1,3})(\d{1,7})(?![\d(])/g;

/**
 * "=Indikator!AI30" below "=Indikator!AI29": the texts of the row were copied down from a list with those of the row
 * above or below it. Such a row is one of the list, whatever words its texts begin with, and heads nothing.
 */
export function isCopiedDown(grid: Grid, row: number, columns: readonly number[]): boolean {
  const copied = columns.filter(
    (column) => goesOn(grid, row - 1, row, column) || goesOn(grid, row, row + 1, column),
  );
  return copied.length > 1;
}

function goesOn(grid: Grid, upper: number, lower: number, column: number): boolean {
  const [above, below] = [upper, lower].map((row) => grid.formula(row, column));
  if (typeof above !== "string" || typeof below !== "string") return false;
  if (!above.startsWith("=") || !above.includes("!")) return false;
  return (
    above.replace(READ, (_, letters: string, at: string) => `${letters}${String(Number(at) + 1)}`) === below
  );
}
