import { isPlannedSpending } from "../settle/settle-budgets";
import { hanyaPersen } from "../../domain/persen";
import { isRole } from "../../domain/roles";
import { leaf } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { groupOf, headingOf, nameOf } from "../columns/draft-headings";
import { defineAsSaid } from "./define";
import { percentOf } from "./definition";

/**
 * "Pagu › Rp | Rencana › Rp | % | Realisasi › Rp | %": the first percentage behind a plan of withdrawals tells how much
 * of the pagu is to be spent, as the one behind the realisasi tells how much was.
 */
export function sharePlans(drafts: readonly Draft[]): void {
  const budgets = drafts.filter(isRole("anggaran"));
  const [budget] = budgets;
  if (!budget || budgets.length > 1) return;
  drafts.forEach((plan, index) => {
    const share = drafts[index + 1];
    if (!share || plan.role !== "other" || !isPlannedSpending(plan) || hanyaPersen(headingOf(plan))) return;
    const isShare = hanyaPersen(headingOf(share)) && groupOf(share) === groupOf(plan);
    if (!isShare || share.definitions.length > 0 || share.stats.numeric * 2 > plan.stats.numeric) return;
    defineAsSaid(share, {
      expression: percentOf(leaf(plan.reading.path.column), leaf(budget.reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Dihitung ${nameOf(plan)} dibagi ${nameOf(budget)}, seperti persentase di belakang realisasinya.`,
    });
  });
}
