import { isRole } from "../../domain/roles";
import { menyebutPersen } from "../../domain/persen";
import { type Draft, isOpenFigure } from "../columns/draft";
import { settle } from "./settle";

/**
 * "Sasaran | Pencapaian | Cakupan (%) | Target (%) | Kesenjangan": the target in percent is of the coverage, which stands
 * between the counts and it; the counts are of each other.
 */
export function settleCoverage(drafts: readonly Draft[]): void {
  const [target, ...targets] = drafts.filter(isRole("target"));
  const [counted, ...others] = drafts.filter(isRole("realisasi"));
  if (!target || !counted || targets.length + others.length > 0 || !isPercent(target)) return;
  if (isPercent(counted) || counted.stats.percent > 0) return;
  const [from, to] = [drafts.indexOf(counted), drafts.indexOf(target)];
  const coverage = drafts.find((own, at) => at > from && at < to && own.role === "capaian" && isPercent(own));
  const whole = drafts.slice(0, from).some(isOpenFigure);
  if (!coverage || !whole) return;
  settle(counted, "other", "cakupannya yang dibandingkan dengan target dalam persen, bukan jumlahnya");
}

function isPercent({ reading }: Draft): boolean {
  return menyebutPersen(reading.path.texts.at(-1) ?? "");
}
