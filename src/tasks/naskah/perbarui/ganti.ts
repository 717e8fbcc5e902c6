/** Characters of the document's XML that are written anew. */
export interface Ganti {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/** The text with all of them; they do not overlap. */
export function spliced(text: string, edits: readonly Ganti[]): string {
  const sorted = [...edits].sort((a, b) => b.from - a.from);
  return sorted.reduce((whole, { from, to, xml }) => whole.slice(0, from) + xml + whole.slice(to), text);
}
