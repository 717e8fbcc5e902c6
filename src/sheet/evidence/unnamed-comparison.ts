import { holdsYears } from "../columns/part-of-whole";
import { leaf } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { leafOf } from "../columns/draft-headings";
import { DERIVED_ROLES, NUMBER_ROLES, PLANNED_ROLES, WORD_ROLES, isRole } from "../../domain/roles";
import { namesPartOfAll } from "../words/telling-words";
import { normalise } from "../words/wording";
import { percentOf, type Definition } from "./definition";
import { isAlwaysLess, type ColumnFigures } from "./figures";

/** A share of something larger, which may stand in the column before it. */
const PART = /\b(kontribusi|proporsi|porsi|andil|sumbangan)\b/;

export function holdsFigures({ role, stats }: Draft): boolean {
  return stats.numeric > 0 && !(DERIVED_ROLES.has(role) && role !== "capaian") && !NUMBER_ROLES.has(role);
}

/** "Realisasi Pajak | Realisasi PAD | Kontribusi (%)": the part is never more than the other. */
export function partOfLarger(
  draft: Draft,
  drafts: readonly Draft[],
  figures: readonly ColumnFigures[],
): Definition | null {
  if (!PART.test(leafOf(draft))) return null;
  if (drafts.some(({ role }) => PLANNED_ROLES.includes(role))) return null;
  const left = drafts.slice(0, drafts.indexOf(draft)).filter(holdsFigures);
  const read = left.flatMap((own) => figures.find((other) => other.draft === own) ?? []);
  const [first, second, ...more] = read.filter((own) => !holdsYears(own));
  if (!first || !second || more.length > 0) return null;
  if (isOfOtherYear(first.draft, second.draft) || isBehindBlank(draft, drafts)) return null;
  const [part, whole] = isAlwaysLess(first, second) ? [first, second] : [second, first];
  if (!isAlwaysLess(part, whole)) return null;
  const why = "Judulnya menyebut bagian, dan angka yang satu tidak pernah melebihi yang lain";
  return definitionOf(part.draft, whole.draft, why);
}

/** "Luas (Ha) | Produktivitas (Ton/Ha) | Produksi (Ton) | Kontribusi (%)": a share of what is yet to be filled in before it. */
function isBehindBlank(draft: Draft, drafts: readonly Draft[]): boolean {
  const before = drafts[drafts.indexOf(draft) - 1];
  return before !== undefined && before.stats.filled === 0 && !WORD_ROLES.has(before.role);
}

/** "2015 › Realisasi | 2016 › Realisasi": one measure of two years, neither a part of the other. */
function isOfOtherYear({ period: one }: Draft, { period: other }: Draft): boolean {
  return one !== null && other !== null && one !== other;
}

/** "Realisasi 2015 | Realisasi 2016 | (%)" without a target: the later year in percent of the one before. */
export function overLastYear(draft: Draft, drafts: readonly Draft[]): Definition | null {
  if (namesPartOfAll(leafOf(draft)) || isOfEachYear(draft, drafts)) return null;
  if (drafts.some(({ role }) => role === "standar" || PLANNED_ROLES.includes(role))) return null;
  if (PART.test(normalise(draft.reading.path.texts.join(" ")))) return null;
  const left = drafts.slice(0, drafts.indexOf(draft));
  const years = left
    .filter(({ role, period }) => role === "realisasi" && period !== null)
    .sort((a, b) => Number(a.period) - Number(b.period));
  const [before, now] = years.slice(-2);
  if (!before || !now || before.period === now.period) return null;
  return definitionOf(now, before, "Tabel ini tidak memuat target, dan membandingkan dua tahun");
}

/** "Realisasi › 2015 | 2016", "Capaian (%) › 2015 | 2016": each year's against a target that stands elsewhere. */
function isOfEachYear(draft: Draft, drafts: readonly Draft[]): boolean {
  const yearsOf = (role: "capaian" | "realisasi"): Set<string> =>
    new Set(drafts.filter(isRole(role)).flatMap(({ period }) => period ?? []));
  const [achieved, reached] = [yearsOf("capaian"), yearsOf("realisasi")];
  return draft.role === "capaian" && achieved.size > 1 && [...achieved].every((year) => reached.has(year));
}

export function definitionOf(part: Draft, whole: Draft, why: string): Definition {
  const [own, other] = [part, whole].map(({ reading }) => reading.path);
  const reason = `${why}: “${own?.texts.join(" › ")}” dibagi “${other?.texts.join(" › ")}”.`;
  return {
    expression: percentOf(leaf(part.reading.path.column), leaf(whole.reading.path.column)),
    witness: "kata",
    onlyBlank: true,
    reason,
  };
}
