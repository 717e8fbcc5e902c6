import type { CellValue } from "../snapshot";
import { FUNCTIONS, type Argument } from "./functions";
import { applied, arithmetic } from "./operators";
import { eachToken, type TokenKind } from "./tokens";

/** The cells that a reference names, row by row; null where they cannot be known (another workbook). */
export type Lookup = (prefix: string, address: string) => readonly (readonly CellValue[])[] | null;

/**
 * Raised inside where a formula uses something that is not known here: better no answer than a wrong one. One for all,
 * as each of its own would write down where it was raised, which nobody reads.
 */
const UNKNOWN = new Error("not known here");

interface Piece {
  readonly kind: TokenKind;
  readonly text: string;
  readonly prefix: string;
}

const BINARY: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/**
 * What a formula comes to with the values that stand in the workbook; an error as Excel names it. null where
 * it uses a function that is not known here. It serves comparisons ("what would the neighbours' formula give
 * in this cell"); nothing that it returns is written.
 */
export function evaluate(formula: string, lookup: Lookup): CellValue | null {
  const pieces: Piece[] = [];
  eachToken(formula, (kind, start, end, address) =>
    pieces.push({ kind, text: formula.slice(address, end), prefix: formula.slice(start, address) }),
  );
  try {
    const reader = new Reader(pieces, lookup);
    const result = reader.expression(0);
    return reader.isDone ? scalar(result) : null;
  } catch (error) {
    if (error === UNKNOWN) return null;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly lookup: Lookup,
  ) {}

  get isDone(): boolean {
    return this.at === this.pieces.length;
  }

  expression(floor: number): Argument {
    let left = this.unary();
    for (;;) {
      const operator = this.pieces[this.at];
      const rank = operator?.kind === "operator" ? BINARY[operator.text] : undefined;
      if (operator === undefined || rank === undefined || rank <= floor) return left;
      this.at += 1;
      left = applied(operator.text, scalar(left), scalar(this.expression(rank)));
    }
  }

  private unary(): Argument {
    const sign = this.pieces[this.at];
    if (sign?.kind === "operator" && (sign.text === "-" || sign.text === "+")) {
      this.at += 1;
      const value = this.unary();
      return sign.text === "+" ? value : arithmetic(scalar(value), -1, (a, b) => a * b);
    }
    let value = this.primary();
    while (this.takes("%")) value = arithmetic(scalar(value), 100, (a, b) => a / b);
    return value;
  }

  private primary(): Argument {
    const piece = this.pieces[this.at];
    if (!piece) throw UNKNOWN;
    this.at += 1;
    switch (piece.kind) {
      case "number":
        return Number(piece.text);
      case "text":
        return piece.text.slice(1, -1).replaceAll('""', '"');
      case "error":
        return piece.text.toUpperCase();
      case "reference":
        return this.cells(piece);
      case "function":
        return this.call(piece.text.toUpperCase());
      case "name":
        return truth(piece.text);
      case "operator":
        if (piece.text !== "(") throw UNKNOWN;
        return this.closed(this.expression(0));
    }
  }

  private cells({ prefix, text }: Piece): Argument {
    const cells = this.lookup(prefix, text);
    if (cells === null || this.pieces[this.at]?.text === ":") throw UNKNOWN;
    return text.includes(":") ? { cells } : (cells[0]?.[0] ?? "");
  }

  private call(name: string): Argument {
    const known = FUNCTIONS[name];
    // Before its arguments are read: a lookup names a whole table in each of its cells.
    if (!known) throw UNKNOWN;
    const given: Argument[] = [];
    this.take("(");
    if (!this.takes(")")) {
      do given.push(this.isArgumentEnd() ? "" : this.expression(0));
      while (this.takes(","));
      this.take(")");
    }
    const result = known(given);
    if (result === null) throw UNKNOWN;
    return result;
  }

  private isArgumentEnd(): boolean {
    const text = this.pieces[this.at]?.text;
    return text === "," || text === ")";
  }

  private closed(value: Argument): Argument {
    this.take(")");
    return value;
  }

  private takes(text: string): boolean {
    const piece = this.pieces[this.at];
    const isThere = piece?.kind === "operator" && piece.text === text;
    if (isThere) this.at += 1;
    return isThere;
  }

  private take(text: string): void {
    if (!this.takes(text)) throw UNKNOWN;
  }
}

function truth(text: string): boolean {
  const upper = text.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw UNKNOWN;
  return upper === "TRUE";
}

/** A range where one value is meant is not known: Excel would spill or intersect it. */
function scalar(argument: Argument): CellValue {
  if (typeof argument === "object") throw UNKNOWN;
  return argument;
}
