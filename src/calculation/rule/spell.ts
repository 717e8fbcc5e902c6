import { formatSeperlunya } from "../../domain/format";
import type { Desimal } from "../../domain/desimal";
import { partsOf, type Expression } from "../../domain/expression";
import { ATOM, PRODUCT, RANK, SUM, type Text } from "../cells/ranked-text";

/** How the leaves of a tree are written; null: one that counts for nothing in a list. */
export type LeafText<C> = (leaf: C) => string | null;

const SIGNS = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;
/** More terms than these are told by the first ones, the last one and their number. */
const MOST_TERMS = 6;
const SHOWN_TERMS = 3;
const DECIMALS = 4;

/**
 * A tree as it is written on paper, made percent: "(2 × 138 − 350) ÷ 350 × 100". It walks the expression that the
 * live formula is printed from, so it tells the same.
 */
export function spellTimes<C>(expression: Expression<C>, leafText: LeafText<C>, factor: number): string {
  const body = write(expression, leafText);
  if (factor === 1) return body.text;
  const inside = body.rank === SUM ? `(${body.text})` : body.text;
  return factor < 1
    ? `${inside} ÷ ${formatSeperlunya(1 / factor)}`
    : `${inside} × ${formatSeperlunya(factor)}`;
}

/** A figure as an operand: below 0 it stands in brackets. */
export function spellFigure(figure: Desimal): string {
  const text = formatSeperlunya(figure, DECIMALS).replace("-", "−");
  return text.startsWith("−") ? `(${text})` : text;
}

/** "60 + 70 + 80", of many terms "60 + 70 + 80 + … + 90". */
export function spellSum(terms: readonly string[]): string {
  const shown =
    terms.length > MOST_TERMS ? [...terms.slice(0, SHOWN_TERMS), "…", ...terms.slice(-1)] : [...terms];
  return shown.join(" + ");
}

/** "(60 + 70) ÷ 2" */
export function spellMean(terms: readonly string[]): string {
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : `(${spellSum(terms)}) ÷ ${terms.length}`;
}

function write<C>(expression: Expression<C>, leafText: LeafText<C>): Text {
  const inside = (part: Expression<C>): Text => write(part, leafText);
  switch (expression.kind) {
    case "column":
      return atom(leafText(expression.column) ?? "kosong");
    case "number":
      return atom(formatSeperlunya(expression.value, DECIMALS));
    case "share":
      return atom(formatSeperlunya(expression.percent, DECIMALS));
    case "percent":
      return { text: `${bracketed(inside(expression.of), PRODUCT)} × 100`, rank: PRODUCT };
    case "operation":
      return operation(expression.operator, inside(expression.left), inside(expression.right));
    case "portion": {
      const product = operation("*", inside(expression.of), inside(expression.share));
      return { text: `${product.text} ÷ 100`, rank: PRODUCT };
    }
    case "magnitude":
      return atom(`|${inside(expression.of).text}|`);
    case "bounded":
      return inside(expression.of);
    case "over":
      return gathered(expression, leafText);
    case "when":
      return inside(expression.then);
  }
}

function gathered<C>(expression: Extract<Expression<C>, { kind: "over" }>, leafText: LeafText<C>): Text {
  const filled = expression.of.filter((part) => isFilled(part, leafText));
  const terms = filled.map((part) => write(part, leafText).text);
  switch (expression.how) {
    case "SUM":
      return { text: spellSum(terms), rank: terms.length > 1 ? SUM : ATOM };
    case "AVERAGE":
      return { text: spellMean(terms), rank: terms.length > 1 ? PRODUCT : ATOM };
    case "MEDIAN":
      return atom(`median dari ${terms.join("; ")}`);
    case "LAST":
      return atom(terms.at(-1) ?? "kosong");
  }
}

function isFilled<C>(expression: Expression<C>, leafText: LeafText<C>): boolean {
  if (expression.kind === "column") return leafText(expression.column) !== null;
  return partsOf(expression).every((part) => isFilled(part, leafText));
}

function operation(operator: keyof typeof SIGNS, left: Text, right: Text): Text {
  const rank = RANK[operator];
  const tight = operator === "-" || operator === "/" ? rank + 1 : rank;
  return { text: `${bracketed(left, rank)} ${SIGNS[operator]} ${bracketed(right, tight)}`, rank };
}

function bracketed({ text, rank }: Text, least: number): string {
  return rank < least ? `(${text})` : text;
}

function atom(text: string): Text {
  return { text, rank: ATOM };
}
