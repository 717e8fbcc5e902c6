import { CHANGED_PAGU_ROLES, type ColumnRole, TARGET_ROLES, isRole } from "../../domain/roles";
import { KATA_PERSEN, hanyaPersen } from "../../domain/persen";
import { isOpenFigure, type Draft } from "../columns/draft";
import { groupOf, headingOf, leafOf } from "../columns/draft-headings";
import { readClosing } from "../words/closing";
import { normalise } from "../words/wording";
import { kinerjaBesideMoney } from "./kinerja-beside-money";
import { isPercent, settle } from "./settle";

const MONEY: Partial<Record<ColumnRole, ColumnRole>> = {
  target: "anggaran",
  realisasi: "realisasi_anggaran",
  capaian: "capaian_anggaran",
};

/** "Realisasi" and "Capaian" after a pagu, with no target between, are money. */
export function settleMoney(drafts: readonly Draft[]): void {
  const absorption = drafts.findIndex(
    ({ reading, stats }) =>
      reading.leaf.has("serapan") && reading.role === "capaian_anggaran" && stats.median <= 1000,
  );
  let base: "kinerja" | "anggaran" | null = null;
  for (const draft of drafts) {
    base = sideAfter(draft) ?? base;
    const money = moneyRole(draft);
    if (!money || (base !== "anggaran" && !isShareOfSpending(drafts, draft))) continue;
    if (draft.role === "capaian" && isBesideAbsorption(drafts, draft, absorption)) continue;
    const kinerja = draft.role === "realisasi" ? kinerjaBesideMoney(drafts, draft) : null;
    if (kinerja === "target") base = "kinerja";
    if (kinerja !== null) continue;
    if (isOfNamed(draft, drafts))
      settle(draft, "other", "menyebut kolom lain yang bukan pagu atau realisasi");
    else settle(draft, money, "berada di sebelah kolom pagu");
  }
}

/** "Realisasi › Rp | %": the percentage is of the rupiah right before it, whatever stands before both. */
function isShareOfSpending(drafts: readonly Draft[], draft: Draft): boolean {
  const spent = drafts[drafts.indexOf(draft) - 1];
  return (
    spent?.role === "realisasi_anggaran" &&
    hanyaPersen(headingOf(draft)) &&
    groupOf(draft) !== "" &&
    groupOf(spent) === groupOf(draft)
  );
}

/** What open headings behind this one are of, where it tells that. */
function sideAfter({ role, reading }: Draft): "kinerja" | "anggaran" | null {
  if (CHANGED_PAGU_ROLES.includes(role) || (role === "anggaran" && reading.side === "anggaran"))
    return "anggaran";
  return role === "indikator" || TARGET_ROLES.includes(role) ? "kinerja" : null;
}

const PERCENT = new RegExp(String.raw`\(?(?:%|\b${KATA_PERSEN}\b)\)?`, "gi");

/**
 * "Total RAK | Realisasi | … | Persen RAK": a share of a plan that is neither the pagu nor what was spent; what is
 * named and stands right before it ("Penggunaan | % Penggunaan") is what was spent.
 */
function isOfNamed(draft: Draft, drafts: readonly Draft[]): boolean {
  const named = normalise(leafOf(draft).replace(PERCENT, " "));
  if (draft.role !== "capaian" || !/^\p{L}/u.test(named) || draft.reading.leaf.size > 1) return false;
  const left = drafts.slice(0, Math.max(drafts.indexOf(draft) - 1, 0)).filter(isOpenFigure);
  return left.some((other) => leafOf(other).split(" ").includes(named));
}

/** What an open heading is beside money; "Realisasi Fisik › Tertimbang" is none, "% Realisasi" the share that was spent. */
function moneyRole(draft: Draft): ColumnRole | undefined {
  const { role, reading } = draft;
  const isOpen = role !== "target" && reading.side === null && !reading.above.has("fisik");
  if (!isOpen) return undefined;
  return role === "realisasi" && /^%|%$/.test(leafOf(draft).trim()) ? "capaian_anggaran" : MONEY[role];
}

/** "Penyerapan Anggaran (%) | Capaian Program (%)" of the same pagu: the second is no share of money. */
function isBesideAbsorption(drafts: readonly Draft[], draft: Draft, absorption: number): boolean {
  if (absorption < 0) return false;
  const at = drafts.indexOf(draft);
  const between = drafts.slice(Math.min(at, absorption), Math.max(at, absorption));
  return !between.some(isRole("anggaran"));
}

/**
 * "Serapan" may head the rupiah that were spent: where they are missing and the figures are rupiah. Where the quarters'
 * are, what is called their total is rupiah, too.
 */
export function settleSpending(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("realisasi_anggaran"))) return;
  const spent = drafts.filter((draft) => draft.role === "capaian_anggaran" && !isPercent(draft));
  const amounts = spent.filter(({ stats }) => stats.median > MOST_SHARE);
  for (const draft of spent)
    if (amounts.includes(draft) || isTotalOf(draft, amounts))
      settle(draft, "realisasi_anggaran", "isinya rupiah, bukan persen");
}

/** No share that was spent is as large, in percent. */
const MOST_SHARE = 1000;

function isTotalOf(draft: Draft, parts: readonly Draft[]): boolean {
  const closing = readClosing(leafOf(draft));
  return draft.stats.filled === 0 && parts.length > 1 && closing?.sum === true && closing.mean === false;
}

/** Percentages end here; what is planned above that in a quarter is an amount. */
const MOST_PERCENT = 100;

/** "Pagu | Triwulan I › Rencana | Realisasi | …" of programmes: plans of spending, and no targets of a performance. */
export function settleCashPlan(drafts: readonly Draft[]): void {
  if (!drafts.some(isRole("anggaran")) || drafts.some(isRole("satuan", "indikator"))) return;
  const plans = drafts.filter((draft) => draft.role === "target" && draft.quarter !== null);
  const isAmount = plans.some(({ stats }) => stats.median > MOST_PERCENT);
  if (drafts.some((draft) => draft.role === "target" && draft.quarter === null) || !isAmount) return;
  for (const draft of plans) settle(draft, "other", "rencana penarikan uang per triwulan");
  for (const draft of drafts.filter(isRole("capaian")))
    if (draft.quarter === null)
      settle(draft, "capaian_anggaran", "berada di sebelah rupiah yang dibelanjakan");
}
