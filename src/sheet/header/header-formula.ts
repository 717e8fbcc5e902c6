import { leavesOf, operation, type Expression, type Operator } from "../../domain/expression";
import { itemAt } from "../../domain/items";
import type { HeaderPath } from "./header-path";

export type ParsedFormula =
  | { readonly ok: true; readonly expression: Expression<number> }
  | { readonly ok: false; readonly problem: string };

/** No heading prints a longer one. */
const LONGEST = 1_000;

/**
 * Reads "(5 – 8)", "5/6*100", "9 + 10 + 11 + 12", "( j / i ) * 100" over the printed column numbers
 * or letters. Where one number stands over several columns (K, %, Rp), the column of the same unit is
 * meant. A number that labels no column is a constant; "100%" is 100.
 */
export function parseHeaderFormula(
  formula: string,
  own: HeaderPath,
  paths: readonly HeaderPath[],
): ParsedFormula {
  const tokens = formula.length > LONGEST ? null : tokenise(formula);
  if (tokens === null) return { ok: false, problem: `Rumus "${formula}" di judul kolom tidak terbaca.` };
  const parser = new Parser(tokens, (label) => columnOf(label, own, paths));
  return parser.parse(formula);
}

function columnOf(label: string, own: HeaderPath, paths: readonly HeaderPath[]): number | null {
  const labelled = paths.filter((path) => path.label === label && path.column !== own.column);
  const sameUnit = labelled.find((path) => path.unit === own.unit);
  return (sameUnit ?? (labelled.length === 1 ? labelled[0] : undefined))?.column ?? null;
}

type Token = {
  readonly kind: "operand" | "operator" | "bracket";
  readonly text: string;
  /** Whether "%" stands behind it. */
  readonly percent?: boolean;
};

function tokenise(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const source = formula.toLowerCase().replace(/[–—−]/g, "-").replace(/×/g, "*").replace(/÷/g, "/");
  const pattern =
    /\s*(?:(\d{1,2}[a-e](?![a-z])|\d+(?:[.,]\d+)?|[a-wyz]{1,2})\s*(%?)|([+\-*/:x])|([()])|(%))/gy;
  let index = 0;
  while (index < source.trimEnd().length) {
    pattern.lastIndex = index;
    const match = pattern.exec(source);
    if (!match) return null;
    index = pattern.lastIndex;
    if (match[1]) tokens.push({ kind: "operand", text: match[1], percent: match[2] === "%" });
    else if (match[3]) tokens.push({ kind: "operator", text: match[3] });
    else if (match[4]) tokens.push({ kind: "bracket", text: match[4] });
  }
  return tokens;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "*": "*",
  x: "*",
  "/": "/",
  ":": "/",
};

class Parser {
  private index = 0;
  private missing: string | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly column: (label: string) => number | null,
  ) {}

  parse(printed: string): ParsedFormula {
    const expression = this.sum();
    if (this.missing) {
      return { ok: false, problem: `Rumus "${printed}" menyebut kolom ${this.missing} yang tidak ada.` };
    }
    if (!expression || this.index < this.tokens.length || leavesOf(expression).length === 0) {
      return { ok: false, problem: `Rumus "${printed}" di judul kolom tidak terbaca.` };
    }
    return { ok: true, expression };
  }

  private sum(): Expression<number> | null {
    return this.chain(["+", "-"], () => this.product());
  }

  private product(): Expression<number> | null {
    return this.chain(["*", "/", ":", "x"], () => this.operand());
  }

  private chain(
    operators: readonly string[],
    next: () => Expression<number> | null,
  ): Expression<number> | null {
    let left = next();
    while (left && this.tokens[this.index]?.kind === "operator") {
      const text = itemAt(this.tokens, this.index).text;
      if (!operators.includes(text)) break;
      this.index += 1;
      const right = next();
      if (!right) return null;
      left = operation(left, OPERATORS[text] ?? "+", right);
    }
    return left;
  }

  private operand(): Expression<number> | null {
    const token = this.tokens[this.index];
    if (!token) return null;
    this.index += 1;
    if (token.text === "(") {
      const inner = this.sum();
      if (this.tokens[this.index]?.text !== ")") return null;
      this.index += 1;
      return inner;
    }
    return token.kind === "operand" ? this.labelOrNumber(token) : null;
  }

  private labelOrNumber({ text, percent }: Token): Expression<number> {
    const column = this.column(text);
    if (column !== null) return { kind: "column", column };
    const value = Number(text.replace(",", "."));
    // "6 x 15%" of a rate that no column holds; "x 100%" makes a share of a quotient.
    if (percent === true && value > 0 && value < 100) return { kind: "number", value: value / 100 };
    if (Number.isNaN(value) || (value < 100 && Number.isInteger(value) && value > 1)) this.missing ??= text;
    return { kind: "number", value: Number.isNaN(value) ? 0 : value };
  }
}
