import { leaf } from "../../domain/expression";
import { QUARTER_ROLES, REALISED_ROLES, isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { nameOf } from "../columns/draft-headings";
import { TO_DATE } from "../words/period";
import { defineAsSaid } from "./define";
import { percentOf, sumOfColumns } from "./definition";

/**
 * The evaluation of a Renja (E.81) without printed formulas: behind the quarters and what they come to stands what was
 * reached of the Renstra until the end of the year, K and Rp each. It is what was reached until last year and this year,
 * and the shares of the Renstra behind it are of it, not of this year alone.
 */
export function addPlanToDate(drafts: readonly Draft[]): void {
  const first = drafts.findIndex(({ role }) => QUARTER_ROLES.includes(role));
  if (first < 0) return;
  for (const unit of ["kinerja", "rupiah"] as const) {
    const own = drafts.filter(({ reading }) => reading.path.unit === unit);
    const reached = own.filter((draft) => isReached(draft) && draft.quarter === null);
    const behind = reached.filter((draft) => drafts.indexOf(draft) > first);
    const [year, toDate, ...others] = behind;
    const [before, ...earlier] = reached.filter((draft) => drafts.indexOf(draft) < first);
    if (!year || !toDate || others.length > 0 || isToDate(year) || !isToDate(toDate)) continue;
    if (before && earlier.length === 0 && isToDate(before) && isOpen(toDate)) defineSum(toDate, before, year);
    shareOfPlan(own, toDate, drafts.slice(0, first));
  }
}

function isReached({ role }: Draft): boolean {
  return role === "tw_total" || REALISED_ROLES.includes(role);
}

function isToDate({ reading }: Draft): boolean {
  return TO_DATE.test(reading.path.texts.join(" "));
}

function isOpen({ stats, definitions }: Draft): boolean {
  return stats.filled === 0 && definitions.length === 0;
}

function defineSum(own: Draft, before: Draft, year: Draft): void {
  defineAsSaid(own, {
    expression: sumOfColumns([before, year].map(({ reading }) => reading.path.column)),
    witness: "kata",
    onlyBlank: true,
    reason: `Realisasi sampai dengan tahun ini: ${nameOf(before)} ditambah ${nameOf(year)}.`,
  });
}

/** The last share of its unit behind it, of the plan's end: the target that is one, or the pagu beside that target. */
function shareOfPlan(own: readonly Draft[], toDate: Draft, before: readonly Draft[]): void {
  const share = own.slice(own.indexOf(toDate) + 1).find(isRole("tingkat_kemajuan", "capaian_anggaran"));
  const end = before.find(isRole("target_akhir"));
  const plan = before.find(
    (draft) => end !== undefined && own.includes(draft) && headingsOf(draft) === headingsOf(end),
  );
  if (!share || !plan || share.definitions.length > 0) return;
  defineAsSaid(share, {
    expression: percentOf(leaf(toDate.reading.path.column), leaf(plan.reading.path.column)),
    witness: "kata",
    onlyBlank: false,
    reason: `Persentase ${nameOf(toDate)} dari ${nameOf(plan)}.`,
  });
}

function headingsOf({ reading }: Draft): string {
  return reading.path.texts.join("\n");
}
