import type { Column } from "./table";

/** Headings of a risk register, by what they measure. */

function heading({ path }: Column): string {
  return (path.at(-1) ?? "").toLowerCase();
}

export function isLikelihood(column: Column): boolean {
  return /\b(kemungkinan|probabilitas|likelihood|frekuensi)\b/.test(heading(column)) && !isProduct(column);
}

export function isImpact(column: Column): boolean {
  return /\b(dampak|impact|konsekuensi)\b/.test(heading(column)) && !isProduct(column);
}

/** "Skor Risiko", "Skor Status", "Level Risiko", "K x D": what the two come to. */
export function isRiskScore(column: Column): boolean {
  if (isProduct(column)) return true;
  if (isLikelihood(column) || isImpact(column)) return false;
  return /\b(skor|score|nilai|besaran)\b|^(tingkat|level|status) (risiko|resiko)$/.test(heading(column));
}

function isProduct(column: Column): boolean {
  return /\b(kemungkinan|k|p)\s*[x×*]\s*(dampak|d|i)\b/.test(heading(column));
}

/** Whether likelihood and impact stand beside what follows from them. */
export function isRiskRegister(columns: readonly Column[]): boolean {
  return [isLikelihood, isImpact, isRiskScore].every((fits) => columns.some(fits));
}
