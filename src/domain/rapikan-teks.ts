/** Texts of cells before they are read: what copying and footnotes leave in them. */

/** Written, but no figure. */
export const NIHIL = /^(?:[-–—_.,;:/*\s]+|n\.?\s?\/?\s?a\.?|nihil|tidak ada(?: data)?|belum ada(?: data)?)$/i;

/** Plain letters and signs with single blanks between them, no apostrophe in front. */
const RAPI = /^(?:[\x21-\x26\x28-\x7e][\x21-\x7e]*(?: [\x21-\x7e]+)*)?$/;

/** One kind of blank, of minus, of apostrophe; nothing before and after. */
export function rapikan(teks: string): string {
  if (RAPI.test(teks)) return teks;
  return teks
    .replace(/\u200b|\u200c|\u200d|\ufeff|\u00ad/g, "")
    .replace(/\s+/g, " ")
    .replace(/\u2212/g, "-")
    .trim()
    .replace(/^['’‘]+/, "")
    .trim();
}

/** Marks that point to a footnote: "203,440*", "- **)", "*) 85". */
export function tanpaTanda(teks: string): string {
  if (!teks.includes("*") || NIHIL.test(teks)) return teks;
  return teks.replace(/^\*+\)?\s*(?=\S)|\s*\(?\*+\)?$/g, "");
}
