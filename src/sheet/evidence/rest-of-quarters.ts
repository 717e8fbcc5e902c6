import { leaf, operation, type Expression } from "../../domain/expression";
import { QUARTER_ROLES, REALISED_ROLES, type ColumnRole, isRole } from "../../domain/roles";
import { columnOf, type Draft } from "../columns/draft";
import { nameOf } from "../columns/draft-headings";
import { isWithin } from "../columns/part-of-whole";
import { TO_DATE } from "../words/period";
import { defineAsSaid } from "./define";
import { percentOf, sumOfColumns } from "./definition";
import type { ColumnFigures } from "./figures";

type Tree = Expression<number>;

/** What each is, of the pagu and what the quarters come to. */
const RULES: Partial<Record<ColumnRole, (pagu: Tree, spent: Tree) => Tree>> = {
  sisa: (pagu, spent) => operation(pagu, "-", spent),
  sisa_persen: (pagu, spent) => percentOf(operation(pagu, "-", spent), pagu),
  capaian_anggaran: (pagu, spent) => percentOf(spent, pagu),
};

/**
 * "Pagu | TW I | TW II | Sisa | %": what was spent stands in its quarters alone, which come to no more than the pagu in
 * any row. Figures up to a quarter are not added.
 */
export function readRestOfQuarters(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  const quarters = drafts.filter(({ role }) => QUARTER_ROLES.includes(role));
  const [pagu, ...others] = drafts.filter(isRole("anggaran"));
  const isOther = isRole("target", "target_akhir", "tw_total", ...REALISED_ROLES);
  const isMeasured = drafts.some((own) => isOther(own) && !quarters.includes(own));
  if (!pagu || others.length > 0 || isMeasured || !followOn(quarters)) return;
  const all = figures.find(({ draft }) => draft === pagu);
  const parts = figures.filter(({ draft }) => quarters.includes(draft));
  if (!all || parts.length < 2 || !isWithin(parts, all)) return;
  for (const own of drafts) {
    const rule = RULES[own.role];
    if (!rule || own.definitions.length > 0 || own.stats.filled > 0) continue;
    const spent = spentBy(own, quarters);
    if (spent.length === 0) continue;
    const expression = rule(leaf(pagu.reading.path.column), sumOfColumns(spent.map(columnOf)));
    defineAsSaid(own, { expression, witness: "kata", onlyBlank: true, reason: reasonOf(spent) });
  }
}

/**
 * "Triwulan 1 › Realisasi | % | Triwulan 2 › Realisasi | %": a share among the quarters is of the quarter that stands
 * before it, what is left there is left of all until then; behind the last quarter either is of all of them.
 */
function spentBy(own: Draft, quarters: readonly Draft[]): readonly Draft[] {
  const until = quarters.filter((quarter) => columnOf(quarter) < columnOf(own));
  const isAmong = own.quarter !== null || (until.length > 0 && until.length < quarters.length);
  if (!isAmong) return quarters;
  return isRole("sisa", "sisa_persen")(own) ? until : until.slice(-1);
}

function reasonOf(spent: readonly Draft[]): string {
  const names = spent.map(nameOf).join(" ditambah ");
  return spent.length > 1 ? `Realisasinya dijumlahkan dari ${names}.` : `Realisasinya dibaca dari ${names}.`;
}

/** The first quarter, the second, and so on, each once and none up to it. */
function followOn(quarters: readonly Draft[]): boolean {
  const isToDate = quarters.some(({ reading }) => reading.path.texts.some((text) => TO_DATE.test(text)));
  return quarters.length > 1 && !isToDate && quarters.every(({ role }, at) => role === QUARTER_ROLES[at]);
}
