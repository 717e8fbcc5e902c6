import { settleCapaianAsRealisasi } from "./capaian-as-realisasi";
import { type Draft, isOpenFigure } from "../columns/draft";
import { headingOf, groupOf } from "../columns/draft-headings";
import type { Grid } from "../grid";
import { isRole } from "../../domain/roles";
import { isPeriodText } from "../header/header-rows";
import { settle } from "./settle";
import { settleRepeatedTargets } from "./settle-repeated-targets";
import { settleRisk } from "./settle-risk";
import { settleBudgets } from "./settle-budgets";
import { settleCoverage } from "./settle-coverage";
import { settleCodes } from "./settle-codes";
import { settleCompared } from "./settle-compared";
import { settleCountsReached } from "./settle-counts-reached";
import { settleContents } from "./settle-contents";
import { settleQuarterPairs } from "./settle-quarter-pairs";
import { settleKeys } from "./settle-keys";
import { settleCumulative } from "./settle-cumulative";
import { settleNamedQuotient, settleOperands } from "./settle-operands";
import { settleChanges, settleLeftOver } from "./settle-left-over";
import { settlePlannedShares, settleShareBehindPair, settleTargetsBesideMoney } from "./kinerja-beside-money";
import { settleCashPlan, settleMoney, settleSpending } from "./settle-money";
import { settleNamedShares } from "./settle-named-shares";
import { settlePricedBudget } from "./settle-priced";
import { settleMeasures } from "./settle-measures";
import { settleParallel } from "./settle-parallel";
import { settlePergeseran } from "./settle-pergeseran";
import { settleQuarters } from "./settle-quarters";
import {
  settleAddedRealisasi,
  settleMeans,
  settleNamedAsTarget,
  settleRepeatedRealisasi,
  settleUnknownOfYears,
  settleUnknownRealisasi,
} from "./settle-reached";
import { settleEndReached, settleRenstra } from "./settle-renstra";
import { settleSeries } from "./settle-series";
import { settlePoints } from "./settle-points";
import { settleUnnamed } from "./settle-unnamed";
import { settleShortfall } from "./settle-shortfall";
import { settleStandar } from "./settle-standar";

/** Decides what the header alone leaves open, from the columns around it and their values. */
export function settleByNeighbours(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): void {
  settleCumulative(grid, drafts, body);
  settleCodes(grid, drafts, body);
  settleKeys(drafts);
  settleContents(drafts);
  settleRisk(drafts);
  settleProgramNames(drafts);
  settlePercentUnits(drafts);
  settleYearsBeforeTarget(drafts);
  settleNamedShares(drafts);
  settleCompared(drafts);
  settlePergeseran(drafts);
  settlePricedBudget(drafts);
  settleSpending(drafts);
  settleTargetsBesideMoney(drafts);
  settlePlannedShares(drafts);
  settleMoney(drafts);
  settleShareBehindPair(drafts);
  settleCashPlan(drafts);
  settleBudgets(drafts);
  settleShortfall(grid, drafts, body);
  settleParallel(drafts);
  settleUnnamed(drafts);
  settleMeasures(drafts);
  settleYears(drafts);
  settleSeries(drafts);
  settleQuarterPairs(drafts);
  settleQuarters(drafts);
  settleStandar(drafts);
  settleRenstra(drafts);
  settleCountsReached(grid, drafts, body);
  settleUnknownOfYears(drafts);
  settleCapaianAsRealisasi(drafts);
  settleEndReached(drafts);
  settleCoverage(drafts);
  settleUnknownRealisasi(drafts);
  settleNamedAsTarget(drafts);
  settleRepeatedRealisasi(drafts);
  settleRepeatedTargets(drafts);
  settleAddedRealisasi(drafts);
  settleMeans(drafts);
  settleLeftOver(drafts);
  settleChanges(drafts);
  settlePoints(drafts);
  if (!settleNamedQuotient(drafts)) settleOperands(grid, drafts, body);
}

