import { sumOf } from "../../domain/items";
import type { Draft } from "../columns/draft";
import { ADDED, TAKEN } from "../words/account-words";
import { normalise } from "../words/wording";
import type { ColumnFigures } from "./figures";

/** Of the columns between opening and closing of an account those that came and those that went. */
type Sides = readonly [added: readonly Draft[], taken: readonly Draft[]];

/** By their words; of two that say nothing the first came and the second went, as accounts print them. */
export function sidesByWords(between: readonly Draft[]): Sides | null {
  const says = (words: RegExp): Draft[] =>
    between.filter(({ reading }) => words.test(normalise(reading.path.texts.join(" "))));
  const taken = says(TAKEN);
  const added = says(ADDED).filter((draft) => !taken.includes(draft));
  if (added.length + taken.length === between.length) return [added, taken];
  // "Pembayaran | Penambahan": beside the only one that came stands what went.
  const others = between.filter((draft) => !added.includes(draft));
  return between.length === 2 && added.length === 1 ? [added, others] : null;
}

/** So many columns are tried with either sign. */
const MOST_TRIED = 8;

/** "Jumlah Awal | Pensiun | Mutasi | CPNS | Jumlah Akhir" by years: the only signs by which each opening leads to the next. */
export function sidesByFigures(
  opening: Draft,
  between: readonly Draft[],
  figures: readonly ColumnFigures[],
): Sides | null {
  const valuesOf = (own: Draft): readonly (number | null)[] =>
    figures.find(({ draft }) => draft === own)?.values ?? [];
  const [first, parts] = [valuesOf(opening), between.map(valuesOf)];
  const steps = first.flatMap((from, row) => {
    const [to, moved] = [first[row + 1] ?? null, parts.map((own) => own[row] ?? 0)];
    return from === null || to === null ? [] : [{ change: to - from, moved }];
  });
  if (steps.length < 2 || between.length > MOST_TRIED) return null;
  const isShown = (signs: number): boolean =>
    steps.every(({ change, moved }) => {
      const sum = sumOf(moved.map((amount, at) => ((signs >> at) & 1 ? -amount : amount)));
      return Math.abs(sum - change) < ROUNDED;
    });
  const [shown, ...others] = Array.from({ length: 2 ** between.length }, (_, signs) => signs).filter(isShown);
  if (shown === undefined || others.length > 0) return null;
  const isTaken = (_: Draft, at: number): boolean => ((shown >> at) & 1) === 1;
  return [between.filter((own, at) => !isTaken(own, at)), between.filter(isTaken)];
}

const ROUNDED = 0.005;
