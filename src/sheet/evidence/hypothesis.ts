import type { Expression } from "../../domain/expression";
import type { ColumnFigures } from "./figures";

/** One way in which a column may follow from others. Of a wide table a hundred thousand are tried. */
export interface Hypothesis {
  readonly operands: readonly ColumnFigures[];
  /** What a row comes to, or null where it says nothing (a blank, a sum with one term). */
  at(row: number): number | null;
  /** What figures in place of those of a row would come to. */
  value(figures: readonly number[]): number | null;
  /** Over columns in a row; in a sum blanks are left out (months that are not over yet). */
  readonly over?: "sum" | "mean";
  /** PairRule.isRemainder. */
  readonly isRemainder?: boolean;
  rule(): Rule;
}

export interface Rule {
  readonly expression: Expression<number>;
  readonly words: string;
}

/** The figures of a row that it is about; null where it says nothing. */
export function figuresOf({ operands, over }: Hypothesis, row: number): number[] | null {
  const figures: number[] = [];
  let isFilled = false;
  for (const { values } of operands) {
    const figure = values[row] ?? null;
    if (figure === null && over !== "sum") return null;
    isFilled ||= figure !== null;
    figures.push(figure ?? 0);
  }
  return isFilled ? figures : null;
}
