import { hasWord } from "../../domain/nama";
import type { Draft } from "../columns/draft";
import { groupsOf, leafOf } from "../columns/draft-headings";
import { DERIVED_ROLES, QUARTER_ROLES, type ColumnRole } from "../../domain/roles";
import { settle } from "./settle";
import { conceptsOf } from "../words/wording";

/**
 * "2015 › Target | Realisasi | %, 2016 › Target | … | %": below headings that repeat the same columns, one of no
 * known word is what stands in its place below the others.
 */
export function settleParallel(drafts: readonly Draft[]): void {
  const groups = groupsOf(drafts);
  for (const group of groups) {
    const unknown = group.filter(isUnknown);
    const [draft] = unknown;
    if (unknown.length !== 1 || !draft || group.length < 2) continue;
    const alike = groups.filter((other) => other !== group && isAlike(group, other, group.indexOf(draft)));
    const places = alike.flatMap((other) => other[group.indexOf(draft)] ?? []);
    const [first] = places;
    if (first && places.every(({ role }) => role === first.role)) settleAs(draft, first);
  }
}

function settleAs(draft: Draft, { role, reading }: Draft): void {
  if (role === "other" || draft.role === role || QUARTER_ROLES.includes(role)) return;
  if (draft.stats.words > 0 || (draft.stats.numeric === 0 && !DERIVED_ROLES.has(role))) return;
  const heading = reading.path.texts.join(" › ");
  const was = draft.role;
  settle(draft, role, `berdiri di tempat “${heading}” di kelompok judul yang sama susunannya`);
  draft.alternatives = [
    { role, reason: draft.reason },
    { role: was === "other" || DERIVED_ROLES.has(was) ? "other" : was, reason: "judulnya tidak dikenal" },
  ];
}

function isUnknown({ reading, role }: Draft): boolean {
  const leaf = reading.path.texts.at(-1) ?? "";
  return hasWord(leaf) && reading.leaf.size === 0 && (role === "other" || conceptsOf(leaf).size === 0);
}

/** Whether both have the same headings for the same measures in the same order, but for the one in this place. */
function isAlike(one: readonly Draft[], other: readonly Draft[], but: number): boolean {
  return (
    one.length === other.length &&
    one.every((draft, index) => {
      const beside = other[index];
      if (!beside || draft.reading.side !== beside.reading.side) return false;
      return index === but || (leafOf(draft) === leafOf(beside) && isSame(draft.role, beside.role));
    })
  );
}

/** One measure; of quarters each is what the others are. */
function isSame(one: ColumnRole, other: ColumnRole): boolean {
  return one === other || (QUARTER_ROLES.includes(one) && QUARTER_ROLES.includes(other));
}
