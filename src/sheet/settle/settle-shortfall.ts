import type { Draft } from "../columns/draft";
import { isRole } from "../../domain/roles";
import type { Grid } from "../grid";
import { settle } from "./settle";
import { namesShortfall } from "../words/wording";

/** A village budget: its report is printed by the same application everywhere (Permendagri 20/2018, lampiran). */
const OF_VILLAGE =
  /\bapb\s?des(a)?\b|\bbelanja desa\b|\b(dana|pendapatan( asli| transfer)?|penyelenggaraan pemerintahan) desa\b/i;

/**
 * "Lebih/(Kurang)" beside a budget and what came of it: what exceeds the plan is above 0 in accounts of a region, what
 * is left of it in those of a village. Which of the two was taken is said.
 */
export function settleShortfall(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): void {
  if (!drafts.some(isRole("anggaran")) || !drafts.some(isRole("realisasi_anggaran"))) return;
  const columns = drafts.filter(
    ({ role, reading }) => role === "selisih" && namesShortfall(reading.path.texts),
  );
  if (columns.length === 0) return;
  const isVillage = isOfVillage(grid, body.to);
  for (const draft of columns) {
    if (isVillage) settle(draft, "sisa", "laporan APB Desa menuliskan anggaran dikurangi realisasi");
    else {
      draft.source = "nilai";
      draft.reason = `Kolom "${draft.reading.path.texts.join(" › ")}" dihitung realisasi dikurangi anggaran; isi satu angka dengan tanda lain bila kebalikannya yang dimaksud.`;
    }
  }
}

function isOfVillage(grid: Grid, to: number): boolean {
  for (let row = grid.first.row; row < to; row += 1)
    if (grid.filledColumns(row).some((column) => OF_VILLAGE.test(grid.text(row, column)))) return true;
  return false;
}
