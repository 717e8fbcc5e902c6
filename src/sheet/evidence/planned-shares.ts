import { isPlannedSpending } from "../settle/settle-budgets";
import { settle } from "../settle/settle";
import { hanyaPersen } from "../../domain/persen";
import { QUARTER_ROLES, isRole } from "../../domain/roles";
import { leaf, operation } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { groupOf, headingOf, nameOf } from "../columns/draft-headings";
import { areAgreed } from "../agreement";
import { defineAsSaid } from "./define";
import { percentOf, type Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { rowsShown } from "./shown";

/**
 * "Pagu › Rp | Rencana › Rp | % | Realisasi › Rp | %": the first percentage behind a plan of withdrawals tells how much
 * of the pagu is to be spent, as the one behind the realisasi tells how much was.
 */
export function sharePlans(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  shareQuarters(drafts);
  shareNamed(drafts, figures);
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

/**
 * "Pagu | Target Kumulatif (Rp) | Realisasi Kumulatif (Rp) | % Target | % Realisasi | Deviasi (%)": each of both in percent of
 * the pagu, and how far apart they lie.
 */
function shareNamed(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  const [planned, reached, apart] = threeShares(drafts);
  const budgets = drafts.filter(isRole("anggaran"));
  const isPlan = (own: Draft): boolean => own.reading.leaf.has("target");
  const [pagu, ...otherBudgets] = budgets.filter((own) => !isPlan(own));
  const [plan, ...otherPlans] = budgets.filter(isPlan);
  const [spent, ...otherSpent] = drafts.filter(isRole("realisasi_anggaran"));
  if (!planned || !reached || !pagu || !plan || !spent) return;
  if (otherBudgets.length + otherPlans.length + otherSpent.length > 0) return;
  const at = (own: Draft) => leaf(own.reading.path.column);
  const said = (expression: Definition["expression"], reason: string): Definition => ({
    expression,
    witness: "kata",
    onlyBlank: true,
    reason,
  });
  const shares = [
    {
      own: planned,
      ...said(percentOf(at(plan), at(pagu)), `Dihitung ${nameOf(plan)} dibagi ${nameOf(pagu)}.`),
    },
    {
      own: reached,
      ...said(percentOf(at(spent), at(pagu)), `Dihitung ${nameOf(spent)} dibagi ${nameOf(pagu)}.`),
    },
  ];
  if (shares.some(({ own, ...definition }) => isDenied(own, definition, figures))) return;
  settle(plan, "other", "rencana penarikan, bukan pagu");
  settle(planned, "other", "bagian dari pagu yang direncanakan");
  settle(reached, "capaian_anggaran", "bagian dari pagu yang dibelanjakan");
  for (const { own, ...definition } of shares)
    if (own.definitions.length === 0) defineAsSaid(own, definition);
  const difference = said(
    operation(at(reached), "-", at(planned)),
    `Dihitung ${nameOf(reached)} dikurangi ${nameOf(planned)}.`,
  );
  if (!apart || apart.definitions.length > 0 || isDenied(apart, difference, figures)) return;
  settle(apart, "other", "selisih kedua persentase di sebelah kirinya");
  defineAsSaid(apart, difference);
}

function isDenied(own: Draft, definition: Definition, figures: readonly ColumnFigures[]): boolean {
  const typed = figures.find(({ draft }) => draft === own);
  const rows = typed ? rowsShown(definition, typed, figures) : [];
  return rows.length > 0 && !areAgreed(rows);
}

/** "% Target | % Realisasi" side by side, and "Deviasi (%)" right behind. */
function threeShares(drafts: readonly Draft[]): readonly (Draft | undefined)[] {
  const isBare = ({ stats }: Draft): boolean => stats.formulas === 0;
  const isShareOf = (own: Draft | undefined, concept: "target" | "realisasi"): boolean =>
    own !== undefined &&
    isBare(own) &&
    own.reading.leaf.size === 2 &&
    own.reading.leaf.has(concept) &&
    own.reading.leaf.has("persen");
  const first = drafts.findIndex(
    (own, at) => isShareOf(own, "target") && isShareOf(drafts[at + 1], "realisasi"),
  );
  if (first < 0) return [];
  const apart = drafts[first + 2];
  const isApart =
    apart !== undefined &&
    isBare(apart) &&
    apart.reading.leaf.has("selisih") &&
    apart.reading.leaf.has("persen");
  return [drafts[first], drafts[first + 1], isApart ? apart : undefined];
}
