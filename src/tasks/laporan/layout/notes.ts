import type { ReportTable } from "../report";

/** What stands under a table: its source, then formula, scale and rules that its figures were made by. */
export function noteLines(table: ReportTable): string[] {
  return [...sourceLines(table), ...remarkLines(table)];
}

export function sourceLines({ sumber }: Pick<ReportTable, "sumber">): string[] {
  return sumber.trim() === "" ? [] : [`Sumber: ${sumber}`];
}

export function remarkLines({ catatan }: Pick<ReportTable, "catatan">): string[] {
  if (catatan.length < 2) return catatan.map((note) => `Catatan: ${note}`);
  return ["Catatan:", ...catatan.map((note, index) => `${index + 1}. ${note}`)];
}

/** A paragraph cut at what a person has yet to write: "[uraikan penyebab]" stands out until it is replaced. */
export function splitGaps(text: string): { readonly text: string; readonly isGap: boolean }[] {
  return text
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, isGap: /^\[.*\]$/s.test(piece) }));
}
