import type { Row } from "../sheet/table";
import type { Operands } from "./operands";
import { fits, joinRows } from "./ranges";

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
  return overRows("AVERAGE", rows, column, operands);
}

/** SUM or AVERAGE over the cells of a column; null where Excel would not take so long a list. */
export function overRows(
  how: "SUM" | "AVERAGE",
  rows: readonly Row[],
  column: number,
  { grid }: Operands,
): string | null {
  const visible = rows.filter(({ row }) => !grid.isCovered(row, column));
  if (visible.length === 0) return null;
  const cells = joinRows(
    visible.map(({ row }) => row),
    column,
  ).join(",");
  const formula = `=IF(COUNT(${cells})=0,"",${how}(${cells}))`;
  return fits(formula) ? formula : null;
}
