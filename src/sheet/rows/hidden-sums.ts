import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { isSum, MOST_PARTS, type Amounts } from "../levels/amounts";

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
  return parts.some((_, at) => isSumOfNext(amounts, parts, at));
}

function isSumOfNext(amounts: readonly Amounts[], parts: readonly number[], at: number): boolean {
  const left = (amounts[parts[at] ?? -1] ?? []).flatMap((amount, column) =>
    amount >= SEUKURAN_UANG ? [{ amount, column }] : [],
  );
  if (left.length === 0 || !isTelling(left.map(({ amount }) => amount))) return false;
  for (let next = at + 1; next < parts.length && next <= at + MOST_PARTS; next += 1) {
    const part = amounts[parts[next] ?? -1] ?? [];
    for (const own of left) own.amount -= part[own.column] || 0;
    if (next > at + 1 && left.every(({ amount }) => isSum(amount, 0))) return true;
    if (left.some(({ amount }) => amount < 0 && !isSum(amount, 0))) return false;
  }
  return false;
}
