import { itemAt } from "../../domain/items";
import { isBand } from "../rows/blank-parents";
import { ABOVE_PROGRAM } from "./levels-from-code";
import { isSumIn, type Amounts } from "./amounts";
import type { Row } from "../table";

/**
 * "Misi 1: ..." that prints what the programmes below it add up to, up to the next: each holds a sum, those left blank
 * as well. Bands that are blank everywhere are mere headings.
 */
export function levelSummedBands(
  rows: readonly Row[],
  levels: (number | null)[],
  amounts: readonly Amounts[],
): void {
  const bands = rows.flatMap(({ kind, label }, index) =>
    (kind === "data" || kind === "group") && isBand(label) ? [index] : [],
  );
  const filled = bands.filter((index) => rows[index]?.kind === "data");
  const isSum = (index: number): boolean =>
    isSumIn(itemAt(amounts, index), topAmounts(rows, levels, amounts, { from: index + 1, bands }));
  if (filled.length === 0 || !filled.every(isSum)) return;
  for (const index of bands) levels[index] = ABOVE_PROGRAM;
}

/** Of the highest rows up to the next band or closing row. */
function topAmounts(
  rows: readonly Row[],
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
  { from, bands }: { readonly from: number; readonly bands: readonly number[] },
): Amounts[] {
  const end = rows.findIndex(
    ({ kind }, at) => at >= from && (bands.includes(at) || kind === "total" || kind === "average"),
  );
  const own = rows.slice(from, end < 0 ? rows.length : end).map((_, step) => from + step);
  const known = own.filter(
    (at) => rows[at]?.kind === "data" && !Number.isNaN(amounts[at]?.[0] ?? Number.NaN),
  );
  const top = Math.min(...known.map((at) => levels[at] ?? 0));
  return known.filter((at) => (levels[at] ?? 0) === top).map((at) => itemAt(amounts, at));
}
