import { yearsIn } from "../words/period";
import type { Draft } from "../columns/draft";
import { groupOf, leafOf } from "../columns/draft-headings";
import { hanyaPersen } from "../../domain/persen";
import { MEASURES } from "../columns/leading-measure";
import { CAPAIAN_ROLES, type ColumnRole, CHANGE_ROLES, TARGET_ROLES, isRole } from "../../domain/roles";
import { settle } from "./settle";

/** Decides columns that set two others against each other: two budgets, two years, two ways of counting. */
export function settleCompared(drafts: readonly Draft[]): void {
  settleTwoBudgets(drafts);
  settleYearChange(drafts);
  settleChangeParts(drafts);
  settleBothWays(drafts);
  settlePolaritas(drafts);
  settleFinalTarget(drafts);
  settlePhysical(drafts);
  settleBudgetShares(drafts);
}

/** Two budgets without spending, and a difference behind them: before and after the change. */
function settleTwoBudgets(drafts: readonly Draft[]): void {
  const budgets = drafts.filter(isRole("anggaran"));
  const [before, after] = budgets;
  if (!before || !after || budgets.length > 2) return;
  const has = (role: ColumnRole): boolean => drafts.some((draft) => draft.role === role);
  if (has("realisasi_anggaran") || has("capaian_anggaran") || has("sisa")) return;
  if (drafts.slice(drafts.indexOf(before)).some(isRole("realisasi"))) return;
  if (isOfYears(before, after)) return settleAmountsOfYears([before, after]);
  const changes = drafts.slice(drafts.indexOf(after)).filter((draft) => CHANGE_ROLES.includes(draft.role));
  const between = drafts.slice(drafts.indexOf(after) + 1, drafts.indexOf(changes[0] ?? after));
  // "Total APBD | Anggaran Fungsi | Persentase | Batas (%) | Selisih (%)": of the percentages.
  if (changes.length === 0 || between.some(isRole("capaian"))) return;
  settle(before, "sebelum", "dibandingkan dengan anggaran di sebelahnya");
  settle(after, "sesudah", "dibandingkan dengan anggaran sebelum perubahan");
  for (const change of changes)
    if (change.role === "naik_turun") settle(change, "selisih", "selisih kedua anggaran");
}

/** "Nilai Produksi (Rp) › 2023 | 2024": amounts of two years that no word calls a budget. */
function isOfYears(...amounts: readonly Draft[]): boolean {
  const isNamed = amounts.some(
    ({ reading: { leaf, above } }) => leaf.has("anggaran") || above.has("anggaran"),
  );
  const years = new Set(amounts.flatMap(({ period }) => period ?? []));
  return !isNamed && years.size === amounts.length;
}

function settleAmountsOfYears(amounts: readonly Draft[]): void {
  for (const draft of amounts) settle(draft, "other", "nilai dua tahun, bukan anggaran");
}

/** "Perubahan" behind the same measure of two years is their change, not a budget after a change. */
function settleYearChange(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("sebelum", "anggaran"))) return;
  for (const draft of drafts) {
    if (draft.role !== "sesudah" || !comparesYears(drafts.slice(0, drafts.indexOf(draft)))) continue;
    settle(draft, "naik_turun", "berdiri di belakang dua tahun yang dibandingkan");
  }
}

/** "Poin" and "%" below "Naik/Turun": how much the measure rose or fell. */
function settleChangeParts(drafts: readonly Draft[]): void {
  const measured = drafts.some(({ role }) => TARGET_ROLES.includes(role));
  for (const [index, draft] of drafts.entries()) {
    const { above, leaf, path } = draft.reading;
    const follows = drafts[index - 1]?.role === "naik_turun" && hanyaPersen(path.texts.at(-1) ?? "");
    if (follows && !measured && draft.role === "capaian")
      settle(draft, "naik_turun", "menyatakan perubahan di sebelahnya dalam persen");
    if (
      namesYearsCompared(path.texts) &&
      isRole("other", "capaian", "sesudah")(draft) &&
      draft.stats.words === 0
    )
      settle(draft, "naik_turun", "judulnya menyebut dua tahun yang dibandingkan");
    if (!above.has("naikTurun") || leaf.has("target") || leaf.has("realisasi")) continue;
    if (isRole("nilai", "capaian")(draft)) settle(draft, "naik_turun", "berada di bawah judul perubahan");
  }
}

/** "Perubahan 2023-2024 › Jumlah | %", "Perubahan (%) › 2015/2014 | 2016/2015". */
function namesYearsCompared(texts: readonly string[]): boolean {
  return (
    /\b(perubahan|kenaikan|penurunan|peningkatan|pertumbuhan|perkembangan|selisih)\b/i.test(
      texts.join(" "),
    ) && texts.some((text) => new Set(yearsIn(text)).size === 2)
  );
}

function comparesYears(drafts: readonly Draft[]): boolean {
  const isYears = (own: readonly Draft[]): boolean =>
    new Set(own.flatMap(({ period }) => period ?? [])).size >= 2;
  return (
    (["realisasi", "capaian", "nilai"] as const).some((role) => isYears(drafts.filter(isRole(role)))) ||
    isYears(unnamedYears(drafts))
  );
}

