import { isPlannedSpending } from "../settle/settle-budgets";
import { settle } from "../settle/settle";
import { hanyaPersen } from "../../domain/persen";
import { QUARTER_ROLES, isRole } from "../../domain/roles";
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
  shareQuarters(drafts);
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

/** "Triwulan I › Target | Realisasi | %" of money: what was spent of what was to be spent in that quarter. */
function shareQuarters(drafts: readonly Draft[]): void {
  drafts.forEach((share, index) => {
    const [plan, spent] = [drafts[index - 2], drafts[index - 1]];
    const isOpen = isRole("capaian", "capaian_anggaran")(share) && share.definitions.length === 0;
    if (!isOpen || share.stats.formulas > 0 || !hanyaPersen(headingOf(share)) || !plan || !spent) return;
    const isOfGroup = [plan, spent].every((own) => groupOf(own) !== "" && groupOf(own) === groupOf(share));
    const isPlan = plan.role === "other" && plan.quarter !== null && plan.reading.leaf.has("target");
    if (!isOfGroup || !isPlan || !isRole(...QUARTER_ROLES, "realisasi_anggaran")(spent)) return;
    settle(share, "other", "berdiri di belakang rencana dan realisasi triwulan yang sama");
    defineAsSaid(share, {
      expression: percentOf(leaf(spent.reading.path.column), leaf(plan.reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Dihitung ${nameOf(spent)} dibagi ${nameOf(plan)}, yang berdiri di depannya di bawah judul yang sama.`,
    });
  });
}
