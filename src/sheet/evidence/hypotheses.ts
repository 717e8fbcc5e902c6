import { leaf, operation, type Expression } from "../../domain/expression";
import { nameOf } from "../columns/draft-headings";
import { numberOf, sumOfColumns } from "./definition";
import type { ColumnFigures } from "./figures";
import { HUNDRED, PAIR_RULES, type PairRule } from "./pair-rules";

/** One way in which a column may follow from others. */
export interface Hypothesis {
  readonly expression: Expression<number>;
  readonly words: string;
  readonly operands: readonly ColumnFigures[];
  /** What a row comes to, or null where it says nothing (a blank, a sum with one term). */
  readonly value: (figures: readonly number[]) => number | null;
  /** Over columns in a row; in a sum blanks are left out (months that are not over yet). */
  readonly over?: "sum" | "mean";
}

const LONGEST_SUM = 24;

function named(words: string, a: ColumnFigures, b: ColumnFigures): string {
  return words.replace(/@a/g, nameOf(a.draft)).replace(/@b/g, nameOf(b.draft));
}

/** One column against another. */
export function pairsOf(
  columns: readonly ColumnFigures[],
  fits: (rule: PairRule) => boolean = () => true,
): Hypothesis[] {
  return columns.flatMap((a) =>
    columns
      .filter((b) => b !== a)
      .flatMap((b) =>
        PAIR_RULES.filter((rule) => fits(rule) && (!/^@a dikali/.test(rule[1]) || a.column < b.column)).map(
          ([expression, words, value]) => ({
            expression: expression(leaf(a.column), leaf(b.column)),
            words: named(words, a, b),
            operands: [a, b],
            value: ([one = 0, two = 0]) => value(one, two),
          }),
        ),
      ),
  );
}

/** What is left of 100. */
export function ofOne(columns: readonly ColumnFigures[]): Hypothesis[] {
  return columns.map((a) => ({
    expression: operation(HUNDRED, "-", leaf(a.column)),
    words: `100 dikurangi ${nameOf(a.draft)}`,
    operands: [a],
    value: ([one = 0]) => (one === 0 || one === 50 ? null : 100 - one),
  }));
}

/** Columns in a row, each, every second or every third, added up or averaged. */
export function sumsOf(own: ColumnFigures, columns: readonly ColumnFigures[]): Hypothesis[] {
  const starts = [1, 2, 3].flatMap((stride) => columns.map((_, start) => ({ stride, start })));
  return starts.flatMap(({ stride, start }) => {
    const terms = columns.filter((_, at) => at >= start && (at - start) % stride === 0).slice(0, LONGEST_SUM);
    const cut = terms.findIndex((term, at) => crosses(own, terms[at - 1], term));
    const reached = cut < 0 ? terms : terms.slice(0, cut);
    return reached.flatMap((_, at) => (at === 0 ? [] : added(reached.slice(0, at + 1))));
  });
}

/** A sum does not reach over the column that holds it. */
function crosses(
  { column }: ColumnFigures,
  before: ColumnFigures | undefined,
  { column: next }: ColumnFigures,
): boolean {
  return before !== undefined && before.column < column && next > column;
}

function added(operands: readonly ColumnFigures[]): Hypothesis[] {
  const columns = operands.map(({ column }) => column);
  const sum = sumOfColumns(columns);
  const names = [operands[0], operands.at(-1)]
    .flatMap((own) => (own ? nameOf(own.draft) : []))
    .join(" sampai ");
  const total = (figures: readonly number[]): number | null =>
    figures.filter((figure) => figure !== 0).length < 2
      ? null
      : figures.reduce((all, figure) => all + figure, 0);
  const hypothesis = {
    expression: sum,
    words: `jumlah ${names}`,
    operands,
    value: total,
    over: "sum",
  } as const;
  if (operands.length < 3) return [hypothesis];
  const mean: Hypothesis = {
    expression: operation(sum, "/", numberOf(operands.length)),
    words: `rata-rata ${names}`,
    operands,
    over: "mean",
    value: (figures) => (new Set(figures).size < 2 ? null : (total(figures) ?? 0) / operands.length),
  };
  return [hypothesis, mean];
}