/** "Nilai Ekspor › 2022 | 2023": years below one heading that names no measure. */
function unnamedYears(drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1);
  return drafts.filter(
    (draft) =>
      draft.role === "other" &&
      draft.stats.numeric > 0 &&
      last !== undefined &&
      groupOf(draft) !== "" &&
      groupOf(draft) === groupOf(last),
  );
}

/** "Penumpang Naik | Penumpang Turun": typed counts side by side, called the same but for that word, tell of no change. */
function settleBothWays(drafts: readonly Draft[]): void {
  const nameOf = (draft: Draft): string => leafOf(draft).replace(/\b(?:naik|turun)\b/, "*");
  const isCount = ({ role, stats }: Draft): boolean =>
    role === "naik_turun" && stats.numeric > 1 && stats.words + stats.negative + stats.formulas === 0;
  drafts.forEach((draft, at) => {
    const next = drafts[at + 1];
    if (!next || !isCount(draft) || !isCount(next) || nameOf(draft) !== nameOf(next)) return;
    if (leafOf(draft) === leafOf(next)) return;
    for (const own of [draft, next]) settle(own, "other", "memuat banyaknya, bukan perubahannya");
  });
}

/** "Tren", "Jenis" and the like hold the polaritas where every cell says one: "Positif", "Minimize". */
function settlePolaritas(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("polaritas"))) return;
  const years = comparesYears(drafts);
  const found = drafts.filter(isRole("naik_turun", "other")).find(({ stats }) => {
    const says = stats.polarities + (years ? 0 : stats.directions);
    return stats.filled > 0 && says === stats.filled;
  });
  if (found) settle(found, "polaritas", "isinya menyebut arah yang baik bagi tiap indikator");
}

/** The last target of a later year than every realisasi, with a share to compute: the end of the plan. */
function settleFinalTarget(drafts: readonly Draft[]): void {
  const has = (role: ColumnRole): boolean => drafts.some((draft) => draft.role === role);
  settleYearlyTargets(drafts);
  if (has("target_akhir") || !CAPAIAN_ROLES.some(has)) return;
  const reached = drafts.filter(isRole("realisasi")).map((draft) => draft.period);
  const latest = reached.reduce(
    (max, year) => (year !== null && (max === null || year > max) ? year : max),
    null,
  );
  if (latest === null) return;
  const later = drafts.filter(
    (draft) => draft.role === "target" && draft.period !== null && draft.period > latest,
  );
  const final = later.sort((a, b) => Number(b.period) - Number(a.period))[0];
  if (final) settle(final, "target_akhir", `tahunnya sesudah tahun realisasi terakhir (${latest})`);
}

/**
 * "Target RPJMD › 2023 | 2024 | 2026": only the last is of the end of the plan; none of them where "Target pada Akhir
 * Tahun Perencanaan" has a column of its own (Permendagri 86/2017, E.78).
 */
function settleYearlyTargets(drafts: readonly Draft[]): void {
  const finals = drafts.filter((draft) => draft.role === "target_akhir" && draft.period !== null);
  const last = Math.max(...finals.map(({ period }) => Number(period)));
  const hasOwnEnd = drafts.some((draft) => draft.role === "target_akhir" && draft.period === null);
  for (const draft of finals) {
    if (Number(draft.period) < last) settle(draft, "target", "tahunnya sebelum akhir rencana");
    else if (hasOwnEnd) settle(draft, "target", "akhir rencana mempunyai kolom sendiri");
  }
}

/** Target and realisasi of the same physical work, in percent too, and beside them their capaian. */
function settlePhysical(drafts: readonly Draft[]): void {
  const physical = drafts.filter(({ reading }) => reading.above.has("fisik"));
  const measures = physical.map((draft) => physicalMeasure(draft));
  if (!measures.includes("target") || !measures.includes("realisasi")) return;
  physical.forEach((draft, index) => {
    if (draft.role === "fisik")
      settle(draft, measures[index] ?? "capaian", "target dan realisasi fisiknya berdiri di sebelahnya");
  });
}

function physicalMeasure({ role, reading }: Draft): ColumnRole | null {
  if (role !== "fisik") return role;
  return MEASURES.find((measure) => reading.leaf.has(measure)) ?? null;
}

/** "Capaian › Kinerja | Anggaran" beside pagu and spending of their own: the second is the share that was spent. */
function settleBudgetShares(drafts: readonly Draft[]): void {
  const budgets = drafts.filter(isRole("anggaran"));
  if (budgets.length < 2 || !drafts.some(isRole("realisasi_anggaran"))) return;
  drafts.forEach((draft, index) => {
    const left = drafts[index - 1];
    const group = draft.reading.path.texts[0];
    if (draft.role !== "anggaran" || left?.role !== "capaian" || left.reading.path.texts[0] !== group) return;
    if (draft.reading.above.has("capaian") && !draft.reading.leaf.has("rupiah"))
      settle(draft, "capaian_anggaran", "berdiri di sebelah capaian kinerja");
  });
}
