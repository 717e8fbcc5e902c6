import { areaOf } from "../formulas/references";
import type { Grid } from "../grid";

/** "=SUM(C5:C7)", "=SUM(C5)": the first range. */
const SUM_OF = /^=\s*\+?\s*(?:SUM\(|SUBTOTAL\((?:9|109),)([^(),]+)/i;

/** Where only rows that add up those below them have the formula, it is theirs: their parts have none on purpose. */
export function isOfSums(
  grid: Grid,
  column: number,
  body: { readonly from: number; readonly to: number },
  ruled: readonly number[],
): boolean {
  if (!ruled.every((row) => addsUpBelow(grid, row))) return false;
  const rows = Array.from({ length: body.to - body.from }, (_, step) => body.from + step);
  return rows.some((row) => !ruled.includes(row) && grid.isBlank(row, column) && !addsUpBelow(grid, row));
}

function addsUpBelow(grid: Grid, row: number): boolean {
  return grid.filledColumns(row).some((column) => {
    const list = grid.hasFormula(row, column) && SUM_OF.exec(String(grid.formula(row, column)))?.[1];
    const area = list ? areaOf(list) : null;
    return area?.column === column && area.columns === 1 && area.row === row + 1;
  });
}
