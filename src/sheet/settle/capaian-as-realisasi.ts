import type { Draft } from "../columns/draft";
import { groupOf, leafOf } from "../columns/draft-headings";
import { type ColumnRole, isRole } from "../../domain/roles";
import { yearOffset } from "../words/period";
import { settle } from "./settle";

/**
 * "Capaian" alone may head a realisasi: so it is where a target has no realisasi and either a percent
 * column follows, or the values look like the target's own and not like a share of it.
 */
export function settleCapaianAsRealisasi(drafts: readonly Draft[]): void {
  const has = (role: ColumnRole): boolean => drafts.some((draft) => draft.role === role);
  if (has("realisasi") || has("tw1")) return;
  const achieved = drafts.filter(isRole("capaian"));
  const target = drafts.find(isRole("target"));
  const formula = has("formula") && !target;
  const first = achieved[0];
  if (!first || first.reading.leaf.has("persen")) return;
  if (formula && first.stats.filled > 0)
    settle(first, "realisasi", "memuat nilai indikator menurut rumusnya");
  else if (settleYears(achieved, drafts)) return;
  else if (isOneMeasure(achieved)) settleMeasureReached(achieved, target);
  else if (target && achieved.length > 1) settle(first, "realisasi", "kolom persen berdiri sesudahnya");
  else if (target && looksLikeTarget(first, target))
    settle(first, "realisasi", "nilainya sejenis dengan target");
}

/**
 * "Capaian › 2019 | 2020 | 2021", and "Capaian › 2019 | 2020", "Tingkat Capaian › 2019 | 2020" (Permendagri 86/2017,
 * E.78): what was reached in each year, before its shares.
 */
function yearsReachedBeforeShares(achieved: readonly Draft[]): readonly Draft[] {
  if (isOfYears(achieved)) return achieved;
  const groups = [...new Set(achieved.map(groupOf))]
    .map((group) => achieved.filter((draft) => groupOf(draft) === group))
    .filter(isOfYears);
  const [first = [], second = []] = groups;
  const isSameYears =
    second.length > 0 && first.every((draft) => second.some((own) => yearOf(own) === yearOf(draft)));
  return isSameYears ? first : [];
}

/** "Capaian › 2019 | 2020 | 2021", "Capaian (th. ke-I s/d V) › I | II | III": one measure of several years. */
function isOfYears(achieved: readonly Draft[]): boolean {
  const groups = new Set(achieved.map(groupOf));
  const years = new Set(achieved.map(yearOf));
  return achieved.length > 1 && groups.size === 1 && !groups.has("") && years.size === achieved.length;
}

/** Where several years stand beside each other; whether they do. */
function settleYears(achieved: readonly Draft[], drafts: readonly Draft[]): boolean {
  const years = yearsReachedBeforeShares(achieved);
  const told = reachedByWords(achieved);
  if (years.length > 0) settleYearsReached(years, drafts);
  else if (told.length > 0)
    for (const draft of told) settle(draft, "realisasi", "kolom persen berdiri sesudahnya");
  else if (isBesideTargets(achieved, drafts)) settleYearsReached(achieved.filter(isPlain), drafts);
  else return false;
  return true;
}

/** "Capaian Tahun Sebelumnya | Capaian Tahun Ini | Capaian (%)": what was reached in each, before a share of the last. */
function reachedByWords(achieved: readonly Draft[]): readonly Draft[] {
  const plain = achieved.filter(isPlain).filter(({ stats }) => stats.numeric > 0);
  const offsets = new Set(plain.map((draft) => yearOffset(leafOf(draft))));
  const isTold = plain.length > 1 && offsets.size === plain.length && !offsets.has(null);
  return isTold && achieved.some((draft) => !isPlain(draft)) ? plain : [];
}

/** A year by its number, or by its place in the plan. */
function yearOf(draft: Draft): string | null {
  const leaf = leafOf(draft);
  return draft.period ?? (PLAN_YEAR.test(leaf) ? leaf : null);
}

const PLAN_YEAR = /^(?:(?:tahun|thn|th)\.? )?(?:ke[- ]?)?(?:[1-6]|i{1,3}|i?v|vi)$/i;

/**
 * "2022 › Target | Capaian", "2023 › Target | Capaian", and "% Capaian 2023" behind them: what stands beside the target
 * of each year is that year's realisasi, where a percentage follows or the figures look like their targets.
 */
