import { eachToken } from "./tokens";

/** The arguments of every call of a function that `name` fits, as written, one list for each call. */
export function argumentsOf(formula: string, name: RegExp): string[][] {
  const calls: string[][] = [];
  const open: (Call | null)[] = [];
  let before = "";
  eachToken(formula, (kind, start, end) => {
    const text = formula.slice(start, end);
    if (text === "(") open.push(name.test(before) ? { from: end, given: [] } : null);
    else if (text === "," || text === ")") {
      const call = open.at(-1);
      if (call) {
        call.given.push(formula.slice(call.from, start).trim());
        call.from = end;
      }
      if (text === ")") {
        open.pop();
        if (call) calls.push(call.given);
      }
    }
    before = kind === "function" ? text.toUpperCase() : "";
  });
  return calls;
}

interface Call {
  /** Where its next argument begins. */
  from: number;
  readonly given: string[];
}

/** The function that a text is one call of, "" where it is one pair of brackets; null where it is neither. */
export function wholeCall(text: string): string | null {
  const name = /^([A-Z.]*)\(/.exec(text)?.[1];
  if (name === undefined) return null;
  let [depth, end] = [0, -1];
  eachToken(text, (_kind, start, stop) => {
    const token = text.slice(start, stop);
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (depth === 0 && token === ")" && end < 0) end = stop;
  });
  return end === text.length ? name : null;
}
