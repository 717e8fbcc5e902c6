import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { type Draft, isUnnamedAmount } from "../columns/draft";
import {
  ABSORPTION_ROLES,
  CHANGED_PAGU_ROLES,
  PLANNED_ROLES,
  REALISED_ROLES,
  TARGET_ROLES,
  isRole,
} from "../../domain/roles";
import { settle } from "./settle";
import { settleStages } from "./settle-stages";
import { normalise } from "../words/wording";

/**
 * Operands that no word names: where a share has a pagu and nothing that was spent, or a realisasi and nothing to
 * hold it against, a column of figures of the right size in the right place is what is missing.
 */
export function settleUnnamed(drafts: readonly Draft[]): void {
  settleUnnamedNames(drafts);
  settlePlannedShares(drafts);
  settleStages(drafts);
  settleUnnamedSpending(drafts);
  settleUnnamedBudget(drafts);
  settlePlannedMoney(drafts);
  settleUnnamedTarget(drafts);
  settleUnnamedReached(drafts);
}

/** Figures under a heading that says no measure, at most a currency. */
function isUnnamed(draft: Draft): boolean {
  const { role, stats, reading } = draft;
  const isOpen = role === "other" || (isUnnamedAmount(draft) && !reading.leaf.has("target"));
  return isOpen && stats.numeric > 0 && stats.words === 0 && reading.path.texts.length > 0;
}

/** Words under a heading of no known word, right before what is measured: they name the rows, where nothing else does. */
function settleUnnamedNames(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("indikator", "program"))) return;
  const first = drafts.findIndex(isRole(...TARGET_ROLES, "realisasi", "anggaran", "satuan", "sebelum"));
  const names = drafts.slice(0, Math.max(first, 0)).filter(({ role, stats, reading }) => {
    const isWords = stats.words > 0 && stats.words === stats.filled;
    // "Belanja", "Jenis Belanja" over words: kinds of spending, and no amounts.
    const isOpen = reading.leaf.size === 0 || reading.leaf.has("anggaran");
    return role === "other" && isWords && reading.path.texts.length > 0 && isOpen;
  });
  const [name] = names;
  if (names.length !== 1 || !name) return;
  // Rows of several units are indicators; kinds of a tax are none.
  if (drafts.some(isRole("satuan")))
    settle(name, "indikator", "isinya kata dan berdiri di depan yang diukur");
  else if (drafts.some(isRole("anggaran", "sebelum")) && !drafts.some(isRole("sasaran")))
    settle(name, "program", "isinya kata dan berdiri di depan anggarannya");
}

/** "Rencana Keuangan (%) | Realisasi Keuangan (%)" without a pagu: target and realisasi of the same share. */
function settlePlannedShares(drafts: readonly Draft[]): void {
  const isShare = ({ reading }: Draft): boolean => reading.leaf.has("persen") && !reading.leaf.has("rupiah");
  const planned = drafts.filter(isRole("anggaran"));
  const [plan] = planned;
  if (planned.length !== 1 || !plan || !isShare(plan) || !plan.reading.leaf.has("target")) return;
  const spent = drafts.find(
    (draft) => draft.role === "capaian_anggaran" && draft.reading.leaf.has("realisasi"),
  );
  if (!spent || !isShare(spent)) return;
  settle(plan, "target", "dinyatakan dalam persen, bukan rupiah");
  settle(spent, "realisasi", "dinyatakan dalam persen seperti rencananya");
}

/** "Pagu | Penggunaan | %", "Anggaran | SPJ | Sisa": at most about the pagu, and right before what is computed of both. */
function settleUnnamedSpending(drafts: readonly Draft[]): void {
  if (drafts.some(isRole(...REALISED_ROLES, "tw1", ...CHANGED_PAGU_ROLES))) return;
  const pagu = drafts.findIndex((draft) => draft.role === "anggaran" && !isUnnamed(draft));
  const derived = drafts.findIndex(
    (draft, index) => index > pagu && isRole("capaian_anggaran", "sisa")(draft),
  );
  const between = drafts.slice(pagu + 1, derived).filter(isUnnamed);
  const [spent] = between;
  if (pagu < 0 || derived < 0 || between.length !== 1 || !spent) return;
  const share = spent.stats.median / (drafts[pagu]?.stats.median || 1);
  if (share > 0.05 && share < 1.2)
    settle(spent, "realisasi_anggaran", "berdiri di antara pagu dan serapannya");
}

