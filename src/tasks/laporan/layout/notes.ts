import type { ReportTable } from "../report";

/** What stands under a table: its source, then formula, scale and rules that its figures were made by. */
export function noteLines({ sumber, catatan }: ReportTable): string[] {
  const source = sumber.trim() === "" ? [] : [`Sumber: ${sumber}`];
  if (catatan.length < 2) return [...source, ...catatan.map((note) => `Catatan: ${note}`)];
  return [...source, "Catatan:", ...catatan.map((note, index) => `${index + 1}. ${note}`)];
}

/** A paragraph cut at what a person has yet to write: "[uraikan penyebab]" stands out until it is replaced. */
export function splitGaps(text: string): { readonly text: string; readonly isGap: boolean }[] {
  return text
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, isGap: /^\[.*\]$/s.test(piece) }));
}