function isBesideTargets(achieved: readonly Draft[], drafts: readonly Draft[]): boolean {
  const plain = achieved.filter(isPlain);
  const years = new Set(plain.map(({ period }) => period));
  if (plain.length < 2 || years.has(null) || years.size < plain.length) return false;
  return (
    plain.length < achieved.length ||
    plain.every((draft) => {
      const target = targetOf(draft, drafts);
      return target !== undefined && looksLikeTarget(draft, target);
    })
  );
}

/** "Capaian 2022 | Capaian 2023 | Target 2024 | Capaian 2024": one measure again, told by the same word year by year. */
function isOneMeasure(achieved: readonly Draft[]): boolean {
  const years = new Set(achieved.map(({ period }) => period));
  const names = new Set(achieved.map((draft) => leafOf(draft).replace(/\d+/g, "").trim()));
  return achieved.length > 1 && names.size === 1 && !years.has(null) && years.size === achieved.length;
}

/** All or none of them are realisasi, as their figures look like the one target. */
function settleMeasureReached(achieved: readonly Draft[], target: Draft | undefined): void {
  const filled = achieved.filter(({ stats }) => stats.numeric > 0);
  const isReached = (draft: Draft) =>
    target !== undefined && (looksLikeTarget(draft, target) || reachesAsFar(draft, target));
  if (filled.length === 0 || !filled.every(isReached)) return;
  for (const draft of achieved) settle(draft, "realisasi", "nilainya sejenis dengan target");
}

function isPlain({ reading }: Draft): boolean {
  return !reading.leaf.has("persen");
}

function targetOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const targets = drafts.filter((own) => own.role === "target" && own.period === draft.period);
  return targets.find((own) => yearOf(own) === yearOf(draft));
}

/** All of them are realisasi where the targets of these years stand beside them and look alike. */
function settleYearsReached(achieved: readonly Draft[], drafts: readonly Draft[]): void {
  const pairs = achieved.map((draft) => ({ draft, target: targetOf(draft, drafts) }));
  if (
    !pairs.every(({ draft, target }) => target && (draft.stats.numeric === 0 || isOfOneKind(draft, target)))
  )
    return;
  for (const { draft } of pairs) settle(draft, "realisasi", "nilainya sejenis dengan target tahun yang sama");
  for (const { draft } of pairs) settleMoneyOf(draft, drafts);
}

/** "Capaian … Tahun › 1 › K | Rp": beside what was reached in the year stands what was spent. */
function settleMoneyOf(reached: Draft, drafts: readonly Draft[]): void {
  const money = drafts[drafts.indexOf(reached) + 1];
  const { path } = reached.reading;
  const isBeside =
    path.unit === "kinerja" &&
    money?.role === "anggaran" &&
    money.reading.path.unit === "rupiah" &&
    money.reading.path.texts.join() === path.texts.join();
  if (isBeside) settle(money, "realisasi_anggaran", "berdiri di sebelah yang dicapai pada tahun yang sama");
}

function isOfOneKind({ stats }: Draft, { stats: target }: Draft): boolean {
  const ratio = stats.median / (target.median || 1);
  return stats.percent > 0 === target.percent > 0 && ratio > 0.1 && ratio < 10;
}

function looksLikeTarget(column: Draft, target: Draft): boolean {
  const { stats } = column;
  if (stats.numeric === 0 || target.stats.numeric === 0) return false;
  if (stats.percent > 0 !== target.stats.percent > 0) return false;
  const isAlike = (which: "median" | "largest"): boolean => {
    const ratio = stats[which] / (target.stats[which] || 1);
    return ratio > 0.2 && ratio < 5;
  };
  const isNoShare = Math.abs(target.stats.median - 100) > 25 && isAlike("median");
  return isNoShare || (target.stats.largest > BEYOND_SHARES && isAlike("largest"));
}

/** From an index of 3 up to a share of 89, as the targets go from 3,4 to 90: no capaian is so low beside such targets. */
function reachesAsFar({ stats }: Draft, { stats: target }: Draft): boolean {
  const isNear = (own: number, planned: number) => own > planned / 2 && own < planned * 2;
  return (
    stats.percent > 0 === target.percent > 0 &&
    target.smallest < FAR_BELOW &&
    isNear(stats.smallest, target.smallest) &&
    isNear(stats.largest, target.largest)
  );
}

const FAR_BELOW = 25;

/** No capaian is printed so large: 16.542 beside a target of 16.478 counts what the target counts. */
const BEYOND_SHARES = 1000;
