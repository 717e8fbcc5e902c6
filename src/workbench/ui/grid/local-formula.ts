/**
 * Formulas as Excel shows them under Indonesian regional settings: semicolons between arguments, a comma
 * before decimals. Names of functions stay English, as in Indonesian Excel.
 */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\]|\d+\.\d+|\.\d+|,/g;
const LOCAL_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\]|\d+,\d+|;/g;

/** "=ROUND(A1,1.5)" -> "=ROUND(A1;1,5)". */
export function toLocalFormula(formula: string): string {
  return formula.replace(PARTS, (part) => {
    if (part === ",") return ";";
    if (part.startsWith("{")) return swapArray(part, { ",": "\\", ".": "," });
    return /^[\d.]/.test(part) ? part.replace(".", ",") : part;
  });
}

/** "=ROUND(A1;1,5)" -> "=ROUND(A1,1.5)". */
export function fromLocalFormula(formula: string): string {
  return formula.replace(LOCAL_PARTS, (part) => {
    if (part === ";") return ",";
    if (part.startsWith("{")) return swapArray(part, { "\\": ",", ",": "." });
    return /^\d/.test(part) ? part.replace(",", ".") : part;
  });
}

/** Inside braces a backslash parts columns, a semicolon rows. */
function swapArray(array: string, signs: Readonly<Record<string, string>>): string {
  return array.replace(/"(?:[^"]|"")*"|[,.\\]/g, (part) => signs[part] ?? part);
}
