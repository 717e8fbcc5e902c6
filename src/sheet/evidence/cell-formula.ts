import { leaf, operation, type Expression } from "../../domain/expression";
import { areaOf } from "../formulas/references";
import { eachToken } from "../formulas/tokens";
import { type Argument, called, readsColumns } from "./called";
import type { Comparison } from "./bounds";
import { numberOf } from "./definition";

/**
 * Reads a cell's formula as an expression over columns of its own row: "=I3/D3*100%", "=SUM(J5,L5)",
 * "=IFERROR(S6/I6*100,0)". null where it reads other rows or sheets, or asks what columns alone do not tell.
 */
export function readRowFormula(formula: string, row: number): Expression<number> | null {
  const tokens = tokenise(formula.replace(/^[=+\s]+/, ""));
  if (!tokens) return null;
  const reader = new Reader(tokens, row);
  const expression = reader.read();
  return expression && readsColumns(expression) ? expression : null;
}

interface Token {
  readonly kind: "place" | "call" | "number" | "text" | "sign";
  readonly text: string;
}

const SIGNS: ReadonlySet<string> = new Set(["<>", "<=", ">=", ..."-+*/(),<>="]);

/** null where a piece says nothing of the row: another sheet, whole columns, a name, an error. */
function tokenise(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let isKnown = true;
  eachToken(formula, (kind, start, end, address) => {
    const text = formula.slice(start, end);
    const last = tokens.at(-1);
    if (text === "%" && last?.kind === "number")
      tokens.splice(-1, 1, { kind: "number", text: String(Number(last.text) / 100) });
    else if (kind === "reference" && start === address && areaOf(text)) tokens.push({ kind: "place", text });
    else if (kind === "function") tokens.push({ kind: "call", text: text.toUpperCase() });
    else if (kind === "number" || kind === "text") tokens.push({ kind, text });
    else if (kind === "operator" && SIGNS.has(text)) tokens.push({ kind: "sign", text });
    else isKnown = false;
  });
  return isKnown ? tokens : null;
}

class Reader {
  private index = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly row: number,
  ) {}

  read(): Expression<number> | null {
    const expression = this.sum();
    return this.index === this.tokens.length ? expression : null;
  }

  private next(sign: string): boolean {
    const token = this.tokens[this.index];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.index += 1;
    return true;
  }

  private sum(): Expression<number> | null {
    return this.chain(["+", "-"], () => this.product());
  }

  private product(): Expression<number> | null {
    return this.chain(["*", "/"], () => this.factor());
  }

  private chain(
    operators: readonly ("+" | "-" | "*" | "/")[],
    term: () => Expression<number> | null,
  ): Expression<number> | null {
    let left = term();
    for (;;) {
      const operator = operators.find((sign) => this.next(sign));
      if (!operator || !left) return left;
      const right = term();
      left = right && operation(left, operator, right);
    }
  }

  private factor(): Expression<number> | null {
    if (this.next("+")) return this.factor();
    if (this.next("(")) {
      const inner = this.sum();
      return this.next(")") ? inner : null;
    }
    const token = this.tokens[this.index];
    this.index += 1;
    if (token?.kind === "number") return numberOf(Number(token.text));
    if (token?.kind === "place") return this.columns(token.text)?.at(0) ?? null;
    return token?.kind === "call" ? this.call(token.text) : null;
  }

  /** The columns of a reference within the row; null where it reaches beyond it. */
  private columns(place: string): readonly Expression<number>[] | null {
    const area = areaOf(place);
    if (!area || area.row !== this.row || area.rows > 1) return null;
    return Array.from({ length: area.columns }, (_, step) => leaf(area.column + step));
  }

  private call(name: string): Expression<number> | null {
    if (!this.next("(")) return null;
    const found: Argument[] = [];
    const start = this.index;
    const test = name === "IF" ? this.comparison() : null;
    if (name === "IF" && !test) {
      this.index = start;
      if (!this.skipTest()) return null;
    }
    do found.push(this.argument());
    while (this.next(","));
    return this.next(")") ? called(name, found, test) : null;
  }

  /** The condition of an IF, where it compares two figures. */
  private comparison(): Comparison | null {
    const left = this.sum();
    const sign = [">=", "<=", ">", "<"].find((own) => this.next(own));
    const right = left && sign ? this.sum() : null;
    return left && sign && right && this.next(",") ? { left, sign, right } : null;
  }

  /** An argument: a range, a figure, or a text. */
  private argument(): Argument {
    const token = this.tokens[this.index];
    if (token?.kind === "text") {
      this.index += 1;
      return [];
    }
    if (token?.kind === "place" && token.text.includes(":")) {
      this.index += 1;
      return this.columns(token.text);
    }
    const expression = this.sum();
    return expression && [expression];
  }

  /** The condition of an IF says when there is something to compute, not what. */
  private skipTest(): boolean {
    let depth = 0;
    for (; this.index < this.tokens.length; this.index += 1) {
      const { kind, text } = this.tokens[this.index] ?? { kind: "sign", text: "" };
      if (kind !== "sign") continue;
      if (text === "(") depth += 1;
      if (text === ")") depth -= 1;
      if (depth < 0) return false;
      if (text === "," && depth === 0) {
        this.index += 1;
        return true;
      }
    }
    return false;
  }
}
