import { argumentsOf, wholeCall } from "./calls";
import { eachToken } from "./tokens";

const GUARD = /^IF(?:ERROR|NA)$/;
/** A figure, a text or nothing: what a guard gives where there is nothing to compute. */
const CONSTANT = /^(?:"[^"]*"|-?[\d.]*)$/;

/**
 * Whether one formula is the other behind a guard: "=IFERROR((K47/J47),0)" or "=IF(J47=0,"",K47/J47)" and "=K47/J47".
 * Two guards with different tests are two formulas.
 */
export function differByGuard(a: string, b: string): boolean {
  const [one, other] = [a, b].map((formula) => bare(formula.replace(/^=\+?/, "")));
  if (one === undefined || other === undefined) return false;
  return coreOf(one) === other || coreOf(other) === one;
}

/** What a formula computes, without what only decides whether it is shown; a test reads no other cell then. */
function coreOf(formula: string): string {
  const text = bare(formula);
  const name = wholeCall(text);
  const [first = "", ...rest] = (name && argumentsOf(text, new RegExp(`^${name}$`)).at(-1)) ?? [];
  if (name !== null && GUARD.test(name)) return coreOf(first);
  const computed = name === "IF" ? rest.filter((one) => !CONSTANT.test(one)) : [];
  const [only = ""] = computed;
  return computed.length === 1 && readsOnly(first, only) ? coreOf(only) : text;
}

function readsOnly(test: string, computed: string): boolean {
  const known = cellsOf(computed);
  return cellsOf(test).every((cell) => known.includes(cell));
}

function cellsOf(text: string): string[] {
  const cells: string[] = [];
  eachToken(text, (kind, start, end) => {
    if (kind === "reference") cells.push(text.slice(start, end));
  });
  return cells;
}

/** Without blanks, signs $ and brackets around the whole. */
function bare(text: string): string {
  const short = text.replace(/[$\s]/g, "").toUpperCase();
  return wholeCall(short) === "" ? bare(short.slice(1, -1)) : short;
}
