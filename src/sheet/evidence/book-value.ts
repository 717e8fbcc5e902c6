import { leaf, operation } from "../../domain/expression";
import { WORD_ROLES } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { leafOf, nameOf } from "../columns/draft-headings";
import { defineAsSaid } from "./define";

/** What an asset or a claim is still worth. */
const NET = /^(?:nilai (?:buku|sisa|bersih|nett?o)|(?:piutang|aset|nilai aset) (?:bersih|nett?o))\b/;
/** What has been written off of it. */
const WRITTEN_OFF = /\b(?:akumulasi|penyusutan|amortisasi|penyisihan)\b/;

/** "Nilai Perolehan | Akumulasi Penyusutan | Nilai Buku": the first less the second. */
export function readBookValues(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const [whole, less] = drafts.slice(Math.max(index - 2, 0), index);
    if (!whole || !less || !NET.test(leafOf(draft)) || !WRITTEN_OFF.test(leafOf(less))) return;
    if (draft.stats.filled > 0 || draft.definitions.length > 0 || !holdsFigures(whole) || !holdsFigures(less))
      return;
    defineAsSaid(draft, {
      expression: operation(leaf(whole.reading.path.column), "-", leaf(less.reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Judul-judul kolomnya menyebut nilai dan penyusutannya, jadi dihitung ${nameOf(whole)} dikurangi ${nameOf(less)}.`,
    });
  });
}

function holdsFigures({ role, stats, definitions }: Draft): boolean {
  return !WORD_ROLES.has(role) && stats.words === 0 && (stats.numeric > 0 || definitions.length > 0);
}
