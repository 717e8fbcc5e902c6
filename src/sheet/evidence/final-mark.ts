import { NUMBER_ROLES, isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { leafOf } from "../columns/draft-headings";
import type { ColumnFigures } from "./figures";

/** What marks come to by their weights. */
const FINAL = /\b(?:akhir|konversi|total|skor)\b/;

const HUNDRED = 100;

/** The mark and the weight of which a "Nilai Akhir" is the product; null where it is none. */
export function weightedInto(
  draft: Draft,
  left: readonly Draft[],
  figures: readonly ColumnFigures[],
): { readonly mark: Draft; readonly weight: Draft } | null {
  const isFinal = draft.role === "nilai" && draft.period === null && FINAL.test(leafOf(draft));
  if (!isFinal) return null;
  const measured = left
    .filter(({ stats }) => stats.numeric > 0)
    .filter(({ role }) => !NUMBER_ROLES.has(role));
  const [mark, weight] = [measured.find(isRole("nilai")), measured.find(isRole("bobot"))];
  if (!mark || !weight || measured.length > 2) return null;
  return exceeds(mark, weight, figures) && comesTo(draft, mark, weight, figures) ? { mark, weight } : null;
}

/** Whether what is filled in already is the product; true of a blank column. */
function comesTo(draft: Draft, mark: Draft, weight: Draft, figures: readonly ColumnFigures[]): boolean {
  const [own, one, other] = [draft, mark, weight].map((of) => figures.find((all) => all.draft === of));
  return (own?.values ?? []).every((value, row) => {
    const [first = null, second = null] = [one?.values[row], other?.values[row]];
    if (value === null || first === null || second === null) return true;
    const product = first * second;
    return [product, product / HUNDRED].some((all) => Math.abs(all - value) <= (own?.steps[row] ?? 0));
  });
}

/** Marks of 100, weighted by parts of it. */
function exceeds(mark: Draft, weight: Draft, figures: readonly ColumnFigures[]): boolean {
  const [own, most] = [mark, weight].map((one) => figures.find(({ draft }) => draft === one)?.values ?? []);
  return own?.some((value, row) => value !== null && value > (most?.[row] ?? value)) === true;
}
