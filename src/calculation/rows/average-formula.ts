import type { Gathering } from "../../domain/expression";
import { printedNumber } from "../../sheet/excel-print";
import type { Row } from "../../sheet/table";
import type { Operands } from "../rule/operands";
import { fitted } from "../rule/ranges";

/**
 * AVERAGE (or SUM, MEDIAN) over exactly the cells that this run computed: a leftover figure in a row that was
 * skipped does not enter. null where the cells are not all in one style, or more than Excel takes, or where one holds
 * its figure as a text, which Excel passes over without a word.
 */
export function averageFormula(
  rows: readonly Row[],
  column: number,
  operands: Operands,
  ratio: boolean,
  how: Gathering = "AVERAGE",
): string | null {
  if (rows.some(({ row }) => operands.storesRatio(row, column) !== ratio || operands.staysText(row, column)))
    return null;
  return overRows(how, rows, column, operands);
}

/**
 * "=C11-C17", "=C9*0.11": each row times its factor; blank where one of the cells is. null where one holds a text, be it
 * a dash for 0.
 */
export function balanceFormula(
  rows: readonly Row[],
  factors: readonly number[],
  column: number,
  operands: Operands,
): string | null {
  if (rows.some(({ row }) => operands.staysText(row, column))) return null;
  const { grid } = operands;
  const cells = rows.map(({ row }) => grid.name(row, column));
  const terms = cells.map((cell, term) => {
    const factor = factors[term] ?? 1;
    const size = Math.abs(factor) === 1 ? cell : `${cell}*${printedNumber(Math.abs(factor))}`;
    return `${factor < 0 ? "-" : "+"}${size}`;
  });
  return `=IF(COUNT(${cells.join(",")})<${cells.length},"",${terms.join("").replace(/^\+/, "")})`;
}

/**
 * SUM, AVERAGE or MEDIAN over the cells of a column; null where Excel would not take so long a list, and where all of
 * them are dashes: their sum is 0, and the formula would show nothing.
 */
export function overRows(
  how: Gathering,
  rows: readonly Row[],
  column: number,
  operands: Operands,
): string | null {
  const { grid } = operands;
  const visible = rows.filter(({ row }) => !grid.isCovered(row, column));
  if (visible.every(({ row }) => operands.staysText(row, column))) return null;
  const cells = visible.map(({ row }) => grid.name(row, column)).join(",");
  return fitted(`=IF(COUNT(${cells})=0,"",${how}(${cells}))`);
}
