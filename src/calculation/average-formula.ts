import type { Row } from "../sheet/table";
import type { Operands } from "./operands";

/** Arguments that Excel takes in one function call. */
const MAX_ARGUMENTS = 255;

/**
 * AVERAGE over exactly the cells that this run computed: a leftover figure in a row that was skipped
 * does not enter. null where the cells are not all in one style, or too scattered for one call.
 */
export function averageFormula(
  rows: readonly Row[],
  column: number,
  operands: Operands,
  ratio: boolean,
): string | null {
  if (rows.some((row) => operands.storesRatio(row.row, column) !== ratio)) return null;
  const parts = stretches(rows.map((row) => row.row)).map(([first, last]) =>
    first === last
      ? operands.name(first, column)
      : `${operands.name(first, column)}:${operands.name(last, column)}`,
  );
  if (parts.length === 0 || parts.length > MAX_ARGUMENTS) return null;
  const cells = parts.join(",");
  return `=IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`;
}

function stretches(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
