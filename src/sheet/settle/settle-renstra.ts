import { isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { leafOf } from "../columns/draft-headings";
import { settle } from "./settle";

/** Without a target of the year, the end-of-Renstra target is what "Capaian" is measured against. */
export function settleRenstra(drafts: readonly Draft[]): void {
  nameFinal(drafts);
  namePlannedEnd(drafts);
  const hasFinal = drafts.some(isRole("target_akhir"));
  if (!hasFinal || drafts.some(isRole("tingkat_kemajuan"))) return;
  const final = drafts.find(isRole("target_akhir"));
  const named =
    endReached(drafts)?.share ??
    drafts.find((draft) => draft.role === "capaian" && isOfFinalYear(draft, final, drafts));
  const behind = named ?? progressBehind(drafts);
  const onlyFinal = !drafts.some(isRole("target"));
  const progress = behind ?? (onlyFinal ? drafts.find(isRole("capaian")) : undefined);
  if (progress && hasOwnRealisasi(progress, final, drafts))
    settle(progress, "tingkat_kemajuan", "dibandingkan dengan target akhir Renstra");
}

/**
 * "Tahun 2023 (Akhir Renstra) › Target | Capaian" beside years with a realisasi of their own: what was reached
 * of that target stands in no column, and no other year's may stand in for it.
 */
function hasOwnRealisasi(progress: Draft, final: Draft | undefined, drafts: readonly Draft[]): boolean {
  const group = ({ reading }: Draft): string | undefined => reading.path.texts[0];
  const isGrouped =
    final !== undefined && progress.reading.path.texts.length > 1 && group(final) === group(progress);
  const reached = drafts.filter(isRole("realisasi"));
  const isOwn = (own: Draft): boolean =>
    own.period === null || own.period === progress.period || group(own) === group(progress);
  return !isGrouped || reached.length === 0 || reached.some(isOwn);
}

/** "Capaian terhadap Target Akhir", "Capaian s/d 2024 terhadap 2026". */
function isOfFinalYear(draft: Draft, final: Draft | undefined, drafts: readonly Draft[]): boolean {
  if (draft.reading.leaf.has("akhir")) return true;
  const yearly = drafts.some((other) => other.role === "target" && other.period === draft.period);
  return draft.period !== null && draft.period === final?.period && !yearly;
}

/** "Akhir Renstra 2026", "RPJMD 2026" behind what was reached: figures that no other word explains are its target. */
function nameFinal(drafts: readonly Draft[]): void {
  const reached = drafts.findIndex(isRole("realisasi"));
  for (const draft of drafts.slice(reached + 1)) {
    const { role, stats, reading } = draft;
    const isOpen = role === "other" && stats.numeric > 0 && stats.words === 0;
    if (
      reached >= 0 &&
      isOpen &&
      reading.leaf.has("akhir") &&
      !/\bawal\b/i.test(reading.path.texts.join(" "))
    )
      settle(draft, "target_akhir", "berdiri di belakang realisasi");
  }
}

/**
 * "Capaian Kinerja RPJMD pada Tahun … (Akhir Periode RPJMD) › K | Rp" (E.79) in front of all that was reached, typed: what
 * is to be reached at the end of the plan, where nothing else is called so.
 */
function namePlannedEnd(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("target_akhir"))) return;
  const reached = drafts.findIndex(isRole("realisasi", "target", "tw1"));
  for (const draft of drafts.slice(0, Math.max(0, reached))) {
    if (!/\bakhir (?:periode|tahun|masa)\b/i.test(leafOf(draft)) || draft.stats.numeric === 0) continue;
    if (/\b(?:lalu|sebelum(?:nya)?|awal)\b/i.test(leafOf(draft))) continue;
    if (draft.role === "capaian") settle(draft, "target_akhir", "berdiri di depan semua yang dicapai");
    if (draft.role === "capaian_anggaran") settle(draft, "anggaran", "berdiri di depan semua yang dicapai");
  }
}

/**
 * "Capaian pada Akhir Tahun Perencanaan › K | Rp | Rasio Capaian Akhir › K | Rp" (E.78): the first is what was reached and
 * spent, of which the second is the share.
 */
export function settleEndReached(drafts: readonly Draft[]): void {
  const reached = endReached(drafts)?.reached;
  if (!reached) return;
  const money = drafts[drafts.indexOf(reached) + 1];
  settle(reached, "realisasi", "rasionya berdiri di belakangnya");
  if (money?.role === "capaian_anggaran" && leafOf(money) === leafOf(reached))
    settle(money, "realisasi_anggaran", "rasionya berdiri di belakangnya");
}

function endReached(drafts: readonly Draft[]): { readonly reached: Draft; readonly share: Draft } | null {
  const isShare = (draft: Draft): boolean => draft.reading.leaf.has("persen") || SHARE.test(leafOf(draft));
  const [reached, share, ...more] = drafts.filter(
    (draft) => draft.reading.leaf.has("akhir") && isRole("capaian", "tingkat_kemajuan")(draft),
  );
  if (!reached || !share || more.length > 0 || isShare(reached) || !isShare(share)) return null;
  return { reached, share };
}

const SHARE = /\b(?:rasio|tingkat|persentase|prosentase)\b/i;

/** "Target | Realisasi | Capaian | Akhir Renstra | Posisi (%)": a second blank share, right behind the final target. */
function progressBehind(drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((draft, index) => {
    const before = drafts.slice(0, index);
    const isSecond = draft.role === "capaian" && draft.stats.filled === 0 && before.some(isRole("capaian"));
    return isSecond && before.at(-1)?.role === "target_akhir" && before.some(isRole("target"));
  });
}
