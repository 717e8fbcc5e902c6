import type { Draft } from "../columns/draft";
import { headingOf, groupOf } from "../columns/draft-headings";
import { diawaliPersen, hanyaPersen } from "../../domain/persen";
import { MONEY_ROLES, isRole } from "../../domain/roles";
import { lastOf } from "../../domain/items";
import { UNIT_WORDS } from "../words/lexicon";
import { settle } from "./settle";
import { normalise } from "../words/wording";

/** Decides which of several columns of money is the pagu, which the plan, which was spent and which was left. */
export function settleBudgets(drafts: readonly Draft[]): void {
  settleCurrencySigns(drafts);
  settleNames(drafts);
  settleTargetOfMoney(drafts);
  settlePlannedSpending(drafts);
  settleShareOfBudget(drafts);
  settleShareBeforeSpending(drafts);
  settleBudgetOfGroup(drafts);
  settleSpentOfGroup(drafts);
  settleStage(drafts);
  settleRestShare(drafts);
}

function textsOf({ reading }: Draft): string {
  return reading.path.texts.join(" › ");
}

function isWords({ stats }: Draft): boolean {
  return stats.filled > 0 && stats.numeric === 0;
}

/** Only "Rp" or "%" stands in the heading: what it measures is said above it. */
function isBareUnit({ reading }: Draft): boolean {
  const { texts } = reading.path;
  return texts.length > 1 && UNIT_WORDS.has(normalise(lastOf(texts)));
}

/** "Pagu" over two columns, "Rp" in every row of the first: the amounts stand in the second. */
function settleCurrencySigns(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (!isWords(draft) || !next || next.stats.numeric === 0 || !MONEY_ROLES.has(draft.role)) return;
    const isNameless = next.reading.path.texts.length === 0;
    if (!isNameless && textsOf(next) !== textsOf(draft)) return;
    if (isNameless) settle(next, draft.role, "tanda mata uangnya berdiri di sebelah kiri");
    settle(draft, "other", "hanya memuat tanda mata uang");
  });
}

/** "Jenis Belanja" in front of the amounts names the rows, where no other column does. */
function settleNames(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("program", "indikator", "sasaran"))) return;
  const first = drafts.find(isRole("anggaran"));
  const behind = first ? drafts.slice(drafts.indexOf(first) + 1) : [];
  if (first && isWords(first) && behind.some(({ role, stats }) => role === "anggaran" && stats.numeric > 0))
    settle(first, "program", "isinya nama, bukan angka");
}

/** No target of a performance of programmes is counted so high. */
const MONEY = 1_000_000;

/** "Nama Kegiatan | Target | Realisasi › Keuangan | %": what was to be spent, where nothing else is measured. */
function settleTargetOfMoney(drafts: readonly Draft[]): void {
  const targets = drafts.filter(isRole("target"));
  const [target] = targets;
  const isMeasured = drafts.some(
    isRole("indikator", "satuan", "anggaran", "sebelum", "sesudah", "realisasi"),
  );
  const spent = drafts.find(isRole("realisasi_anggaran"));
  if (!target || targets.length > 1 || isMeasured || !spent) return;
  if (target.stats.median < MONEY || spent.stats.median < MONEY) return;
  settle(target, "anggaran", "isinya rupiah, dan yang dibelanjakan berdiri di sebelahnya");
  for (const share of drafts.filter(isRole("capaian")))
    settle(share, "capaian_anggaran", "berada di sebelah rupiah yang dibelanjakan");
}

/**
 * "Pagu", then "Target Keuangan › Rp | %": a plan of spending is no pagu, and its percentage none of what
 * was spent.
 */
function settlePlannedSpending(drafts: readonly Draft[]): void {
  const pagu = drafts.find((draft) => draft.role === "anggaran" && !draft.reading.above.has("target"));
  if (!pagu || !drafts.some(isRole("realisasi_anggaran"))) return;
  for (const draft of drafts.slice(drafts.indexOf(pagu) + 1)) {
    if (isPlannedSpending(draft)) settle(draft, "other", "rencana penarikan, bukan pagu");
  }
}

/** "Target Keuangan › Rp", "Keuangan › Rencana › %", "Target › Rp". */
export function isPlannedSpending(draft: Draft): boolean {
  const { above, leaf, path } = draft.reading;
  const isOfMoney = above.has("anggaran") || leaf.has("rupiah");
  return above.has("target") && isOfMoney && isBareUnit(draft) && path.unit === null;
}

/**
 * "Nilai DPA › Rp | %", then "Realisasi › Rp | %": the percentage below the pagu alone is its share of all, since what
 * was spent of it has a place of its own.
 */
