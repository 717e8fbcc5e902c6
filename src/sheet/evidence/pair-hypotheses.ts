import { leaf, operation } from "../../domain/expression";
import { remember } from "../../domain/remember";
import { nameOf } from "../columns/draft-headings";
import type { ColumnFigures } from "./figures";
import type { Hypothesis, Rule } from "./hypothesis";
import { HUNDRED, PAIR_RULES, type PairRule } from "./pair-rules";

/** One column against another. */
export class Pair implements Hypothesis {
  constructor(
    private readonly a: ColumnFigures,
    private readonly b: ColumnFigures,
    private readonly by: PairRule,
  ) {}

  get operands(): readonly ColumnFigures[] {
    return [this.a, this.b];
  }

  at(row: number): number | null {
    const [one, two] = [this.a.values[row] ?? null, this.b.values[row] ?? null];
    return one === null || two === null ? null : this.by.value(one, two);
  }

  get isRemainder(): boolean {
    return this.by.isRemainder === true;
  }

  value([one = 0, two = 0]: readonly number[]): number | null {
    return this.by.value(one, two);
  }

  rule(): Rule {
    const { a, b, by } = this;
    return {
      expression: by.expression(leaf(a.column), leaf(b.column)),
      words: by.words.replace(/@a/g, nameOf(a.draft)).replace(/@b/g, nameOf(b.draft)),
    };
  }
}

/** The rules over each two of the columns, pair by pair. */
export function pairsOf(columns: readonly ColumnFigures[]): (readonly Hypothesis[])[] {
  return columns.flatMap((a) => {
    const pairs = pairsWith(a);
    return columns.flatMap((b) => (a === b ? [] : [pairs(b)]));
  });
}

export function pairsBy(columns: readonly ColumnFigures[], rule: PairRule): Hypothesis[] {
  return columns.flatMap((a) => columns.flatMap((b) => (a === b ? [] : [new Pair(a, b, rule)])));
}

/** Asked again for every column that may follow from them. */
const pairsWith = remember((a: ColumnFigures) =>
  remember((b: ColumnFigures): readonly Hypothesis[] =>
    PAIR_RULES.flatMap((rule) =>
      rule.isEitherWay === true && a.column > b.column ? [] : [new Pair(a, b, rule)],
    ),
  ),
);

/** What is left of 100. */
class Rest implements Hypothesis {
  readonly operands: readonly [ColumnFigures];

  constructor(own: ColumnFigures) {
    this.operands = [own];
  }

  at(row: number): number | null {
    const figure = this.operands[0].values[row] ?? null;
    return figure === null ? null : this.value([figure]);
  }

  value([one = 0]: readonly number[]): number | null {
    return one === 0 || one === 50 ? null : 100 - one;
  }

  rule(): Rule {
    const [{ column, draft }] = this.operands;
    return { expression: operation(HUNDRED, "-", leaf(column)), words: `100 dikurangi ${nameOf(draft)}` };
  }
}

export function restsOf(columns: readonly ColumnFigures[]): Hypothesis[] {
  return columns.map((own) => new Rest(own));
}
