import { leaf, operation, type Expression } from "../../domain/expression";
import { numberOf, percentOf } from "./definition";
import type { ColumnFigures } from "./figures";

/** "per 100.000 Penduduk": how many of them the figure is for. */
const PER = /\bper\s+(1\.?000\.?000|100\.?000|10\.?000|1\.?000|100)\b/i;

/** A quotient times 100 is a percentage. */
export const PERCENT = 100;

/** One column divided by another. */
export interface Ratio {
  readonly part: ColumnFigures;
  readonly whole: ColumnFigures;
  /** 1, 100, or how many of the whole the figure is for. */
  readonly times: number;
}

export function expressionOf({ part, whole, times }: Ratio): Expression<number> {
  const [own, all] = [leaf(part.column), leaf(whole.column)];
  if (times === PERCENT) return percentOf(own, all);
  const quotient = operation(own, "/", all);
  return times === 1 ? quotient : operation(quotient, "*", numberOf(times));
}

/** Says for how many the figure is; null where the heading names none. */
export function namedTimes(heading: string): number | null {
  const [, named] = PER.exec(heading) ?? [];
  return named === undefined ? null : Number(named.replace(/\./g, ""));
}

/** "per 100.000 KH" without the number: what stands below the line is told by the words. */
export function withoutTimes(heading: string): string {
  return heading.replace(PER, "per");
}
