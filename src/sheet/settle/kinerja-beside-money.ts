import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { CHANGED_PAGU_ROLES, TARGET_ROLES, isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { groupOf } from "../columns/draft-headings";
import { settle } from "./settle";

/** How a realisasi behind a pagu shows that it is none of its spending; null where it may be. */
export function kinerjaBesideMoney(drafts: readonly Draft[], draft: Draft): "target" | "spending" | null {
  if (isOfTarget(drafts, draft)) return "target";
  return isBesideSpending(drafts, draft) ? "spending" : null;
}

/** "Target | Rp | Realisasi | Capaian": figures like the target's, and nothing like the rupiah between them. */
function isOfTarget(drafts: readonly Draft[], draft: Draft): boolean {
  const before = drafts.slice(0, drafts.indexOf(draft)).filter((own) => own.period === draft.period);
  const [target, pagu] = [TARGET_ROLES, ["anggaran"] as const].map((roles) =>
    before.filter(isRole(...roles)).at(-1),
  );
  const own = draft.stats.median;
  if (!target || !pagu || own === 0) return false;
  const isLike = own < target.stats.median * 20 && own > target.stats.median / 20;
  return isLike && pagu.stats.median > own * FAR_ABOVE;
}

const FAR_ABOVE = 10_000;

/** "APBD › Target | Satuan | Anggaran": the money of the group has a column of its own. */
export function settleTargetsBesideMoney(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { leaf } = draft.reading;
    if (draft.role !== "anggaran" || !leaf.has("target") || leaf.has("anggaran") || groupOf(draft) === "")
      continue;
    const isBeside = drafts.some(
      (own) => own.reading.leaf.has("anggaran") && groupOf(own) === groupOf(draft),
    );
    if (isBeside) settle(draft, "target", "anggarannya berdiri di sebelahnya");
  }
}

/** "Pagu | … | Keuangan › Renc | Real (Rp)": planned in percent, however little the heading says of it. */
export function settlePlannedShares(drafts: readonly Draft[]): void {
  const isPagu = drafts.some((own) => own.role === "anggaran" && own.stats.median >= SEUKURAN_UANG);
  for (const draft of isPagu ? drafts : []) {
    const { leaf } = draft.reading;
    const isPlan = draft.role === "anggaran" && leaf.has("target") && !leaf.has("anggaran");
    if (isPlan && draft.stats.numeric > 0 && draft.stats.largest <= MOST_PERCENT)
      settle(draft, "other", "rencana dalam persen di sebelah kolom pagu");
  }
}

/** "Total Realisasi | Total Penyerapan Anggaran" of one group: what was spent stands in the second. */
function isBesideSpending(drafts: readonly Draft[], draft: Draft): boolean {
  const next = drafts[drafts.indexOf(draft) + 1];
  return next?.role === "realisasi_anggaran" && groupOf(draft) !== "" && groupOf(next) === groupOf(draft);
}

/** "Target | Realisasi | Capaian (%) | Program | Pagu | …" below a heading of money that begins one column too soon. */
export function settleShareBehindPair(drafts: readonly Draft[]): void {
  const first = drafts.findIndex(isRole("anggaran", "realisasi_anggaran", ...CHANGED_PAGU_ROLES));
  drafts.slice(0, Math.max(first, 0)).forEach((draft, index) => {
    const [target, reached] = [drafts[index - 2], drafts[index - 1]];
    if (draft.role === "capaian_anggaran" && target?.role === "target" && reached?.role === "realisasi")
      settle(
        draft,
        "capaian",
        "berdiri di belakang target dan realisasinya, sebelum kolom anggaran mana pun",
      );
  });
}

/** Percentages end here. */
const MOST_PERCENT = 100;