function settleShareOfBudget(drafts: readonly Draft[]): void {
  const isShare = (draft: Draft): boolean => hanyaPersen(headingOf(draft)) && groupOf(draft) !== "";
  drafts.forEach((draft, index) => {
    const budget = drafts[index - 1];
    if (draft.role !== "capaian_anggaran" || !isShare(draft) || budget?.role !== "anggaran") return;
    const group = groupOf(draft);
    const isSpent = (own: Draft): boolean =>
      own.role === "realisasi_anggaran" && groupOf(own) !== group && !groupOf(own).startsWith(`${group} `);
    const hasPlace = drafts.some((own, at) => {
      const next = drafts[at + 1];
      return (
        isSpent(own) && next !== undefined && diawaliPersen(headingOf(next)) && groupOf(next) === groupOf(own)
      );
    });
    // "Nilai Anggaran | Alokasi › Rp | % | Realisasi › Rp | %": a budget before the groups is the whole of what is allotted.
    const isAllotted = draft.reading.above.has("anggaran");
    const [first] = drafts.filter((own) => isRole("anggaran")(own) && (groupOf(own) !== "" || !isAllotted));
    if (hasPlace && groupOf(budget) === group && budget === first)
      settle(draft, "other", "bagiannya dari seluruh pagu: yang dibelanjakan punya persentase sendiri");
  });
}

/**
 * "Alokasi (Rp) | % Alokasi | Realisasi (Rp) | % Realisasi": the first percentage stands before anything was spent, and
 * what was spent has one of its own.
 */
function settleShareBeforeSpending(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const [budget, spent, share] = [drafts[index - 1], drafts[index + 1], drafts[index + 2]];
    const isShare = (own: Draft | undefined): boolean =>
      own?.role === "capaian_anggaran" && diawaliPersen(headingOf(own)) && groupOf(own) === "";
    const isNamed = /\b(?:realisasi|serapan|penyerapan|capaian)\b/.test(normalise(headingOf(draft)));
    if (!isShare(draft) || !isShare(share) || isNamed) return;
    if (budget?.role === "anggaran" && spent?.role === "realisasi_anggaran")
      settle(draft, "other", "bagiannya dari seluruh pagu: yang dibelanjakan punya persentase sendiri");
  });
}

/** "Realisasi Anggaran › Anggaran | Realisasi | %": below one heading the first is the pagu of the second. */
function settleBudgetOfGroup(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (draft.role !== "realisasi_anggaran" || next?.role !== "realisasi_anggaran") return;
    const { leaf } = draft.reading;
    const isPagu = leaf.has("anggaran") && !leaf.has("realisasi") && next.reading.leaf.has("realisasi");
    if (isPagu && groupOf(draft) !== "" && groupOf(draft) === groupOf(next))
      settle(draft, "anggaran", "realisasinya berdiri di sebelahnya");
  });
}

/** "Pagu | Keuangan › Rp | %": the rupiah below "Keuangan" were spent, where nothing else says what was. */
function settleSpentOfGroup(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("realisasi_anggaran"))) return;
  const budgets = drafts.filter(isRole("anggaran"));
  const spent = budgets.find(
    (draft) =>
      isBareUnit(draft) &&
      /^(realisasi )?keu(angan)?$/.test(normalise(draft.reading.path.texts.at(-2) ?? "")),
  );
  if (spent && spent !== budgets[0]) settle(spent, "realisasi_anggaran", "berdiri di sebelah pagu");
}

/** "Murni | Pergeseran | Perubahan | Selisih": a budget between the first and the last, no difference of them. */
function settleStage(drafts: readonly Draft[]): void {
  const before = drafts.findIndex(isRole("sebelum"));
  const after = drafts.findIndex(({ role }, index) => role === "sesudah" && index > before);
  if (before < 0 || after < 0 || !drafts.slice(after).some(isRole("selisih"))) return;
  for (const draft of drafts.slice(before, after))
    if (draft.role === "selisih") settle(draft, "other", "anggaran di antara sebelum dan sesudah perubahan");
}

/** "Realisasi | % | Sisa | %": the second percentage is that of the sisa, the first that of what was spent. */
function settleRestShare(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.role !== "capaian_anggaran" || drafts[index - 1]?.role !== "sisa") return;
    const left = drafts.slice(0, index).map(({ role }) => role);
    const spent = left.lastIndexOf("capaian_anggaran") > left.lastIndexOf("anggaran");
    if (spent && hanyaPersen(headingOf(draft)))
      settle(draft, "sisa_persen", "persen dari sisa di sebelahnya");
  });
}
