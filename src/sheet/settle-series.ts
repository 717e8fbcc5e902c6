import type { Draft } from "./columns";
import type { ColumnRole } from "./roles";
import { settle } from "./settle";

const QUARTERS = ["tw1", "tw2", "tw3", "tw4"] as const;

/** A heading of no known word takes the meaning of its group. */
const OPEN: readonly ColumnRole[] = ["other", "realisasi"];

/**
 * "TW I | … | TW III | TW IV" below one heading: a column of figures in the place of the missing quarter is that
 * quarter, whatever its own heading says.
 */
export function settleSeries(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (!OPEN.includes(draft.role) || draft.reading.leaf.size > 0) return;
    if (draft.stats.numeric === 0 || draft.stats.words > 0) return;
    const [before, after] = [drafts[index - 1], drafts[index + 1]];
    const next = quarterOf(after);
    const last = quarterOf(before);
    const place = next !== null ? next - 1 : last !== null && last < QUARTERS.length ? last + 1 : null;
    const own = place === null ? undefined : QUARTERS[place - 1];
    const isFree = (last === null || last === (place ?? 0) - 1) && !drafts.some(({ role }) => role === own);
    if (own === undefined || !isFree || !sharesGroup(draft, next !== null ? after : before)) return;
    settle(draft, own, "berdiri di tempat triwulan itu di antara triwulan yang lain");
    draft.quarter = place;
  });
}

function quarterOf(draft: Draft | undefined): number | null {
  const at = QUARTERS.findIndex((role) => role === draft?.role);
  return at < 0 ? null : at + 1;
}

/** The same heading stands above both. */
function sharesGroup({ reading }: Draft, other: Draft | undefined): boolean {
  const [own, beside] = [reading.path.texts, other?.reading.path.texts ?? []];
  return own.length > 1 && own.slice(0, -1).join(" › ") === beside.slice(0, -1).join(" › ");
}
