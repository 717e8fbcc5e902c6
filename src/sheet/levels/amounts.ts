import { sumOf } from "../../domain/items";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";

/** Budget figures of one row: pagu and, where printed, realisasi; NaN where there is none. */
export type Amounts = readonly number[];

/**
 * Whether a row holds what others add up to: in its first column, or in another one of rupiah, where a slip in one of
 * the budgets spoils their sum.
 */
export function isSumIn(whole: Amounts, parts: readonly Amounts[]): boolean {
  return whole.some((own, column) => {
    if (column > 0 && !(own >= SEUKURAN_UANG)) return false;
    return Math.abs(sumOf(parts.map((part) => part[column] || 0)) - own) <= 1;
  });
}
