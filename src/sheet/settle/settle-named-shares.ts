import type { Draft } from "../columns/draft";
import { headingOf } from "../columns/draft-headings";
import { CHANGE_ROLES, PAGU_ROLES, WORD_ROLES } from "../../domain/roles";
import { normalise } from "../words/wording";
import { isPercent, settle } from "./settle";

/**
 * "Timbulan (ton) | Pengurangan (ton) | % Pengurangan": a share of what is reduced, though the word elsewhere tells a
 * change. A change has nothing in its first row where the rows are years, and two years beside it where they are not.
 */
export function settleNamedShares(drafts: readonly Draft[]): void {
  for (const share of drafts.filter(isChange)) {
    const before = drafts.slice(0, drafts.indexOf(share));
    const figures = before.filter((own) => isFigures(own) && !/^tahun\b/.test(bareName(own)));
    const named = figures.find((own) => isChange(own) && bareName(own) === bareName(share));
    if (!named || figures[0] === named || !isPercent(share) || share.stats.filled > 0) continue;
    const isFull = named.stats.numeric === Math.max(...figures.map(({ stats }) => stats.numeric));
    if (!isFull || figures.some(({ period }) => period !== null)) continue;
    settle(named, "other", "diisi di setiap baris, tanpa dua tahun yang dibandingkan");
    settle(share, "capaian", "bagian dari kolom yang disebut judulnya");
  }
}

function isChange({ role }: Draft): boolean {
  return CHANGE_ROLES.includes(role);
}

function isFigures({ role, stats }: Draft): boolean {
  return !WORD_ROLES.has(role) && !PAGU_ROLES.includes(role) && stats.numeric > 0;
}

function bareName(draft: Draft): string {
  return normalise(
    headingOf(draft)
      .replace(/\([^()]*\)\s*$/, "")
      .replace(/%/g, " "),
  );
}