/** "… | Realisasi Anggaran | Serapan (%)": amounts before what was spent, and about as large, are what it is spent of. */
function settleUnnamedBudget(drafts: readonly Draft[]): void {
  if (drafts.some(isRole(...PLANNED_ROLES, "satuan"))) return;
  const reached = drafts.filter(isRole(...REALISED_ROLES));
  const [spent] = reached;
  if (reached.length !== 1 || !spent || spent.stats.median < SEUKURAN_UANG) return;
  const left = drafts.slice(0, drafts.indexOf(spent)).filter(isUnnamed);
  const [pagu] = left;
  if (left.length !== 1 || !pagu || pagu.stats.median < SEUKURAN_UANG) return;
  const behind = drafts.slice(drafts.indexOf(spent) + 1);
  if (!behind.some(isRole("capaian", "selisih", ...ABSORPTION_ROLES))) return;
  const share = spent.stats.median / pagu.stats.median;
  if (share < 0.05 || share > 1.5) return;
  settle(pagu, "anggaran", "realisasi di sebelahnya sebesar itu dan persentasenya dihitung darinya");
  settle(spent, "realisasi_anggaran", "berdiri di sebelah pagu");
  for (const draft of behind)
    if (draft.role === "capaian" && draft.reading.side === null)
      settle(draft, "capaian_anggaran", "berada di sebelah kolom pagu");
}

/** "Rencana (RKAS) | TW I … TW IV | Jumlah | Sisa Dana": amounts of which something is left are the budget. */
function settlePlannedMoney(drafts: readonly Draft[]): void {
  if (!drafts.some(isRole("sisa")) || drafts.some(isRole("anggaran", "satuan", "indikator"))) return;
  const [plan, ...others] = drafts.filter(isRole(...TARGET_ROLES));
  const isWords =
    plan?.reading.leaf.has("target") === true && /\btarget\b/i.test(plan.reading.path.texts.join(" "));
  if (!plan || others.length > 0 || isWords || plan.stats.median < SEUKURAN_UANG) return;
  settle(plan, "anggaran", "isinya rupiah dan sisanya dihitung darinya");
  for (const draft of drafts.slice(drafts.indexOf(plan) + 1))
    if (draft.role === "capaian" && draft.reading.side === null)
      settle(draft, "capaian_anggaran", "berada di sebelah kolom anggaran");
}

/** "Potensi | Realisasi | %", "Volume | Realisasi Volume | %": what the realisasi is held against. */
function settleUnnamedTarget(drafts: readonly Draft[]): void {
  if (drafts.some(isRole(...TARGET_ROLES, "standar", "tw1"))) return;
  const reached = drafts.filter(isRole("realisasi"));
  const [own] = reached;
  if (reached.length !== 1 || !own || !drafts.some(isRole("capaian"))) return;
  const left = drafts.slice(0, drafts.indexOf(own)).filter(isUnnamed);
  const [target] = left;
  if (left.length !== 1 || !target || target.period !== own.period) return;
  const share = own.stats.median / (target.stats.median || 1);
  if (share > 0.05 && share < 20) settle(target, "target", "realisasi di sebelahnya dibandingkan dengannya");
}

/** "Terhadap Indikator Kinerja", "Dibanding Target": held against what was planned, with no word for the measure. */
const AGAINST_PLAN = /^(?:terhadap|thd|dibanding(?:kan)?(?: dengan)?) (?:target|indikator|rencana|kinerja)\b/;

/** "Target | Realisasi | Terhadap Indikator Kinerja": right behind the only pair it is its capaian. */
function settleUnnamedReached(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("capaian", "target_akhir")) || drafts.filter(isRole("realisasi")).length !== 1)
    return;
  const at = drafts.findIndex(isRole("realisasi"));
  const [target, , reached] = drafts.slice(Math.max(at - 1, 0));
  if (target?.role !== "target" || !reached || !isRole("nilai", "other")(reached)) return;
  const { stats, reading } = reached;
  const isAgainst = AGAINST_PLAN.test(normalise(reading.path.texts.join(" ")));
  if (stats.words === 0 && isAgainst && !reading.leaf.has("akhir") && !reading.above.has("akhir"))
    settle(
      reached,
      "capaian",
      "berdiri di belakang target dan realisasinya dan dinyatakan terhadap targetnya",
    );
}
