import { operation } from "../../domain/expression";
import { firstOf, lastOf } from "../../domain/items";
import { nameOf } from "../columns/draft-headings";
import { numberOf, sumOfColumns } from "./definition";
import type { ColumnFigures } from "./figures";
import { figuresOf, type Hypothesis, type Rule } from "./hypothesis";

/** Columns in a row, added up or averaged. */
class Run implements Hypothesis {
  constructor(
    readonly operands: readonly ColumnFigures[],
    readonly over: "sum" | "mean",
  ) {}

  at(row: number): number | null {
    const figures = figuresOf(this, row);
    return figures && this.value(figures);
  }

  value(figures: readonly number[]): number | null {
    let sum = 0;
    let terms = 0;
    for (const figure of figures) {
      sum += figure;
      if (figure !== 0) terms += 1;
    }
    if (this.over === "sum") return terms < 2 ? null : sum;
    if (figures.every((figure) => figure === figures[0])) return null;
    return terms < 2 ? 0 : sum / figures.length;
  }

  rule(): Rule {
    const { operands } = this;
    const sum = sumOfColumns(operands.map(({ column }) => column));
    const names = [firstOf(operands), lastOf(operands)].map(({ draft }) => nameOf(draft)).join(" sampai ");
    if (this.over === "sum") return { expression: sum, words: `jumlah ${names}` };
    return { expression: operation(sum, "/", numberOf(operands.length)), words: `rata-rata ${names}` };
  }
}

const LONGEST_SUM = 24;

/** Columns in a row, each, every second or every third. */
export function sumsOf(own: ColumnFigures, columns: readonly ColumnFigures[]): Hypothesis[] {
  const starts = [1, 2, 3].flatMap((stride) => columns.map((_, start) => ({ stride, start })));
  return starts.flatMap(({ stride, start }) => {
    const terms = columns.filter((_, at) => at >= start && (at - start) % stride === 0).slice(0, LONGEST_SUM);
    const cut = terms.findIndex((term, at) => crosses(own, terms[at - 1], term));
    const reached = cut < 0 ? terms : terms.slice(0, cut);
    return reached.flatMap((_, at) => (at === 0 ? [] : runsOver(reached.slice(0, at + 1))));
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

function runsOver(operands: readonly ColumnFigures[]): Hypothesis[] {
  const sum = new Run(operands, "sum");
  return operands.length < 3 ? [sum] : [sum, new Run(operands, "mean")];
}
