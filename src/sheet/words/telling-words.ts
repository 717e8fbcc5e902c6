import { normalise } from "./wording";

/** Words that tell no column from another. */
const EMPTY: ReadonlySet<string> = new Set(
  "yang di ke dan atau tahun thn th ta s d sd sampai dengan persen persentase prosentase capaian kinerja rp jawa".split(
    " ",
  ),
);

/** The words of a normalised heading by which it is told from others. */
export function tellingWords(text: string): Set<string> {
  return new Set(text.split(" ").filter((word) => word.length > 2 && !EMPTY.has(word)));
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Index of the one heading that shares most words with the name; null where none or several do. A year alone tells
 * nothing where the name says more: "terhadap Provinsi 2016" is not "Kematian Ibu 2016".
 */
export function bestNamed(headings: readonly string[], name: string): number | null {
  const words = [...tellingWords(name)];
  const said = words.filter((word) => !YEAR.test(word));
  const scored = headings
    .map((heading, index) => {
      const own = tellingWords(heading);
      const isTold = said.length === 0 || said.some((word) => own.has(word));
      return { index, score: isTold ? words.filter((word) => own.has(word)).length : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.index : null;
}

/** What a heading calls itself for short: "Total Sasaran (ToS)". */
const SHORT = /\((\p{L}{1,4})\)\s*$/u;

/** Index of the heading that says just this beside its unit, or is called so for short, else of the one that shares most words with it. */
export function namedHeading(headings: readonly string[], name: string): number | null {
  const bare = headings.map((heading) => normalise(heading.replace(/\([^()]*\)\s*$/, "")));
  const own = normalise(name);
  const called = bare.indexOf(own);
  const same =
    called >= 0 ? called : headings.findIndex((heading) => normalise(SHORT.exec(heading)?.[1] ?? "") === own);
  return same >= 0 ? same : bestNamed(bare, normalise(name));
}

/** A heading that sets one thing against another: what stands before and behind the word. */
const AGAINST = /^(.*?)\s*\b(?:terhadap|thdp|thd|dibanding(?:kan)?(?: dengan)?|dari)\b\s*(.+)$/;

/** "Kontribusi Jawa Barat terhadap Nasional", of a normalised heading; null where nothing is compared. */
export function comparedIn(heading: string): { readonly part: string; readonly whole: string } | null {
  const [, part, whole] = AGAINST.exec(heading) ?? [];
  return part === undefined || whole === undefined ? null : { part, whole };
}

/** A row's part of all rows, whatever else the table measures. */
const PART_OF_ALL =
  /\b(?:kontribusi|proporsi|porsi|komposisi|andil|peran(?:an)?|share|distribusi)\b|\b(?:terhadap|thdp?|dari) (?:total|jumlah|keseluruhan)\b/;

/** "Peran 2016 (%)", "% dari Total"; of a normalised heading. */
export function namesPartOfAll(heading: string): boolean {
  return PART_OF_ALL.test(heading);
}
