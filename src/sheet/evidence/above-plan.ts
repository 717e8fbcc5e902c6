import { leaf, operation } from "../../domain/expression";
import { isRole, roleOf } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { nameOf } from "../columns/draft-headings";
import type { Grid } from "../grid";
import { defineAsSaid } from "./define";

/** What comes in: more of it than was planned is told above 0. */
const COMES_IN =
  /^(?:(?:[ivx]+|[a-z]|\d[\d.]*)[.)]?\s+)?(?:(?:jumlah|total)\s+)?(?:pendapatan|penerimaan|laba|surplus|pajak daerah|retribusi daerah|dana perimbangan|lain-lain pad)\b/i;

/**
 * "RKAP | Realisasi | Selisih" over what comes in and what is spent: accounts of both tell how far each lies above its
 * plan (PSAP 02), where nothing that is filled in says otherwise.
 */
export function tellAbovePlan(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): void {
  const [plan, ...plans] = drafts.filter(isRole("anggaran"));
  const [spent, ...others] = drafts.filter(isRole("realisasi_anggaran"));
  if (!plan || !spent || plans.length + others.length > 0 || !comesIn(grid, drafts, body)) return;
  for (const draft of drafts) {
    if (draft.role !== "selisih" || draft.definitions.length > 0 || draft.stats.filled > 0) continue;
    defineAsSaid(draft, {
      expression: operation(leaf(spent.reading.path.column), "-", leaf(plan.reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Dihitung ${nameOf(spent)} dikurangi ${nameOf(plan)}, karena tabel ini memuat pendapatan; isi satu angka dengan tanda lain bila kebalikannya yang dimaksud.`,
    });
  }
}

function comesIn(
  grid: Grid,
  drafts: readonly Draft[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const names = drafts.filter(({ role }) => roleOf(role).holds === "nama" || role === "other");
  for (let row = from; row < to; row += 1)
    if (names.some(({ reading }) => COMES_IN.test(grid.text(row, reading.path.column).trim()))) return true;
  return false;
}
