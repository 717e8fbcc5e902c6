import { holdsYears, makesUp } from "../columns/part-of-whole";
import { leaf } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { headingOf, groupsOf, nameOf } from "../columns/draft-headings";
import { hanyaPersen } from "../../domain/persen";
import { settle } from "../settle/settle";
import { defineAsSaid } from "./define";
import { percentOf } from "./definition";
import type { ColumnFigures } from "./figures";

/** "Sesuai › Jml | %": what was counted of a group, and its share of all. */
interface Counted {
  readonly count: ColumnFigures;
  readonly share: Draft;
}

/**
 * "Jumlah Rekomendasi | Sesuai › Jml | % | Belum Sesuai › Jml | %": groups of a count and its percentage, whose counts
 * come to the one before them in every row. Each percentage is of that whole.
 */
export function shareGroups(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  const groups = countsWithShare(drafts, figures);
  const [first] = groups;
  if (groups.length < 2 || !first) return;
  const left = figures.filter(({ column }) => column < first.count.column);
  const counts = groups.map(({ count }) => count);
  const whole = left.filter((own) => !holdsYears(own) && makesUp(counts, own)).at(-1);
  if (!whole) return;
  settle(whole.draft, "other", "dibagi habis ke kelompok di sebelah kanannya");
  for (const { count, share } of groups) {
    const own = count.draft;
    settle(own, "other", "menghitung bagian dari keseluruhan");
    own.alternatives = [];
    if (share.definitions.length > 0) continue;
    settle(share, "other", "persentase bagian dari keseluruhan");
    const names = [own, whole.draft].map(nameOf).join(" dibagi ");
    defineAsSaid(share, {
      expression: percentOf(leaf(count.column), leaf(whole.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Jumlah kelompok-kelompoknya sama dengan keseluruhan di tiap baris, jadi dihitung ${names}.`,
    });
  }
}

function countsWithShare(drafts: readonly Draft[], figures: readonly ColumnFigures[]): Counted[] {
  return groupsOf(drafts).flatMap(([one, other, ...more]): Counted[] => {
    if (!one || !other || more.length > 0 || !hanyaPersen(headingOf(other))) return [];
    const count = figures.find(({ draft }) => draft === one);
    return count ? [{ count, share: other }] : [];
  });
}
