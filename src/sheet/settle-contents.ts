import type { Draft } from "./draft";
import { type ColumnRole, JUDGED_ROLES, MONEY_ROLES, isRole } from "../domain/roles";
import { settle } from "./settle";

/** What stands in a column may be no answer to its heading: then the heading means something else. */
export function settleContents(drafts: readonly Draft[]): void {
  settleUnits(drafts);
  settleRanks(drafts);
  settleCounts(drafts);
  settleNames(drafts);
}

/** "Area Perubahan" over words names the rows: it is no budget after its change. */
function settleNames(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { filled, words } = draft.stats;
    if (MONEY_ROLES.has(draft.role) && filled > 1 && words === filled)
      settle(draft, "other", "isinya kata, bukan angka");
  }
}

const WORDED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "keterangan",
  "penanggung_jawab",
  "sasaran",
  "tujuan",
  "satuan",
]);

/** "Rekomendasi", "Kendala" over numbers counts them; "Sasaran (orang)" over numbers is how many, "Harga Satuan" how much. */
function settleCounts(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { filled, numeric } = draft.stats;
    if (WORDED.has(draft.role) && filled > 1 && numeric === filled)
      settle(draft, "other", "isinya angka, bukan kata");
  }
}

/** "Target | Target": words alone are the unit of the figures beside them. */
function settleUnits(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("satuan"))) return;
  const measured = drafts
    .filter(isRole("target", "other"))
    .some(({ stats }) => stats.numeric > 0 && stats.words === 0);
  const unit = drafts.find(
    ({ role, stats }) => role === "target" && stats.filled > 0 && stats.words === stats.filled,
  );
  if (measured && unit) settle(unit, "satuan", "isinya kata, bukan angka");
}

/** "Peringkat" with 1 to 5 is a rank, no class of a capaian. */
function settleRanks(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { filled, numeric } = draft.stats;
    if (JUDGED_ROLES.has(draft.role) && filled > 0 && numeric === filled)
      settle(draft, "other", "isinya angka, bukan kelas");
  }
}
