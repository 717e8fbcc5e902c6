/** What Excel holds in one formula: characters, arguments of one function, functions within functions, letters of a text. */
const MOST = { characters: 8_192, arguments: 255, levels: 64, text: 255 } as const;

const TEXT = /"((?:[^"]|"")*)"/g;
/** Quoted sheets and column names in brackets, within which commas and brackets say nothing. */
const NAMES = /'(?:[^']|'')*'|\[[^\]]*\]/g;

/** Whether a formula is beyond what Excel takes. */
export function isBeyondLimits(formula: string): boolean {
  if (formula.length > MOST.characters) return true;
  for (const [, text = ""] of formula.matchAll(TEXT))
    if (text.replaceAll('""', '"').length > MOST.text) return true;
  const counts: number[] = [];
  for (const sign of formula.replace(TEXT, "0").replace(NAMES, "0")) {
    if (sign === "(" && counts.push(1) > MOST.levels) return true;
    if (sign === ")") counts.pop();
    const last = counts.length - 1;
    if (sign === "," && last >= 0 && (counts[last] = (counts[last] ?? 0) + 1) > MOST.arguments) return true;
  }
  return false;
}
