import { LONGEST, regionalNumber } from "./regional-number";

const AMERICAN =
  /^\s*[-+(]?\s*\$?\s*[-+]?(?:\d[\d,]*)?\.?\d*(?:E[-+]?\d+)?\s*%?\s*\)?\s*$|^\s*\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?\s*$/i;

function isAmerican(text: string): boolean {
  return text.length <= LONGEST && AMERICAN.test(text.replace(/\s+/g, " "));
}

/** Added to a text to keep the engine from reading a number in it; taken off again from results. */
export const NOT_A_NUMBER = "\u2060";

/** What the engine is given for a text, behind its apostrophe. */
export function engineText(text: string): string {
  if (!/\d/.test(text)) return text;
  return regionalNumber(text) ?? (isAmerican(text) ? text + NOT_A_NUMBER : text);
}
