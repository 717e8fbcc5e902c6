/** As far as two programs compute one formula alike. */
const PRECISION = 1e-9;

/** Whether what a formula gives is the figure, or the word, that was told of it. */
export function isSameFigure(found: unknown, told: unknown): boolean {
  if (typeof found !== "number" || typeof told !== "number") return found === told;
  return Math.abs(found - told) <= PRECISION * Math.max(1, Math.abs(told));
}
