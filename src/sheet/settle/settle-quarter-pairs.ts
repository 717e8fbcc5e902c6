import { QUARTER_ROLES, isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { groupOf, leafOf } from "../columns/draft-headings";
import { ordinalOf } from "../words/period";
import { settle } from "./settle";

const REACHED = /^r(?:eal(?:isasi)?)?\.? ?(i{1,3}|iv|[1-4])$/;

/** "TW I | R I | TW II | R II": what was planned for a quarter, and right behind it what was reached, by a letter. */
export function settleQuarterPairs(drafts: readonly Draft[]): void {
  const pairs = drafts.flatMap((reached, index) => {
    const [, named] = REACHED.exec(leafOf(reached)) ?? [];
    const planned = drafts[index - 1];
    const quarter = named === undefined ? Number.NaN : ordinalOf(named);
    return planned?.quarter === quarter && groupOf(planned) === groupOf(reached)
      ? [{ planned, reached, quarter }]
      : [];
  });
  const isWhole = pairs.length > 1 && drafts.filter(isRole(...QUARTER_ROLES)).length === pairs.length;
  for (const { planned, reached, quarter } of isWhole ? pairs : []) {
    const role = QUARTER_ROLES[quarter - 1];
    if (!role) continue;
    settle(planned, "target", "realisasi triwulan yang sama berdiri di belakangnya");
    settle(reached, role, "target triwulan yang sama berdiri di sebelah kirinya");
    reached.quarter = quarter;
  }
}
