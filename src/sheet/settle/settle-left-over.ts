import { isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { headsMean } from "../words/closing";
import { perEach } from "../words/per-each";
import { TO_DATE } from "../words/period";
import { settle } from "./settle";

/**
 * "Plafon | Terpakai | Terpakai (%) | Hemat (Rp) | Hemat (%)": a blank column of rupiah behind one pagu and what was
 * spent of it is what is left, whatever it is called; a second blank percentage right behind it is its share.
 */
export function settleLeftOver(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts.slice(0, index);
    if (draft.stats.filled > 0 || !isOnePair(before)) return;
    const hasLeft = before.some(isRole("sisa"));
    if (draft.role === "anggaran" && !hasLeft && !namesMeasure(draft))
      settle(draft, "sisa", "kosong di belakang pagu dan realisasinya");
    const isSecond = draft.role === "capaian_anggaran" && before.some(isRole("capaian_anggaran"));
    if (isSecond && before.at(-1)?.role === "sisa" && !namesMeasure(draft))
      settle(draft, "sisa_persen", "berdiri di belakang sisa, dan serapannya sudah ada");
  });
}

/** One pagu that is filled, and what was spent of it. */
function isOnePair(before: readonly Draft[]): boolean {
  const filled = before.filter(({ stats }) => stats.filled > 0);
  return (["anggaran", "realisasi_anggaran"] as const).every(
    (role) => filled.filter(isRole(role)).length === 1,
  );
}

/** "Rata-rata per WP (Rp juta)", "Belanja per Kapita": so much for each, and nothing that is left. */
function isMean(texts: readonly string[]): boolean {
  return perEach(texts) !== null || headsMean(texts.at(-1) ?? "");
}

/** "Anggaran Perubahan", "Realisasi Fisik", "Akum (Rp)": money of another kind or span, which a person fills in. */
function namesMeasure({ reading: { leaf, path } }: Draft): boolean {
  if (TO_DATE.test(path.texts.at(-1) ?? "") || isMean(path.texts)) return true;
  return leaf.has("anggaran") || leaf.has("realisasi") || leaf.has("target") || leaf.has("nilai");
}

/** "Perubahan TPT (poin)" where no budget is changed: a blank column of changes, and no state after one. */
export function settleChanges(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("sebelum", "anggaran", "realisasi_anggaran"))) return;
  for (const draft of drafts)
    if (draft.role === "sesudah" && draft.stats.filled === 0)
      settle(draft, "naik_turun", "tidak ada anggaran sebelum perubahan di tabel ini");
}
