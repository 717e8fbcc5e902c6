import { sumOf } from "../../domain/items";
import { isAgreed } from "../agreement";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import type { Column, ColumnParts, Row } from "../table";

const ROUNDING = 1;

/** Nearly all figures of the column are what the parts give; true where there are none. */
export function agreesWithParts(
  grid: Grid,
  rows: readonly Row[],
  { column }: Column,
  parts: readonly Column[],
  how: ColumnParts["how"],
): boolean {
  let [right, all] = [0, 0];
  for (const { row, kind, follows } of rows) {
    const own = amountAt(grid, row, column);
    if (kind === "skip" || follows || Number.isNaN(own)) continue;
    const given = parts
      .map((part) => amountAt(grid, row, part.column))
      .filter((amount) => !Number.isNaN(amount));
    const sum = sumOf(given);
    const expected = how === "SUM" ? sum : sum / given.length;
    all += 1;
    if (Math.abs(own - expected) <= (how === "SUM" ? ROUNDING : 0.01)) right += 1;
  }
  return isAgreed(right, all);
}
