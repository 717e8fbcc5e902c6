import { bySubject } from "../columns/by-subject";
import { groupOf, headingOf, leafOf } from "../columns/draft-headings";
import { type Draft, isUnnamedAmount } from "../columns/draft";
import { readClosing } from "../words/closing";
import { partOfYear } from "../words/part-of-year";
import { comparedIn } from "../words/telling-words";
import { TO_DATE, monthOf, quarterToDate } from "../words/period";
import { itemAt, lastOf } from "../../domain/items";
import { type ColumnRole, QUARTER_ROLES, isRole } from "../../domain/roles";
import { isPercent, settle } from "./settle";

/** Decides the columns of quarters and months, and the one that takes them together, of each indikator for itself. */
export function settleQuarters(drafts: readonly Draft[]): void {
  for (const own of bySubject(drafts)) settleQuartersOf(own);
}

function settleQuartersOf(drafts: readonly Draft[]): void {
  settleSameQuarter(drafts);
  settleToDate(drafts);
  settleSharesToDate(drafts);
  settleMonths(drafts);
  settleShares(drafts);
  settlePlans(drafts);
  settleSpentInAll(drafts);
  settleTotal(drafts);
  settleMoneyBeside(drafts);
}

/** "TW I › K | Rp", "s/d TW II › K | Rp": beside what was reached in a part of the year stands what was spent in it. */
function settleMoneyBeside(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    const reached = drafts[at - 1];
    const isBeside =
      reached?.reading.path.unit === "kinerja" &&
      draft.reading.path.unit === "rupiah" &&
      reached.reading.path.texts.join() === draft.reading.path.texts.join();
    if (isBeside && isUnnamedAmount(draft) && isRole(...QUARTER_ROLES, "tw_total")(reached))
      settle(draft, "realisasi_anggaran", "berdiri di sebelah realisasi kinerja dari waktu yang sama");
  });
}

/** "TW III 2022 | TW III 2023 | Pertumbuhan (%)": one quarter of several years is what was reached in each of them. */
function settleSameQuarter(drafts: readonly Draft[]): void {
  const parts = drafts.filter(isQuarter);
  const years = new Set(parts.map(({ period }) => period));
  const isOne = new Set(parts.map(({ role }) => role)).size === 1;
  if (parts.length < 2 || !isOne || years.has(null) || years.size < parts.length) return;
  for (const draft of parts) {
    settle(draft, "realisasi", "memuat triwulan yang sama dari beberapa tahun");
    draft.quarter = null;
  }
}

/** "Triwulan I › RPD | Realisasi | Deviasi": what stands in front of the realisasi of its quarter is what it was to be. */
function settlePlans(drafts: readonly Draft[]): void {
  for (const reached of drafts.filter((draft) => isQuarter(draft) && draft.reading.leaf.has("realisasi"))) {
    const plan = drafts[drafts.indexOf(reached) - 1];
    if (!plan || plan.role !== reached.role || groupOf(plan) !== groupOf(reached)) continue;
    if (plan.reading.leaf.has("realisasi") || plan.stats.words > 0) continue;
    plan.quarter = QUARTER_ROLES.indexOf(reached.role) + 1;
    settle(plan, "target", "berdiri di depan realisasi triwulan yang sama");
  }
}

/** "Pagu | Realisasi › TW I | TW II | Jumlah (Rp)": what was spent in all of them, no further budget. */
function settleSpentInAll(drafts: readonly Draft[]): void {
  const parts = drafts.filter(isQuarter);
  const [first] = parts;
  if (!first || parts.length < 2) return;
  const total = drafts[drafts.indexOf(lastOf(parts)) + 1];
  const isPlanned = drafts.slice(0, drafts.indexOf(first)).some(isRole("anggaran"));
  if (!total || !isPlanned || !isUnnamedAmount(total) || total.reading.leaf.has("target")) return;
  if (readClosing(headingOf(total))?.sum === true || TO_DATE.test(headingOf(total)))
    settle(total, "realisasi_anggaran", "menjumlahkan realisasi triwulan di sebelah kirinya");
}

/**
 * "s.d. TW I | s.d. TW II | …" from the first quarter on, where no quarter stands alone: what was planned and reached up
 * to each, not four figures of the year.
 */
function settleToDate(drafts: readonly Draft[]): void {
  const told = drafts.flatMap((draft) => {
    const [quarter] = draft.reading.path.texts.flatMap((text) => quarterToDate(text) ?? []);
    return quarter === undefined || !isRole("target", "realisasi", "other")(draft)
      ? []
      : [{ draft, quarter }];
  });
  const named = new Set(told.map(({ quarter }) => quarter));
  if (named.size < 2 || Math.max(...named) !== named.size) return;
  if (drafts.some((draft) => isQuarter(draft) || draft.quarter !== null)) return;
  for (const { draft, quarter } of told) {
    if (isPercent(draft) || draft.reading.side === "anggaran") continue;
    draft.quarter = quarter;
    const role = draft.role === "target" ? "target" : QUARTER_ROLES[quarter - 1];
    if (role && role !== draft.role) settle(draft, role, "memuat yang dicapai sampai dengan triwulan itu");
  }
}

