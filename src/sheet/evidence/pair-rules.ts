import { operation, type Expression } from "../../domain/expression";
import { numberOf, percentOf } from "./definition";

export type PairRule = readonly [
  expression: (a: Expression<number>, b: Expression<number>) => Expression<number>,
  words: string,
  value: (a: number, b: number) => number | null,
];

export const HUNDRED = numberOf(100);
export const SHARE_WORDS = "@b dibagi @a";
export const DIFFERENCE_WORDS = "@a dikurangi @b";

/** Rules over two columns; what says nothing (100 % of itself, a difference from 0) counts for nothing. */
export const PAIR_RULES: readonly PairRule[] = [
  [(a, b) => percentOf(b, a), SHARE_WORDS, (a, b) => (a === 0 || a === b || b === 0 ? null : (b / a) * 100)],
  [
    (a, b) => operation(b, "/", a),
    "rasio @b terhadap @a",
    (a, b) => (a === 0 || a === b || b === 0 || a === 1 ? null : b / a),
  ],
  [
    (a, b) => percentOf(operation(b, "-", a), a),
    "@b dikurangi @a, dibagi @a",
    (a, b) => (a === 0 || a === b ? null : ((b - a) / a) * 100),
  ],
  [
    (a, b) => percentOf(operation(a, "-", b), a),
    "@a dikurangi @b, dibagi @a",
    (a, b) => (a === 0 || b === 0 || a === b ? null : ((a - b) / a) * 100),
  ],
  [
    (a, b) => percentOf(operation(operation(numberOf(2), "*", a), "-", b), a),
    "dua kali @a dikurangi @b, dibagi @a",
    (a, b) => (a === 0 || a === b ? null : ((2 * a - b) / a) * 100),
  ],
  [
    (a, b) => operation(a, "-", b),
    DIFFERENCE_WORDS,
    (a, b) => (a === 0 || b === 0 || a === b ? null : a - b),
  ],
  [
    (a, b) => operation(a, "*", b),
    "@a dikali @b",
    (a, b) => (a * b === 0 || a === 1 || b === 1 ? null : a * b),
  ],
  [
    (a, b) => operation(operation(a, "*", b), "/", HUNDRED),
    "@a dikali @b, dibagi 100",
    (a, b) => (a * b === 0 || a === 100 || b === 100 ? null : (a * b) / 100),
  ],
];
