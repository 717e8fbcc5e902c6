import { itemAt } from "../../domain/items";
import { leaf } from "../../domain/expression";
import { figureAt } from "../amount-at";
import type { Draft } from "../columns/draft";
import { groupOf, headingOf } from "../columns/draft-headings";
import { percentOf } from "../evidence/definition";
import type { Grid } from "../grid";

/** A percentage, and the counts that it is of. */
export interface Quotient {
  readonly result: Draft;
  readonly target: Draft;
  readonly part: Draft;
}

/**
 * "Sasaran Bayi | BCG › Jml | BCG › % | Campak › Jml | Campak › %": each group that is laid out as the first is of the same
 * whole, where none of its counts exceeds it.
 */
export function shareAlike(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
  { result, target, part }: Quotient,
): void {
  const [group, layout] = [groupOf(result), [part, result].map(headingOf).join("|")];
  if (group === "" || groupOf(part) !== group || groupOf(target) === group) return;
  for (const [at, share] of drafts.entries()) {
    const count = drafts[at - 1];
    if (share === result || !count || groupOf(share) === "" || groupOf(count) !== groupOf(share)) continue;
    if ([count, share].map(headingOf).join("|") !== layout || share.definitions.length > 0) continue;
    if (!isWithin(grid, body, count, target)) continue;
    const expression = percentOf(leaf(count.reading.path.column), leaf(target.reading.path.column));
    const reason = `Dihitung dari “${target.reading.path.texts.join(" › ")}”, seperti “${result.reading.path.texts.join(" › ")}” di sebelahnya.`;
    share.definitions = [{ expression, witness: "kata", onlyBlank: true, reason }];
  }
}

/** Whether no count is more than its whole. */
function isWithin(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  count: Draft,
  whole: Draft,
): boolean {
  const rows = Array.from({ length: to - from }, (_, index) => {
    const figures = [count, whole].map(({ reading }) => figureAt(grid, from + index, reading.path.column));
    return [itemAt(figures, 0), itemAt(figures, 1)] as const;
  });
  return rows.every(([own, all]) => typeof own !== "number" || typeof all !== "number" || own <= all);
}
