/** Characters of the document's XML that are written anew. */
export interface Ganti {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/** The text with all of them; one that lies within another is written with it. */
export function spliced(text: string, edits: readonly Ganti[]): string {
  const outer = edits.filter(
    ({ from, to }) => !edits.some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from),
  );
  const sorted = [...outer].sort((a, b) => b.from - a.from);
  return sorted.reduce((whole, { from, to, xml }) => whole.slice(0, from) + xml + whole.slice(to), text);
}
