import { REALISED_ROLES, isRole } from "../../domain/roles";
import { isOpenFigure, type Draft } from "../columns/draft";
import { nameOf } from "../columns/draft-headings";
import { defineAsSaid } from "../evidence/define";
import { sumOfColumns } from "../evidence/definition";
import { isPercent, settle } from "./settle";

/** A budget before and after its change, and what stands behind both. */
export function settlePergeseran(drafts: readonly Draft[]): void {
  const before = drafts.findIndex(isRole("sebelum"));
  if (before < 0) return;
  const after = drafts.findIndex((draft) => draft.role === "sesudah" && !isPercent(draft));
  if (after < 0) {
    const changed =
      drafts.find((draft, index) => index > before && isChangedBudget(draft, drafts)) ??
      drafts.find((draft, index) => index + 1 === before && isChangedBudget(draft, drafts));
    if (!changed) return;
    settle(changed, "sesudah", "berpasangan dengan kolom sebelum perubahan");
  }
  settleBehindChanged(drafts);
  settleShares(drafts);
  fillFromChange(drafts);
}

/** "Realisasi | % thd Murni | % thd Perubahan": a percentage behind what was spent is no budget, whichever it is of. */
function settleShares(drafts: readonly Draft[]): void {
  const spent = drafts.findIndex(({ role }) => REALISED_ROLES.includes(role));
  if (spent < 0) return;
  for (const draft of drafts.slice(spent + 1))
    if (isRole("sebelum", "sesudah")(draft) && isPercent(draft))
      settle(draft, "capaian_anggaran", `persen dari anggaran ${draft.role} perubahan`);
}

/**
 * "Semula | Tambahan/Berkurang | Menjadi" with the change typed and the changed budget left blank: the change is given,
 * and the budget follows from it.
 */
function fillFromChange(drafts: readonly Draft[]): void {
  const amounts = drafts.filter((draft) => !isPercent(draft));
  const only = (role: "sebelum" | "selisih" | "sesudah"): Draft | null => {
    const [one, ...more] = amounts.filter(isRole(role));
    return one && more.length === 0 ? one : null;
  };
  const [before, change, after] = [only("sebelum"), only("selisih"), only("sesudah")];
  if (!before || !change || !after || after.stats.filled > 0) return;
  if (change.stats.numeric === 0 || change.stats.words > 0) return;
  settle(change, "other", "sudah diisi, dan anggaran sesudah perubahan mengikutinya");
  defineAsSaid(after, {
    expression: sumOfColumns([before, change].map(({ reading }) => reading.path.column)),
    witness: "kata",
    onlyBlank: true,
    reason: `${nameOf(change)} sudah diisi dan ${nameOf(after)} kosong, jadi dihitung ${nameOf(before)} ditambah ${nameOf(change)}.`,
  });
}

/** Behind both budgets stands what became of them, up to what was spent. */
function settleBehindChanged(drafts: readonly Draft[]): void {
  const last = drafts.findIndex(isRole("sesudah"));
  for (const draft of drafts.slice(last + 1)) {
    if (draft.role === "sebelum" || REALISED_ROLES.includes(draft.role)) break;
    const { leaf, above } = draft.reading;
    const isPart = draft.role === "sesudah" && above.has("sesudah") && !isPercent(draft);
    if (draft.role === "sesudah" && !isPart)
      settle(draft, isPercent(draft) ? "selisih_persen" : "selisih", "berdiri sesudah kedua anggaran");
    else if (draft.role === "anggaran" && leaf.has("rupiah"))
      settle(draft, "selisih", "selisih rupiah sesudah dan sebelum perubahan");
    else if (draft.role === "capaian" && leaf.has("persen"))
      settle(draft, "selisih_persen", "selisih persen sesudah dan sebelum perubahan");
  }
}

/**
 * "Anggaran Setelah Perubahan"; "Pagu Akhir", where it is the last before the difference; the only other budget right
 * behind the first one, whatever it is called ("Pagu Awal | Pagu Revisi").
 */
function isChangedBudget(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.role !== "anggaran") return false;
  const at = drafts.indexOf(draft);
  const { leaf } = draft.reading;
  if (leaf.has("sesudah") || (leaf.has("akhir") && drafts[at + 1]?.role === "selisih")) return true;
  return isOnlyOther(draft, drafts);
}

/** Of the same year, with nothing between both but the stages of the change ("Pagu Awal | Revisi I | Revisi II | Pagu Akhir"). */
function isOnlyOther(draft: Draft, drafts: readonly Draft[]): boolean {
  const budgets = drafts.filter((own) => isRole("anggaran", "sebelum")(own) && !isPercent(own));
  const [before, after, ...others] = budgets;
  if (!before || after !== draft || others.length > 0 || draft.period !== before.period) return false;
  return drafts.slice(drafts.indexOf(before) + 1, drafts.indexOf(draft)).every(isOpenFigure);
}
