import { headingOf } from "../columns/draft-headings";
import type { Draft } from "../columns/draft";
import { monthOf, quarterToDate } from "../words/period";
import { lastOf } from "../../domain/items";
import { QUARTER_ROLES, isRole } from "../../domain/roles";
import { isPercent, settle } from "./settle";

/** Decides the columns of quarters and months, and the one that takes them together. */
export function settleQuarters(drafts: readonly Draft[]): void {
  settleToDate(drafts);
  settleMonths(drafts);
  settleShares(drafts);
  settleTotal(drafts);
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

/** "Realisasi › Jan | Feb | Mar": parts of the year as quarters are, each with the role of its quarter. */
function settleMonths(drafts: readonly Draft[]): void {
  const months = drafts.flatMap((draft) => {
    const month = draft.role === "realisasi" ? monthOf(headingOf(draft)) : null;
    return month === null ? [] : [{ draft, month }];
  });
  if (months.length < 2) return;
  for (const { draft, month } of months)
    draft.role = QUARTER_ROLES[Math.floor((month - 1) / 3)] ?? draft.role;
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

/** A total over the parts of the year: "Capaian", "Realisasi s/d TW IV" or "Jumlah" behind the four quarters. */
function settleTotal(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("tw_total"))) return;
  const parts = drafts.filter(isQuarter);
  if (parts.length < 2) return;
  const last = drafts.indexOf(lastOf(parts));
  const isWhole = parts.some(isRole("tw4"));
  const summed = drafts
    .slice(last + 1)
    .find((draft) => draft.reading.side !== "anggaran" && isTotal(draft, isWhole));
  if (summed) settle(summed, "tw_total", "berdiri di belakang triwulan atau bulan yang dijumlahkan");
}
