import type { Expression } from "../../domain/expression";
import { quotientIn } from "./definition";

type Tree = Expression<number>;

/** The condition of an IF: "C5/B5*100 > 100". */
export interface Comparison {
  readonly left: Tree;
  readonly sign: string;
  readonly right: Tree;
}

/** "MIN(100,C5/B5*100)", "MAX(0,D5-C5)": a figure that stays within a bound; null for anything else. */
export function boundedBy(name: "MIN" | "MAX", figures: readonly Tree[]): Tree | null {
  const [bound, ...bounds] = figures.flatMap((own) => (own.kind === "number" ? own.value : []));
  const [of, ...others] = figures.filter(({ kind }) => kind !== "number");
  if (!of || bound === undefined || others.length + bounds.length > 0) return null;
  return name === "MIN" ? bounded(of, null, bound) : bounded(of, bound, null);
}

/** "IF(C5/B5*100>100,100,C5/B5*100)", "IF(C5>B5,100,C5/B5*100)": the same in other words; null for other conditions. */
export function boundInTest(test: Comparison, figures: readonly Tree[]): Tree | null {
  const [then, otherwise, ...more] = figures;
  if (!then || !otherwise || more.length > 0) return null;
  const [bound, of] = then.kind === "number" ? [then, otherwise] : [otherwise, then];
  if (bound.kind !== "number" || of.kind === "number") return null;
  const isOver = test.sign.startsWith(">");
  if (!isOver && !/^<=?$/.test(test.sign)) return null;
  const isMost = isOver === (bound === then);
  if (isSame(test.left, of) && isSame(test.right, bound))
    return isMost ? bounded(of, null, bound.value) : bounded(of, bound.value, null);
  return isMost && isMet(test, of, bound.value) ? bounded(of, null, bound.value) : null;
}

/** More than the whole is 100 percent. */
function isMet({ left, right, sign }: Comparison, of: Tree, bound: number): boolean {
  const quotient = quotientIn(of);
  if (!quotient || (bound !== 100 && bound !== 1)) return false;
  const [more, less] = sign.startsWith(">") ? [left, right] : [right, left];
  return more.kind === "column" && less.kind === "column"
    ? more.column === quotient.part && less.column === quotient.whole
    : false;
}

function isSame(one: Tree, other: Tree): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function bounded(of: Tree, least: number | null, most: number | null): Tree {
  return { kind: "bounded", of, least, most };
}
