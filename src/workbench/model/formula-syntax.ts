/** Texts and quoted sheet names, within which anything may stand. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const BRACKET = /[()[\]{}]/g;
const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/**
 * Whether Excel would take a formula at all: quotes and brackets in pairs, nothing missing at its end.
 * Unknown functions and names are no matter of syntax: they come to #NAME?.
 */
export function isWellFormed(formula: string): boolean {
  const bare = formula.slice(1).replace(QUOTED, "0").trim();
  if (bare === "" || /["']/.test(bare) || /[-+*/^&=<>,(]$/.test(bare)) return false;
  const open: string[] = [];
  for (const bracket of bare.match(BRACKET) ?? []) {
    const opening = PAIRS[bracket];
    if (opening === undefined) open.push(bracket);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0;
}
