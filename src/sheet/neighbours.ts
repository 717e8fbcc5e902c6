import type { Draft } from "./draft";
import type { Grid } from "./grid";
import { CHANGED_PAGU_ROLES, type ColumnRole, REALISED_ROLES, TARGET_ROLES, isRole } from "../domain/roles";
import { isPeriodText } from "./header-rows";
import { isPercent, settle } from "./settle";
import { settleRisk } from "./settle-risk";
import { settleBudgets } from "./settle-budgets";
import { settleCompared } from "./settle-compared";
import { settleContents } from "./settle-contents";
import { settleCumulative } from "./settle-cumulative";
import { settleNamedQuotient, settleOperands } from "./settle-operands";
import { settleParallel } from "./settle-parallel";
import { settleQuarters } from "./settle-quarters";
import {
  settleAddedRealisasi,
  settleCapaianAsRealisasi,
  settleMeans,
  settleRepeatedRealisasi,
  settleUnknownRealisasi,
} from "./settle-reached";
import { settleRenstra } from "./settle-renstra";
import { settleSeries } from "./settle-series";
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
  settleCodes(drafts);
  settleContents(drafts);
  settleRisk(drafts);
  settleProgramNames(drafts);
  settlePercentUnits(drafts);
  settleCompared(drafts);
  settlePergeseran(drafts);
  settleMoney(drafts);
  settleSpending(drafts);
  settleBudgets(drafts);
  settleShortfall(grid, drafts, body);
  settleParallel(drafts);
  settleUnnamed(drafts);
  settleMeasures(drafts);
  settleYears(drafts);
  settleSeries(drafts);
  settleQuarters(drafts);
  settleStandar(drafts);
  settleRenstra(drafts);
  settleCapaianAsRealisasi(drafts);
  settleUnknownRealisasi(drafts);
  settleRepeatedRealisasi(drafts);
  settleAddedRealisasi(drafts);
  settleMeans(drafts);
  if (!settleNamedQuotient(drafts)) settleOperands(grid, drafts, body);
}

/** Longest part of a code that stands in a column of its own: "0001". */
const CODE_PART = 9999;

/** Columns without a heading beside "Kode" that hold codes, or their parts, continue it. */
function settleCodes(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const { codes, filled, numeric, median } = draft.stats;
    if (drafts[index - 1]?.role !== "kode" || draft.role !== "other") return;
    const isPart = draft.reading.path.texts.length === 0 && codes + numeric === filled && median <= CODE_PART;
    if (filled === 0 || (codes * 2 < filled && !isPart)) return;
    settle(draft, "kode", "berisi kode dan berdiri di sebelah kolom kode");
  });
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

const MONEY: Partial<Record<ColumnRole, ColumnRole>> = {
  target: "anggaran",
  realisasi: "realisasi_anggaran",
  capaian: "capaian_anggaran",
};

/** "Realisasi" and "Capaian" after a pagu, with no target between, are money. */
function settleMoney(drafts: readonly Draft[]): void {
  const absorption = drafts.findIndex(
    ({ reading, stats }) =>
      reading.leaf.has("serapan") && reading.role === "capaian_anggaran" && stats.median <= 1000,
  );
  let base: "kinerja" | "anggaran" | null = null;
  for (const draft of drafts) {
    if (draft.role === "indikator" || TARGET_ROLES.includes(draft.role)) base = "kinerja";
    if (draft.role === "anggaran" && draft.reading.side === "anggaran") base = "anggaran";
    if (CHANGED_PAGU_ROLES.includes(draft.role)) base = "anggaran";
    const money = moneyRole(draft);
    if (!money || base !== "anggaran") continue;
    if (draft.role === "capaian" && isBesideAbsorption(drafts, draft, absorption)) continue;
    settle(draft, money, "berada di sebelah kolom pagu");
  }
}

/** What an open heading is beside money; "Realisasi Fisik › Tertimbang" is none. */
function moneyRole({ role, reading }: Draft): ColumnRole | undefined {
  const isOpen = role !== "target" && reading.side === null && !reading.above.has("fisik");
  return isOpen ? MONEY[role] : undefined;
}

