import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import type { Amounts } from "../levels/amounts";

/** "1.500.000.000" is 900 and 600 million by chance; with so many digits before its noughts, or twice, it is not. */
const TELLING_DIGITS = 4;

function isTelling(amounts: readonly number[]): boolean {
  return amounts.length > 1 || amounts.some((own) => String(own).replace(/0+$/, "").length >= TELLING_DIGITS);
}

/**
 * Whether one of these rows is what several right below it add up to, in every column where it prints rupiah: nothing
 * else tells that it is their parent, and a total over all of them may count them twice.
 */
export function holdsHiddenSum(amounts: readonly Amounts[], parts: readonly number[]): boolean {
  return parts.some((own, at) => {
    const below = parts.slice(at + 1).map((part) => amounts[part] ?? []);
    const money = (amounts[own] ?? []).flatMap((amount, column) =>
      amount >= SEUKURAN_UANG ? [{ amount, column }] : [],
    );
    const [first, ...others] = money;
    if (!first || !isTelling(money.map(({ amount }) => amount))) return false;
    const sums = new Map(money.map(({ column }) => [column, 0]));
    for (const [index, part] of below.entries()) {
      for (const { column } of money) sums.set(column, (sums.get(column) ?? 0) + (part[column] || 0));
      const isSum = ({ amount, column }: { readonly amount: number; readonly column: number }): boolean =>
        Math.abs((sums.get(column) ?? 0) - amount) <= 1;
      if (index > 0 && isSum(first) && others.every(isSum)) return true;
      if ((sums.get(first.column) ?? 0) > first.amount) return false;
    }
    return false;
  });
}
