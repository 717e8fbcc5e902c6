import { operation, type Expression } from "../../domain/expression";
import { numberOf, percentOf } from "./definition";

/** A rule over two columns. */
export interface PairRule {
  /** With "@a" and "@b" for the names of the columns. */
  readonly words: string;
  readonly expression: (a: Expression<number>, b: Expression<number>) => Expression<number>;
  /** null where it says nothing: 100 % of itself, a difference from 0. */
  readonly value: (a: number, b: number) => number | null;
  /** What is left of one column in percent of it: the share of a third that may be printed as well. */
  readonly isRemainder?: boolean;
  /** The same whichever column comes first. */
  readonly isEitherWay?: boolean;
}

export const HUNDRED = numberOf(100);

export const SHARE: PairRule = {
  words: "@b dibagi @a",
  expression: (a, b) => percentOf(b, a),
  value: (a, b) => (a === 0 || a === b || b === 0 ? null : (b / a) * 100),
};

export const DIFFERENCE: PairRule = {
  words: "@a dikurangi @b",
  expression: (a, b) => operation(a, "-", b),
  value: (a, b) => (a === 0 || b === 0 || a === b ? null : a - b),
};

export const REST_SHARE: PairRule = {
  words: "@a dikurangi @b, dibagi @a",
  expression: (a, b) => percentOf(operation(a, "-", b), a),
  value: (a, b) => (a === 0 || b === 0 || a === b ? null : ((a - b) / a) * 100),
  isRemainder: true,
};

export const PRODUCT: PairRule = {
  words: "@a dikali @b",
  expression: (a, b) => operation(a, "*", b),
  value: (a, b) => (a * b === 0 || a === 1 || b === 1 ? null : a * b),
  isEitherWay: true,
};

export const PAIR_RULES: readonly PairRule[] = [
  SHARE,
  {
    words: "rasio @b terhadap @a",
    expression: (a, b) => operation(b, "/", a),
    value: (a, b) => (a === 0 || a === b || b === 0 || a === 1 ? null : b / a),
  },
  {
    words: "@b dikurangi @a, dibagi @a",
    expression: (a, b) => percentOf(operation(b, "-", a), a),
    value: (a, b) => (a === 0 || a === b ? null : ((b - a) / a) * 100),
  },
  REST_SHARE,
  {
    words: "dua kali @a dikurangi @b, dibagi @a",
    expression: (a, b) => percentOf(operation(operation(numberOf(2), "*", a), "-", b), a),
    value: (a, b) => (a === 0 || a === b ? null : ((2 * a - b) / a) * 100),
  },
  DIFFERENCE,
  PRODUCT,
  {
    words: "@a dikali @b, dibagi 100",
    expression: (a, b) => operation(operation(a, "*", b), "/", HUNDRED),
    value: (a, b) => (a * b === 0 || a === 100 || b === 100 ? null : (a * b) / 100),
    isEitherWay: true,
  },
];
