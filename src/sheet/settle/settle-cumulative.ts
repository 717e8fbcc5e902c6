import { figureAt } from "../amount-at";
import { headingOf } from "../columns/draft-headings";
import { sumOf } from "../../domain/items";
import type { Draft } from "../columns/draft";
import { CAPAIAN_ROLES, MEASURED_ROLES, isRole } from "../../domain/roles";
import type { Grid } from "../grid";
import { TO_DATE } from "../words/period";
import { isPercent, settle } from "./settle";

const COMPARED = /\bterhadap\b|\bthd\b|\bdibanding/i;
/** Figures are printed with two decimals. */
const ROUNDED = 0.006;

/**
 * "Capaian s.d. Tahun 2024" may head what was reached in all years so far, not a share: so it is where it
 * adds up the realisasi of the years or repeats the last, and where a share of the final target follows
 * that has nothing else to be computed from.
 */
export function settleCumulative(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): void {
  drafts.forEach((draft, index) => {
    if (!isToDate(draft)) return;
    const years = drafts.slice(0, index).filter(isRole("realisasi"));
    const adds = years.length > 1 && addsUp(grid, draft, years, body);
    if (adds || feedsShare(drafts, index))
      settle(draft, "realisasi", "memuat jumlah sampai dengan tahun itu");
  });
}

function isToDate(draft: Draft): boolean {
  const heading = headingOf(draft);
  const isShare = CAPAIAN_ROLES.includes(draft.role);
  const filled = draft.stats.numeric > 0 && draft.reading.path.formula === null;
  return isShare && filled && !isPercent(draft) && TO_DATE.test(heading) && !COMPARED.test(heading);
}

function feedsShare(drafts: readonly Draft[], index: number): boolean {
  const others = drafts.filter((_, at) => at !== index);
  if (others.some(isRole(...MEASURED_ROLES))) return false;
  return others.some(({ role }) => CAPAIAN_ROLES.includes(role));
}

function addsUp(
  grid: Grid,
  total: Draft,
  years: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): boolean {
  const at = (row: number, { reading }: Draft): number | null => {
    return figureAt(grid, row, reading.path.column);
  };
  for (let row = body.from; row < body.to; row += 1) {
    const printed = at(row, total);
    if (printed === null) continue;
    const parts = years.map((year) => at(row, year) ?? 0);
    const sum = sumOf(parts);
    if ([sum, parts.at(-1) ?? Number.NaN].every((value) => Math.abs(value - printed) > ROUNDED)) return false;
  }
  return true;
}