/** "Sasaran Program/Kegiatan" beside budgets names the programmes, where no other column does. */
function settleProgramNames(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("program")) || !drafts.some(isRole("anggaran"))) return;
  const named = drafts.find((draft) => draft.role === "sasaran" && draft.reading.leaf.has("program"));
  if (named) settle(named, "program", "anggaran di sebelahnya adalah anggaran program");
}

/** "(%)" below a "Realisasi" of its own is its unit; beside "Rp" or "K" it is a share. */
function settlePercentUnits(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [heading, unit] = draft.reading.path.texts;
    if (draft.role !== "capaian" || !draft.reading.above.has("realisasi") || !/^\W*%\W*$/.test(unit ?? ""))
      continue;
    const isShared = drafts.some((other) => other !== draft && other.reading.path.texts[0] === heading);
    if (!isShared) settle(draft, "realisasi", "tanda % di bawahnya adalah satuannya");
  }
}

/**
 * Years under a heading of their own, with a growth column beside them, are the values of these years; what another
 * column says was reached in the same year is held against it ("Realisasi 2022 | RKAP 2023 | Realisasi 2023").
 */
function settleYears(drafts: readonly Draft[]): void {
  if (!drafts.some(isRole("naik_turun"))) return;
  const isPlanned = drafts.some(isRole("target", "target_akhir", "anggaran"));
  for (const draft of drafts) {
    if (draft.role !== "other" || draft.period === null || draft.stats.numeric === 0) continue;
    if (isOneOfSeveral(draft, drafts)) continue;
    const reached =
      !isPeriodText(headingOf(draft)) &&
      drafts.some(
        (other) =>
          other.role === "realisasi" && other.period === draft.period && groupOf(other) === groupOf(draft),
      );
    if (!reached) settle(draft, "realisasi", "kolom tahun di sebelah kolom perubahan");
    else if (!isPlanned && drafts.some(isRole("capaian")))
      settle(draft, "target", "setahun dengan realisasi, dan persentase di sebelahnya dihitung darinya");
  }
}

/**
 * "2021 › Balita Diukur | Stunting | Prevalensi (%)", "Wisnus 2023 | Wisman 2023 | Jumlah 2023": several counts of each
 * year, each with a name of its own.
 */
function isOneOfSeveral(draft: Draft, drafts: readonly Draft[]): boolean {
  const isNamed = (other: Draft): boolean =>
    isOpenFigure(other) && other.reading.leaf.size === 0 && !isPeriodText(headingOf(other));
  const isBeside = (other: Draft): boolean =>
    other !== draft &&
    groupOf(other) === groupOf(draft) &&
    (groupOf(draft) !== "" || other.period === draft.period);
  return isNamed(draft) && drafts.some((other) => isBeside(other) && isNamed(other));
}

/**
 * "Tahun › 2014 | 2015 | 2016 | Target › 2018 | Capaian terhadap …": years before that of the target, below a heading
 * that says no more than that they are years, hold what was reached in each; without them the capaian has nothing to
 * be of (Biro Humas Setda Jawa Barat 2016).
 */
function settleYearsBeforeTarget(drafts: readonly Draft[]): void {
  const targets = drafts.filter(isRole("target", "target_akhir"));
  const [target] = targets;
  const achieved = drafts.filter(isRole("capaian", "tingkat_kemajuan"));
  if (!target?.period || targets.length > 1 || achieved.length !== 1) return;
  if (drafts.some(isRole("realisasi", "nilai", "anggaran", "tw1")) || achieved[0]?.stats.filled !== 0) return;
  const planned = target.period;
  const years = drafts.filter((draft) => isOpenFigure(draft) && isPeriodText(headingOf(draft)));
  const isReached = (draft: Draft): boolean =>
    /^tahun$/i.test(groupOf(draft).trim()) && draft.period !== null && draft.period < planned;
  if (!years.every(isReached)) return;
  for (const draft of years) settle(draft, "realisasi", "tahunnya sebelum tahun target");
}
