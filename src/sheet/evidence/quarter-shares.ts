import { leaf } from "../../domain/expression";
import { QUARTER_ROLES, isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { groupOf, nameOf } from "../columns/draft-headings";
import { defineAsSaid } from "./define";
import { percentOf } from "./definition";

/**
 * "Target Tahun ini › K | Rp" and "Realisasi pada Triwulan › I › K | % | Rp": the blank percentage beside what a quarter
 * reached is its part of the one target there is.
 */
export function shareQuarters(drafts: readonly Draft[]): void {
  const [target, ...others] = drafts.filter(isRole("target"));
  if (!target || others.length > 0 || target.reading.path.unit !== "kinerja") return;
  drafts.forEach((draft, index) => {
    const reached = drafts[index - 1];
    const isShare = draft.reading.path.unit === "persen" && isRole("other")(draft);
    if (!isShare || draft.stats.filled > 0 || draft.definitions.length > 0) return;
    if (!reached || !QUARTER_ROLES.includes(reached.role) || reached.quarter !== draft.quarter) return;
    if (reached.reading.path.unit !== "kinerja" || groupOf(reached) !== groupOf(draft)) return;
    defineAsSaid(draft, {
      expression: percentOf(leaf(reached.reading.path.column), leaf(target.reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Bagian dari ${nameOf(target)} yang dicapai di ${nameOf(reached)}.`,
    });
  });
}