/** "Penyerapan Anggaran (%) | Capaian Program (%)" of the same pagu: the second is no share of money. */
function isBesideAbsorption(drafts: readonly Draft[], draft: Draft, absorption: number): boolean {
  if (absorption < 0) return false;
  const at = drafts.indexOf(draft);
  const between = drafts.slice(Math.min(at, absorption), Math.max(at, absorption));
  return !between.some(isRole("anggaran"));
}

function settlePergeseran(drafts: readonly Draft[]): void {
  const before = drafts.findIndex(isRole("sebelum"));
  if (before < 0) return;
  const after = drafts.findIndex((draft) => draft.role === "sesudah" && !isPercent(draft));
  if (after < 0) {
    const changed =
      drafts.find((draft, index) => index > before && isChangedBudget(draft, drafts)) ??
      drafts.find((draft, index) => index + 1 === before && isChangedBudget(draft, drafts));
    if (!changed) return;
    settle(changed, "sesudah", "berpasangan dengan kolom sebelum perubahan");
  }
  settleBehindChanged(drafts);
}

/** Behind both budgets stands what became of them, up to what was spent. */
function settleBehindChanged(drafts: readonly Draft[]): void {
  const last = drafts.findIndex(isRole("sesudah"));
  for (const draft of drafts.slice(last + 1)) {
    if (draft.role === "sebelum" || REALISED_ROLES.includes(draft.role)) break;
    const { leaf, above } = draft.reading;
    const isPart = draft.role === "sesudah" && above.has("sesudah") && !isPercent(draft);
    if (draft.role === "sesudah" && !isPart)
      settle(draft, isPercent(draft) ? "selisih_persen" : "selisih", "berdiri sesudah kedua anggaran");
    else if (draft.role === "anggaran" && leaf.has("rupiah"))
      settle(draft, "selisih", "selisih rupiah sesudah dan sebelum perubahan");
    else if (draft.role === "capaian" && leaf.has("persen"))
      settle(draft, "selisih_persen", "selisih persen sesudah dan sebelum perubahan");
  }
}

/** "Anggaran Setelah Perubahan"; "Pagu Akhir", where it is the last before the difference. */
function isChangedBudget(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.role !== "anggaran") return false;
  const next = drafts[drafts.indexOf(draft) + 1];
  return draft.reading.leaf.has("sesudah") || (draft.reading.leaf.has("akhir") && next?.role === "selisih");
}

/** "Serapan" may head the rupiah that were spent: where they are missing and the figures are rupiah. */
function settleSpending(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("realisasi_anggaran"))) return;
  const spent = drafts.find((draft) => draft.role === "capaian_anggaran" && !isPercent(draft));
  if (spent && spent.stats.median > 1000) settle(spent, "realisasi_anggaran", "isinya rupiah, bukan persen");
}

/**
 * Without money in the table, "Target Fisik", "Realisasi Fisik" and "Volume" are target and realisasi of
 * the performance itself.
 */
function settleMeasures(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("anggaran"))) return;
  const missing = (role: ColumnRole): boolean => !drafts.some((draft) => draft.role === role);
  for (const draft of drafts) {
    const { leaf, path } = draft.reading;
    const why = "tabel ini tidak memuat anggaran";
    const volume = draft.role === "other" && /^vol(ume)?$/i.test(path.texts.at(-1) ?? "");
    if (draft.role !== "fisik" && !volume) continue;
    if ((leaf.has("target") || volume) && missing("target")) settle(draft, "target", why);
    else if (leaf.has("capaian") && missing("capaian")) settle(draft, "capaian", why);
    else if (leaf.has("realisasi") && missing("realisasi")) settle(draft, "realisasi", why);
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
    const reached =
      !isPeriodText(draft.reading.path.texts.at(-1) ?? "") &&
      drafts.some(
        (other) => other.role === "realisasi" && other.period === draft.period && sharesGroup(other, draft),
      );
    if (!reached) settle(draft, "realisasi", "kolom tahun di sebelah kolom perubahan");
    else if (!isPlanned && drafts.some(isRole("capaian")))
      settle(draft, "target", "setahun dengan realisasi, dan persentase di sebelahnya dihitung darinya");
  }
}

/** Below the same heading, or below none. */
function sharesGroup(one: Draft, other: Draft): boolean {
  const group = ({ reading }: Draft): string => reading.path.texts.slice(0, -1).join();
  return group(one) === group(other);
}
