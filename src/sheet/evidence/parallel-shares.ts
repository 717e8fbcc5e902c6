import { leaf, type Expression } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { headingOf, groupsOf, leafOf, nameOf } from "../columns/draft-headings";
import { menyebutPersen } from "../../domain/persen";
import { readClosing } from "../words/closing";
import { settle } from "../settle/settle";
import { normalise } from "../words/wording";
import { defineAsSaid } from "./define";
import { percentOf } from "./definition";

/**
 * "Jumlah › L | P | L+P" beside "Persentase › L | P | L+P": percentages under the same headings as counts with their sum
 * are shares of that sum, those that are blank where the figures of the others show nothing else.
 */
export function readParallelShares(drafts: readonly Draft[]): void {
  // At least two parts and their sum.
  const groups = groupsOf(drafts).filter(({ length }) => length > 2);
  for (const shares of groups) {
    const counts = groups.find((group) => group !== shares && isCounted(group) && isAlike(group, shares));
    const whole = counts?.at(-1);
    if (!counts || !whole) continue;
    const meant = counts.map((part) =>
      percentOf(leaf(part.reading.path.column), leaf(whole.reading.path.column)),
    );
    const isOpen = (share: Draft, at: number): boolean => isBlankShare(share) || isShown(share, meant[at]);
    if (!shares.every(isOpen)) continue;
    shares.forEach((share, at) => {
      const [part, expression] = [counts[at], meant[at]];
      if (!part || !expression || share.definitions.length > 0) return;
      settle(share, "other", "berjudul sama dengan kelompok jumlah di sebelahnya");
      defineAsSaid(share, {
        expression,
        witness: "kata",
        onlyBlank: true,
        reason: `Berjudul sama dengan kelompok jumlah di sebelahnya, jadi dihitung ${nameOf(part)} dibagi ${nameOf(whole)}.`,
      });
    });
  }
}

function isBlankShare({ reading, stats, definitions }: Draft): boolean {
  const heading = reading.path.texts.slice(0, -1).join(" ");
  const isShare = menyebutPersen(heading) || /\b(komposisi|proporsi)\b/i.test(heading);
  return isShare && stats.filled === 0 && definitions.length === 0;
}

/** Whether its own figures show that it is this very share. */
function isShown({ definitions: [first] }: Draft, meant: Expression<number> | undefined): boolean {
  return first?.witness === "hitungan" && JSON.stringify(first.expression) === JSON.stringify(meant);
}

/** Figures, the last of which closes the others. */
function isCounted(group: readonly Draft[]): boolean {
  const last = group.at(-1);
  const parts = group.slice(0, -1);
  if (!last || menyebutPersen(last.reading.path.texts.join(" "))) return false;
  const heading = headingOf(last);
  const closes = readClosing(heading)?.certain === true || termsOf(last, parts) !== null;
  return closes && parts.every(({ stats, role }) => role === "other" && stats.numeric > 0);
}

function isAlike(one: readonly Draft[], other: readonly Draft[]): boolean {
  return one.map(leafOf).join("|") === other.map(leafOf).join("|");
}

/** The columns that "A + B" names, by their headings or the letters these begin with; null where one is missing. */
function termsOf(draft: Draft, left: readonly Draft[]): readonly Draft[] | null {
  const names = headingOf(draft)
    .split("+")
    .map((name) => normalise(name));
  if (names.length < 2 || names.includes("")) return null;
  const terms = names.flatMap((name) => {
    const found = left.filter((own) => leafOf(own) === name);
    const begun = left.filter((own) => name.length === 1 && leafOf(own).startsWith(name));
    return (found.length === 1 ? found : begun.length === 1 ? begun : []).slice(0, 1);
  });
  return terms.length === names.length && new Set(terms).size === names.length ? terms : null;
}
