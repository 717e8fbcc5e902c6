import { COUNT_ROLES } from "../../domain/roles";
import { wordsOf } from "../columns/draft-headings";
import type { Draft } from "../columns/draft";
import { isWithin } from "../columns/part-of-whole";
import { bestNamed } from "../words/telling-words";
import type { ColumnFigures } from "./figures";
import type { PartsAndWhole } from "./part-and-whole";

/** What any count may be called. */
const COUNTED = /\b(?:jumlah|total|banyaknya|jml)\b/g;

/**
 * "Jumlah Bayi | % | Bayi Diimunisasi", "Cakupan (%) | Jumlah Bayi | Bayi Diimunisasi": a bare percentage that stands
 * before its part, which goes on with the words of the whole and never exceeds it. A part with a percentage of its
 * own right behind it is none of this one.
 */
export function partBehind(draft: Draft, figures: readonly ColumnFigures[]): PartsAndWhole | null {
  const own = draft.reading.path.column;
  const counts = figures.filter((other) => COUNT_ROLES.includes(other.draft.role) && other.draft !== draft);
  const before = counts.filter(({ column }) => column < own);
  const behind = counts.filter(({ column }) => column > own);
  const [whole, part] = before.length > 0 ? [before.at(-1), behind[0]] : behind;
  if (
    !whole ||
    !part ||
    standsBetween(figures, own, whole.column) ||
    behind.length !== (before.length > 0 ? 1 : 2)
  )
    return null;
  return goesOn(whole, part) && isWithin([part], whole) ? { parts: [part], whole } : null;
}

/** Another column with figures, not a blank one. */
function standsBetween(figures: readonly ColumnFigures[], one: number, other: number): boolean {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return figures.some(({ column }) => column > from && column < to);
}

/** The part is called as the whole is, and something more. */
function goesOn(whole: ColumnFigures, part: ColumnFigures): boolean {
  const [all, some] = [whole, part].map(({ draft }) => wordsOf(draft).replace(COUNTED, " ").trim());
  return all !== undefined && some !== undefined && all !== some && bestNamed([some], all) !== null;
}
