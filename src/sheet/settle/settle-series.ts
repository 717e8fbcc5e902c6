import type { Draft } from "../columns/draft";
import { sharesGroup } from "../header/heading-path";
import { LOOSE_ROLES, QUARTER_ROLES, roleOf } from "../../domain/roles";
import { settle } from "./settle";

/**
 * "TW I | … | TW III | TW IV" below one heading: a column of figures in the place of the missing quarter is that
 * quarter, whatever its own heading says.
 */
export function settleSeries(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (!isOpen(draft)) return;
    const [before, after] = [drafts[index - 1], drafts[index + 1]];
    const place = placeBetween(quarterOf(before), quarterOf(after));
    const own = place === null ? undefined : QUARTER_ROLES[place - 1];
    if (own === undefined || drafts.some(({ role }) => role === own)) return;
    const beside = quarterOf(after) === null ? before : after;
    if (!sharesGroup(draft.reading.path.texts, beside?.reading.path.texts ?? [])) return;
    settle(draft, own, "berdiri di tempat triwulan itu di antara triwulan yang lain");
    draft.quarter = place;
  });
}

/** A heading of no known word takes the meaning of its group. */
function isOpen({ role, reading, stats }: Draft): boolean {
  return LOOSE_ROLES.has(role) && reading.leaf.size === 0 && stats.numeric > 0 && stats.words === 0;
}

/** The quarter that is missing between its neighbours; null where none is. */
function placeBetween(before: number | null, after: number | null): number | null {
  if (before !== null && after !== null) return after - before === 2 ? before + 1 : null;
  if (after !== null) return after - 1;
  return before === null ? null : before + 1;
}

function quarterOf(draft: Draft | undefined): number | null {
  return draft ? roleOf(draft.role).quarter : null;
}
