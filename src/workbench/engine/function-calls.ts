/** A call of a function within a formula: where it stands, and its arguments as they are written. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly string[];
  readonly start: number;
  readonly end: number;
}

const NAME_OR_QUOTED =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)+)\(/gu;

/** The innermost first call of a function that `isWanted`; null where a formula holds none. */
export function findCall(formula: string, isWanted: (name: string) => boolean): FunctionCall | null {
  for (const match of formula.matchAll(NAME_OR_QUOTED)) {
    const name = match[1];
    if (name === undefined || !isWanted(name)) continue;
    const open = match.index + match[0].length;
    const args = argumentsFrom(formula, open);
    if (args === null) return null;
    const inner = findCall(formula.slice(open, args.end - 1), isWanted);
    if (inner) return { ...inner, start: inner.start + open, end: inner.end + open };
    return { name, args: args.texts, start: match.index, end: args.end };
  }
  return null;
}

const QUOTE = /["']/;

/** The arguments behind an opening bracket, and where the closing one ends; null where it is missing. */
function argumentsFrom(formula: string, open: number): { texts: readonly string[]; end: number } | null {
  const texts: string[] = [];
  let [depth, from, quote] = [0, open, ""];
  for (let at = open; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (QUOTE.test(sign)) quote = sign;
    else if ("({".includes(sign)) depth++;
    else if (depth > 0 && ")}".includes(sign)) depth--;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      texts.push(formula.slice(from, at).trim());
      from = at + 1;
      if (sign === ")") return { texts, end: from };
    }
  }
  return null;
}
