import { withoutFormula, normalise } from "../words/wording";
import { groupBy } from "../../domain/items";
import type { Draft } from "./draft";
import { groupOfPath, leafWords } from "../header/heading-path";

/** The headings that stand above that of the column; "" where none does. */
export function groupOf({ reading }: Draft): string {
  return groupOfPath(reading.path.texts);
}

/** Its own heading as it stands; "" without one. */
export function headingOf({ reading }: Draft): string {
  return reading.path.texts.at(-1) ?? "";
}

/** The words of its own heading, a printed formula left out. */
export function wordsOf(draft: Draft): string {
  return normalise(withoutFormula(headingOf(draft)));
}

/** The words of its own heading. */
export function leafOf({ reading }: Draft): string {
  return leafWords(reading.path.texts);
}

/** All its headings, from the top down, as a sentence quotes them. */
export function nameOf({ reading }: Draft): string {
  return `“${reading.path.texts.join(" › ")}”`;
}

/** Columns that stand below the same headings; those below none are of no group. */
export function groupsOf(drafts: readonly Draft[]): Draft[][] {
  const below = drafts.filter(({ reading }) => reading.path.texts.length > 1);
  return [...groupBy(below, groupOf).values()];
}
