import { isWithin } from "../columns/part-of-whole";
import type { Draft } from "../columns/draft";
import { headingOf, wordsOf } from "../columns/draft-headings";
import { diawaliPersen, menyebutPersen } from "../../domain/persen";
import { REALISASI_ROLES, PLANNED_ROLES, isRole } from "../../domain/roles";
import { settle } from "../settle/settle";
import { readClosing } from "../words/closing";
import { normalise, withoutFormula } from "../words/wording";
import { comparedIn, namedHeading } from "../words/telling-words";
import { namesAverageGrowth } from "./average-growth";
import { defineAsSaid } from "./define";
import type { Definition } from "./definition";
import { isAlwaysLess, type ColumnFigures } from "./figures";
import { definitionOf, holdsFigures, overLastYear, partOfLarger } from "./unnamed-comparison";

/** "Peran terhadap Total 2023": of all rows together, no column beside it. */
const OF_ALL = /^(?:total|jumlah|keseluruhan|seluruh\p{L}*)\b/u;

/**
 * Shares that nothing in the cells tells, as their heading says: "Kontribusi Jawa Barat Terhadap Nasional (%)" is
 * the own figure over the nation's; a percentage behind two years without a target is this year over the last.
 */
export function nameComparisons(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  for (const draft of drafts) {
    if (draft.definitions.length > 0 || isOfAll(draft) || namesAverageGrowth(draft)) continue;
    const isOpen = isOpenShare(draft);
    const named = isOpen || isNamedShare(draft) ? againstNamed(draft, drafts, figures) : null;
    const found =
      named ?? (isOpen ? (partOfLarger(draft, drafts, figures) ?? overLastYear(draft, drafts)) : null);
    if (found) defineAsSaid(draft, found);
  }
}

function isOfAll({ reading }: Draft): boolean {
  return OF_ALL.test(comparedIn(normalise(withoutFormula(reading.path.texts.at(-1) ?? "")))?.whole ?? "");
}

/** A percentage that is no share of a target or a pagu: these have rules of their own. */
function isOpenShare(draft: Draft): boolean {
  const words = draft.reading.path.texts.join(" ");
  const isPercent = menyebutPersen(words) || /kontribusi|proporsi|porsi|rasio/i.test(words);
  return isPercent && isRole("other", "capaian", "realisasi")(draft);
}

/** "% Realisasi thd Standar", "% thd Rencana", still blank: named after what it is a share of, and none of these itself. */
function isNamedShare({ role, stats, reading }: Draft): boolean {
  const isNamed = role === "standar" || role === "capaian_anggaran" || PLANNED_ROLES.includes(role);
  return isNamed && stats.filled === 0 && diawaliPersen(reading.path.texts.at(-1) ?? "");
}

function againstNamed(
  draft: Draft,
  drafts: readonly Draft[],
  figures: readonly ColumnFigures[],
): Definition | null {
  const named = comparedIn(wordsOf(draft));
  if (!named) return null;
  const before = drafts.slice(0, drafts.indexOf(draft));
  const left = before.filter(holdsFigures);
  const sum = sumNamed(before, named.whole);
  const whole = sum ?? columnNamed(left, named.whole);
  const others = left.filter((other) => other !== whole);
  const part = sumNamed(before, named.part) ?? partNamed(others, named.part);
  if (!whole || !part || (draft.role === "capaian" && PLANNED_ROLES.includes(whole.role))) return null;
  if (isPlainRatio(draft, part, whole, figures)) return null;
  settleStandard(part, whole, figures);
  const isInput = isRole("realisasi", "standar", ...PLANNED_ROLES)(draft);
  if (isInput || isBesideTarget(draft, whole, drafts))
    settle(draft, "other", "judulnya membandingkan dua kolom lain");
  const found = definitionOf(part, whole, "Judulnya menyebut apa yang dibandingkan");
  return { ...found, onlyBlank: sum === null || draft.stats.filled > 0 };
}

/** What the words name, else what was reached last, else the only other figures. */
function partNamed(others: readonly Draft[], name: string): Draft | null {
  const measured = others.filter(({ role }) => REALISASI_ROLES.includes(role)).at(-1);
  const only = others.length === 1 ? others[0] : undefined;
  return columnNamed(others, name) ?? measured ?? only ?? null;
}

function settleStandard(part: Draft, whole: Draft, figures: readonly ColumnFigures[]): void {
  if (!isRole("capaian", "other")(whole) || whole.stats.numeric === 0 || isWhole(part, whole, figures))
    return;
  settle(whole, "standar", "kolom lain membandingkan angka sendiri dengannya");
}

/** "Terisi | Valid | % Valid thd Terisi": counts of which the one is never more than the other, and no standard. */
function isWhole(part: Draft, whole: Draft, figures: readonly ColumnFigures[]): boolean {
  const [own, all] = [part, whole].map((draft) => figures.find((other) => other.draft === draft));
  const isCount = ({ values }: ColumnFigures): boolean =>
    values.every((value) => value === null || Number.isInteger(value));
  if ([part, whole].some(({ role }) => role !== "other")) return false;
  const isFilled = part.stats.filled > 0;
  return all !== undefined && isCount(all) && (!isFilled || (!!own && isCount(own) && isWithin([own], all)));
}

/** "Rasio Murid terhadap Guru": 17,8 for one, where no % is printed and the first is always the larger. */
function isPlainRatio(draft: Draft, part: Draft, whole: Draft, figures: readonly ColumnFigures[]): boolean {
  const heading = draft.reading.path.texts.join(" ");
  if (!/\b(?:rasio|ratio)\b/i.test(heading) || menyebutPersen(heading)) return false;
  const [one, all] = [part, whole].map((own) => figures.find(({ draft: other }) => other === own));
  return one !== undefined && all !== undefined && isAlwaysLess(all, one);
}

/** "Potensi | Target | Realisasi | % Realisasi thd Potensi | % Realisasi thd Target": the first is no capaian. */
function isBesideTarget({ role }: Draft, whole: Draft, drafts: readonly Draft[]): boolean {
  return role === "capaian" && drafts.some((own) => own !== whole && PLANNED_ROLES.includes(own.role));
}

/** "Tahap I | Tahap II | Total Penyaluran | % Realisasi thd Penyaluran": the sum that is called so, filled or not. */
function sumNamed(columns: readonly Draft[], name: string): Draft | null {
  const called = columns.filter((own) => {
    const closing = readClosing(headingOf(own));
    return own.stats.words === 0 && closing?.sum === true && closing.of === bareShare(name);
  });
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** "destana" of "% destana". */
function bareShare(name: string): string {
  return name.replace(/%|\b(?:persen|prosen|presen)\w*/g, "").trim();
}

function columnNamed(columns: readonly Draft[], name: string): Draft | null {
  const headings = columns.map(({ reading }) => normalise(reading.path.texts.join(" ")));
  const bare = bareShare(name);
  const best = bare === "" ? null : namedHeading(headings, bare);
  return best === null ? null : (columns[best] ?? null);
}
