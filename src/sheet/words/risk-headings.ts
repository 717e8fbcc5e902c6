/** Headings of a risk register, by what they measure. */

export function isLikelihood(heading: string): boolean {
  return /\b(kemungkinan|probabilitas|likelihood|frekuensi)\b/i.test(heading) && !isProduct(heading);
}

export function isImpact(heading: string): boolean {
  return /\b(dampak|impact|konsekuensi)\b/i.test(heading) && !isProduct(heading);
}

/** "Skor Risiko", "Skor Status", "Level Risiko", "K x D": what the two come to. */
export function isRiskScore(heading: string): boolean {
  if (isProduct(heading)) return true;
  if (isLikelihood(heading) || isImpact(heading) || isRiskChange(heading)) return false;
  return /\b(skor|score|nilai|besaran)\b/i.test(heading) || isRiskLevel(heading);
}

/** "Tingkat Risiko", "Level Risiko": the score itself, or the class that it falls into where a score stands beside it. */
export function isRiskLevel(heading: string): boolean {
  return /^(tingkat|level|status|kategori) (risiko|resiko)$/i.test(heading.trim());
}

/** "Penurunan Skor", "Selisih Nilai Risiko": how far the control brought it down. */
export function isRiskChange(heading: string): boolean {
  return /\b(penurunan|selisih|perubahan|kenaikan)\b/i.test(heading);
}

function isProduct(heading: string): boolean {
  return /\b(kemungkinan|k|p)\s*[x×*]\s*(dampak|d|i)\b/i.test(heading);
}

/** Whether likelihood and impact stand beside what follows from them. */
export function isRiskRegister(headings: readonly string[]): boolean {
  return [isLikelihood, isImpact, isRiskScore].every((fits) => headings.some(fits));
}
