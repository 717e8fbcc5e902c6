import { type Draft, isOpenFigure } from "../columns/draft";
import { headingOf, groupOf } from "../columns/draft-headings";
import { readClosing, headsMean } from "../words/closing";
import { type ColumnRole, OPEN_ROLES, REALISED_ROLES, isRole } from "../../domain/roles";
import { seriesAtEnd } from "../columns/series";
import { isPercent, settle } from "./settle";

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
  else if (isOfYears(achieved)) settleYearsReached(achieved, drafts);
  else if (isBesideTargets(achieved, drafts)) settleYearsReached(achieved.filter(isPlain), drafts);
  else if (target && achieved.length > 1) settle(first, "realisasi", "kolom persen berdiri sesudahnya");
  else if (target && looksLikeTarget(first, target))
    settle(first, "realisasi", "nilainya sejenis dengan target");
}

/** "Capaian › 2019 | 2020 | 2021": one measure of several years. */
function isOfYears(achieved: readonly Draft[]): boolean {
  const groups = new Set(achieved.map(groupOf));
  const years = new Set(achieved.map(({ period }) => period));
  return achieved.length > 1 && groups.size === 1 && !groups.has("") && years.size === achieved.length;
}

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

function isPlain({ reading }: Draft): boolean {
  return !reading.leaf.has("persen");
}

function targetOf({ period }: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((draft) => draft.role === "target" && draft.period === period);
}

/** All of them are realisasi where the targets of these years stand beside them and look alike. */
function settleYearsReached(achieved: readonly Draft[], drafts: readonly Draft[]): void {
  const pairs = achieved.map((draft) => ({ draft, target: targetOf(draft, drafts) }));
  if (
    !pairs.every(({ draft, target }) => target && (draft.stats.numeric === 0 || isOfOneKind(draft, target)))
  )
    return;
  for (const { draft } of pairs) settle(draft, "realisasi", "nilainya sejenis dengan target tahun yang sama");
}

function isOfOneKind({ stats }: Draft, { stats: target }: Draft): boolean {
  const ratio = stats.median / (target.median || 1);
  return stats.percent > 0 === target.percent > 0 && ratio > 0.1 && ratio < 10;
}

/**
 * Between "Target" and "Capaian" stands the realisasi, whatever its heading is made of: "Reliasasi", "Nilai IKM";
 * words such as "Mutu Pelayanan" may stand between them, too.
 */
export function settleUnknownRealisasi(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("realisasi", "tw1"))) return;
  const target = drafts.findIndex(isRole("target"));
  const capaian = drafts.findIndex(isRole("capaian"));
  const figures = drafts.slice(target + 1, target < 0 ? 0 : Math.max(capaian, 0)).filter(holdsNoWords);
  const [only] = figures;
  if (figures.length === 1 && only && OPEN_ROLES.has(only.role))
    settle(only, "realisasi", "berdiri di antara target dan capaian");
}

function holdsNoWords({ stats }: Draft): boolean {
  return stats.filled > 0 && stats.words === 0;
}

/**
 * "PMA | PMDN | Total | Target | %", "Pagu | Tahap I | Tahap II | Jumlah Salur | %": where nothing else is measured
 * or spent, what the one closing column adds up.
 */
export function settleAddedRealisasi(drafts: readonly Draft[]): void {
  const has = (...roles: readonly ColumnRole[]): boolean => drafts.some(({ role }) => roles.includes(role));
  if (has("realisasi", "tw1", "realisasi_anggaran")) return;
  const why = "menjumlahkan kolom-kolom sebelumnya, dan persentasenya dihitung darinya";
  const sums = drafts.filter((draft) => closesOthers(draft, drafts));
  const [sum] = sums;
  if (sums.length !== 1 || !sum) return;
  if (has("target") && has("capaian")) settle(sum, "realisasi", why);
  else if (has("anggaran") && has("capaian_anggaran")) settle(sum, "realisasi_anggaran", why);
}

/** A sum by its words over two open columns, or by its place behind a series. */
function closesOthers({ role, reading }: Draft, drafts: readonly Draft[]): boolean {
  const closing = readClosing(reading.path.texts.at(-1) ?? "");
  if (role !== "other" || closing === null || !closing.sum || closing.mean) return false;
  const left = drafts.filter(
    (other) => other.reading.path.column < reading.path.column && isOpenFigure(other),
  );
  if (closing.certain) return left.length > 1;
  return seriesAtEnd(left.map((other) => headingOf(other))) > 1;
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

/** No capaian is printed so large: 16.542 beside a target of 16.478 counts what the target counts. */
const BEYOND_SHARES = 1000;

/** "Realisasi" followed by "% Realisasi" or "Realisasi (%)" of the same period: the second is the capaian. */
export function settleRepeatedRealisasi(drafts: readonly Draft[]): void {
  for (const role of REALISED_ROLES) {
    const columns = drafts.filter((draft) => draft.role === role);
    for (const draft of columns) {
      const twin = columns.find(
        (other) => other !== draft && other.period === draft.period && !isPercent(other),
      );
      const targets = drafts.filter((other) => other.role === "target" && isPercent(other));
      if (!isPercent(draft) || !twin || targets.length > 0) continue;
      settle(
        draft,
        role === "realisasi" ? "capaian" : "capaian_anggaran",
        "persen dari realisasi di sebelahnya",
      );
    }
  }
}

/** "Rata-rata Capaian Sasaran" beside the capaian of each indikator: a mean over rows, not one of this row. */
export function settleMeans(drafts: readonly Draft[]): void {
  const isMean = (draft: Draft): boolean => headsMean(headingOf(draft));
  for (const draft of drafts)
    if (draft.role === "naik_turun" && isMean(draft))
      settle(draft, "other", "memuat rata-rata beberapa perubahan");
  const achieved = drafts.filter(isRole("capaian"));
  if (achieved.every(isMean)) return;
  for (const draft of achieved.filter(isMean)) settle(draft, "other", "memuat rata-rata beberapa baris");
}