/**
 * "Target (kumulatif) › I | II | …", "Capaian terhadap target › s/d TW II | Tahun": the first is of the target up to then,
 * and so is the "%" of "Target s.d. TW I | Realisasi s.d. TW I | %".
 */
function settleSharesToDate(drafts: readonly Draft[]): void {
  const targets = drafts.filter((draft) => draft.role === "target" && isToDate(draft));
  for (const draft of drafts.filter(isRole("capaian"))) {
    const quarter = quarterToDate(headingOf(draft)) ?? quarterOfPair(drafts, draft);
    if (draft.quarter === null && targets.some((target) => target.quarter === quarter))
      draft.quarter = quarter;
  }
}

/** The quarter of target and realisasi right before a share that names nothing of its own. */
function quarterOfPair(drafts: readonly Draft[], draft: Draft): number | null {
  const at = drafts.indexOf(draft);
  const [target, reached] = [drafts[at - 2], drafts[at - 1]];
  if (target?.role !== "target" || !reached || !isQuarter(reached) || comparedIn(leafOf(draft)) !== null)
    return null;
  return target.quarter === reached.quarter ? reached.quarter : null;
}

function isToDate({ quarter, reading }: Draft): boolean {
  return quarter !== null && reading.path.texts.some((text) => TO_DATE.test(text));
}

/** "Realisasi › Jan | Feb | Mar": parts of the year as quarters are; money keeps its role, with the quarter beside it. */
function settleMonths(drafts: readonly Draft[]): void {
  for (const { draft, quarter } of monthsOf(drafts, "realisasi"))
    draft.role = QUARTER_ROLES[quarter - 1] ?? draft.role;
  const money = monthsOf(drafts, "realisasi_anggaran");
  for (const { draft, quarter } of money) draft.quarter = quarter;
  const behind = money.length > 0 ? drafts[drafts.indexOf(lastOf(money).draft) + 1] : undefined;
  if (behind?.role === "other" && behind.stats.numeric > 0 && behind.reading.leaf.has("kumulatif"))
    settle(behind, "realisasi_anggaran", "berdiri di belakang bulan-bulan yang dijumlahkan");
}

/** The columns of a role that are each of one month, with its quarter; none where all are of the same month. */
function monthsOf(drafts: readonly Draft[], role: ColumnRole): { draft: Draft; quarter: number }[] {
  const months = drafts.flatMap((draft) => {
    const month = draft.role === role ? oneMonth(headingOf(draft)) : null;
    return month === null ? [] : [{ draft, month, quarter: Math.ceil(month / 3) }];
  });
  return new Set(months.map(({ month }) => month)).size < 2 ? [] : months;
}

/** "Jan", "Bulan ke-7", "Realisasi Januari"; null for "s.d. Maret" and "Januari - Maret". */
function oneMonth(heading: string): number | null {
  const part = partOfYear(heading);
  return monthOf(heading) ?? (part && part.from === part.to && !TO_DATE.test(heading) ? part.to : null);
}

function isQuarter({ role }: Draft): boolean {
  return QUARTER_ROLES.includes(role);
}

/** With the realisasi of the quarters in columns of their own, "Capaian" over quarters is a share. */
function settleShares(drafts: readonly Draft[]): void {
  const shares = drafts.filter((draft) => isQuarter(draft) && draft.reading.above.has("capaian"));
  const achieved = drafts.filter((draft) => isQuarter(draft) && !draft.reading.above.has("capaian"));
  if (achieved.length === 0) return;
  for (const draft of shares) settle(draft, "capaian", "realisasi tiap triwulan berdiri di kolom sendiri");
}

/** A column of no measure is their total only where it is called one: "Jumlah", not "Bidang yang Menangani". */
function isTotal(draft: Draft, isWhole: boolean): boolean {
  const isCumulative = draft.reading.leaf.has("kumulatif");
  return isRole("other")(draft)
    ? isCumulative
    : isRole("realisasi", "nilai")(draft) && (isWhole || isCumulative);
}

function isReachedBefore({ role, reading }: Draft): boolean {
  return role === "realisasi" && TO_DATE.test(reading.path.texts.join(" "));
}

/** A total over the parts of the year: "Capaian", "Realisasi s/d TW IV" or "Jumlah" behind the four quarters. */
function settleTotal(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("tw_total"))) return;
  const parts = drafts.filter(isQuarter);
  if (parts.length < 2) return;
  const last = drafts.indexOf(lastOf(parts));
  // Behind "s/d tahun lalu" and some of the quarters stands what this year came to, before both together.
  const goesOn = drafts.slice(0, drafts.indexOf(itemAt(parts, 0))).some(isReachedBefore);
  const isWhole = goesOn || parts.some(isRole("tw4"));
  const summed = drafts
    .slice(last + 1)
    .find((draft) => draft.reading.side !== "anggaran" && isTotal(draft, isWhole));
  if (summed) settle(summed, "tw_total", "berdiri di belakang triwulan atau bulan yang dijumlahkan");
}
