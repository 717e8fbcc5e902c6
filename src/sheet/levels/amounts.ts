import { sumOf } from "../../domain/items";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";

/** Budget figures of one row: pagu and, where printed, realisasi; NaN where there is none. */
export type Amounts = readonly number[];

/** Rupiah that rounding may take from a sum. */
const ROUNDING = 1;

/** No row of a report is the sum of more. */
export const MOST_PARTS = 200;

/** Whether an amount is what its parts came to. */
export function isSum(own: number, sum: number): boolean {
  return Math.abs(own - sum) <= ROUNDING;
}

/**
 * Whether a row holds what others add up to: in its first column, or in another one of rupiah, where a slip in one of
 * the budgets spoils their sum.
 */
export function isSumIn(whole: Amounts, parts: readonly Amounts[]): boolean {
  return whole.some((own, column) => {
    if (column > 0 && !(own >= SEUKURAN_UANG)) return false;
    return isSum(own, sumOf(parts.map((part) => part[column] || 0)));
  });
}

/** The amounts of the rows one level below a row, up to the next that stands as high. */
export function partsBelow(
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
  index: number,
): Amounts[] {
  const own = levels[index] ?? 0;
  const parts: Amounts[] = [];
  for (let at = index + 1; at < levels.length; at += 1) {
    const level = levels[at] ?? null;
    if (level !== null && level <= own) break;
    if (level === own + 1) parts.push(amounts[at] ?? []);
  }
  return parts;
}
