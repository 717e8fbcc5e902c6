import { hasWord } from "../../domain/nama";
import type { Grid } from "../grid";
import type { Concept } from "../words/lexicon";
import { conceptsOf, isHeaderText } from "../words/wording";
import { filledBelow } from "./header-split";

/** Longer texts are sentences. */
const SHORT = 60;

/** So many rows tell whether figures stand below. */
const LOOKED_AT = 4;

/**
 * "Indikator Kinerja | Faktor Kegagalan | Langkah Perbaikan" above words: what an office says of each indikator or
 * sasaran. One heading names these, one says that it holds remarks, and no figure stands below any other.
 */
export function isWordsBeside(grid: Grid, row: number, columns: readonly number[]): boolean {
  const told = columns.map((column) => ({ text: grid.text(row, column), column }));
  const named = told.filter(({ text }) => isHeaderText(text) && says(text, "indikator", "sasaran"));
  const others = told.filter((one) => !named.includes(one));
  const remarks = others.filter(({ text }) => says(text, "keterangan"));
  if (named.length === 0 || remarks.length === 0 || others.some(({ text }) => text.length > SHORT))
    return false;
  const rows = rowsBelow(grid, filledBelow(grid, row));
  const isTold = ({ column }: { readonly column: number }): boolean =>
    rows.some((below) => hasWord(grid.text(below, column)));
  const isWordOrBlank = ({ column }: { readonly column: number }): boolean =>
    rows.every((below) => grid.isBlank(below, column) || hasWord(grid.text(below, column)));
  return named.some(isTold) && remarks.some(isTold) && others.every(isWordOrBlank);
}

function rowsBelow(grid: Grid, first: number): number[] {
  const rows: number[] = [];
  for (let row = first; row < first + LOOKED_AT && !grid.isBlankRow(row); row += 1) rows.push(row);
  return rows;
}

function says(text: string, ...concepts: readonly Concept[]): boolean {
  const own = conceptsOf(text);
  return concepts.some((concept) => own.has(concept));
}
