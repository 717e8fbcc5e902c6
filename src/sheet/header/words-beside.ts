import { hasWord } from "../../domain/nama";
import type { Grid } from "../grid";
import type { Concept } from "../words/lexicon";
import { conceptsOf, isHeaderText } from "../words/wording";
import { filledBelow } from "./header-split";

/** Longer texts are sentences. */
const SHORT = 60;

/**
 * "Indikator Kinerja | Penyebab | Alternatif Solusi" above words: what an office says of each indikator or sasaran. Every
 * heading says one or the other, and the next row is filled below each.
 */
export function isWordsBeside(grid: Grid, row: number, columns: readonly number[]): boolean {
  const told = columns.map((column) => ({ text: grid.text(row, column), column }));
  const named = told.filter(({ text }) => isHeaderText(text) && says(text, "indikator", "sasaran"));
  const others = told.filter((one) => !named.includes(one));
  if (named.length !== 1 || others.length === 0) return false;
  const next = filledBelow(grid, row);
  const isRemark = ({ text }: { readonly text: string }): boolean =>
    text.length <= SHORT && says(text, "keterangan");
  return others.every(isRemark) && columns.every((column) => hasWord(grid.text(next, column)));
}

function says(text: string, ...concepts: readonly Concept[]): boolean {
  const own = conceptsOf(text);
  return concepts.some((concept) => own.has(concept));
}
