/**
 * Texts that stand for numbers. In arithmetic Excel reads them by its regional settings: with
 * Indonesian ones "513.425.170.766", "57,9", "57,9%" and "Rp 5.000" are numbers, "70.95" is not. The
 * engine knows the American way only.
 */
const INDONESIAN =
  /^(\()?\s*([-+])?\s*(?:Rp)?\s*([-+])?\s*(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:E([-+]?\d+))?\s*(%)?\s*(\))?$/i;

/** No number that a person writes is longer. Blanks between its parts count as one, so that few stand in a row. */
export const LONGEST = 100;

/** "(Rp 1.234,5)" -> "-1234.5", "57,9 %" -> "57.9%"; null where Excel with Indonesian settings sees a text. */
export function regionalNumber(text: string): string | null {
  if (text.length > LONGEST) return null;
  const match = INDONESIAN.exec(text.trim().replace(/\s+/g, " "));
  if (!match) return null;
  const [, open, sign1, sign2, whole, decimals, exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (sign1 && sign2)) return null;
  if (whole === undefined && !decimals) return null;
  const negative = open !== undefined || sign1 === "-" || sign2 === "-";
  const digits = `${(whole ?? "0").replaceAll(".", "")}${decimals ? `.${decimals}` : ""}`;
  return `${negative ? "-" : ""}${digits}${exponent === undefined ? "" : `E${exponent}`}${percent ?? ""}`;
}
