import type { Draft } from "./columns";
import { settle } from "./settle";

/** Without a target of the year, the end-of-Renstra target is what "Capaian" is measured against. */
export function settleRenstra(drafts: readonly Draft[]): void {
  const hasFinal = drafts.some((draft) => draft.role === "target_akhir");
  if (!hasFinal || drafts.some((draft) => draft.role === "tingkat_kemajuan")) return;
  const final = drafts.find((draft) => draft.role === "target_akhir");
  const named = drafts.find((draft) => draft.role === "capaian" && isOfFinalYear(draft, final, drafts));
  const onlyFinal = !drafts.some((draft) => draft.role === "target");
  const progress = named ?? (onlyFinal ? drafts.find((draft) => draft.role === "capaian") : undefined);
  if (progress && hasOwnYear(progress, drafts))
    settle(progress, "tingkat_kemajuan", "dibandingkan dengan target akhir Renstra");
}

/** What was reached in a year that has no realisasi of its own, beside years that have, was typed. */
function hasOwnYear({ reading, period }: Draft, drafts: readonly Draft[]): boolean {
  const years = drafts.filter(({ role }) => role === "realisasi").map((reached) => reached.period);
  const isGrouped = reading.path.texts.length > 1 && period !== null;
  return !isGrouped || years.length === 0 || years.some((year) => year === null || year === period);
}

/** "Capaian terhadap Target Akhir", "Capaian s/d 2024 terhadap 2026". */
function isOfFinalYear(draft: Draft, final: Draft | undefined, drafts: readonly Draft[]): boolean {
  if (draft.reading.leaf.has("akhir")) return true;
  const yearly = drafts.some((other) => other.role === "target" && other.period === draft.period);
  return draft.period !== null && draft.period === final?.period && !yearly;
}
