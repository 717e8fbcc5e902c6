/** "Tahap III", "Tahap III (Rp)" -> "tahap"; null for a heading that is no member of a series. */
function baseOf(heading: string): string | null {
  const found = /^(\p{L}[\p{L} ]*?)(?:\s+(?:ke\s*-?\s*)?[ivx]{1,4}|\s*(?:ke\s*-?\s*)?\d{1,2})$/iu.exec(
    heading.replace(/\([^()]*\)/g, " ").trim(),
  );
  return found?.[1]?.toLowerCase().trim() ?? null;
}

/** How many of the headings at the end of the list are members of one series: "Tahap I | Tahap II | Tahap III". */
export function seriesAtEnd(headings: readonly string[]): number {
  const base = baseOf(headings.at(-1) ?? "");
  if (base === null) return 0;
  const other = [...headings].reverse().findIndex((heading) => baseOf(heading) !== base);
  return other < 0 ? headings.length : other;
}
