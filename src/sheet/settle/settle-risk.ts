import type { Draft } from "../columns/draft";
import { isImpact, isLikelihood, isRiskLevel, isRiskRegister, isRiskScore } from "../words/risk-headings";
import { settle } from "./settle";

/** Likelihood, impact and score of a risk are figures that a person gives or that follow from them. */
export function settleRisk(drafts: readonly Draft[]): void {
  const heading = ({ reading }: Draft): string => reading.path.texts.at(-1) ?? "";
  if (!isRiskRegister(drafts.map(heading))) return;
  const scored = drafts.findIndex((draft) => isRiskScore(heading(draft)) && !isRiskLevel(heading(draft)));
  for (const [index, draft] of drafts.entries()) {
    const isLevel = scored >= 0 && index > scored && isRiskLevel(heading(draft)) && draft.stats.numeric === 0;
    if (isLevel) {
      settle(draft, "kategori", "menyebut tingkat dari skor di sebelah kirinya");
      continue;
    }
    const isFigure = [isLikelihood, isImpact, isRiskScore].some((fits) => fits(heading(draft)));
    if (isFigure && draft.stats.words === 0) settle(draft, "nilai", "kolom daftar risiko");
  }
}
