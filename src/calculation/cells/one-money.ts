import { bind, leaf, leavesOf, operation, divisorOf, type Expression } from "../../domain/expression";
import { holdsMoney } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import type { DerivedColumn } from "../columns/column-plan";
import type { Formula } from "../rule/rule";

/**
 * "Anggaran (Juta Rp) | Realisasi (Rp) | Serapan": amounts of different units are set against each other in one. What
 * is an amount itself comes out in the unit that its own heading names.
 */
export function inOneMoney(table: Table, derived: DerivedColumn): DerivedColumn {
  const { column, rule } = derived;
  const { expression } = rule;
  if (!isArithmetic(expression)) return derived;
  const factorOf = (own: number): number => multiplierOf(table, own);
  const factors = leavesOf(expression).map(factorOf);
  const least = Math.min(...factors);
  if (factors.every((factor) => factor === least)) return derived;
  const unit = divisorOf(expression) === null ? column.multiplier : least;
  return {
    ...derived,
    rule: { ...rule, expression: bind(expression, (own) => times(own, factorOf(own) / unit)) },
  };
}

function isArithmetic(expression: Formula): expression is Expression<number> {
  return !OVER_ROWS_OR_CHOSEN.has(expression.kind);
}

/** What unfolds by the office's choices, or reads other rows. */
const OVER_ROWS_OR_CHOSEN: ReadonlySet<Formula["kind"]> = new Set<Formula["kind"]>([
  "capaian",
  "year",
  "efisiensi",
  "mean",
  "sum",
  "share-of-total",
  "year-on-year",
  "grade",
  "verdict",
]);

function multiplierOf({ columns }: Table, own: number): number {
  const column = columns.find((other: Column) => other.column === own);
  return column && holdsMoney(column) ? column.multiplier : 1;
}

function times(column: number, factor: number): Expression<number> {
  if (factor === 1) return leaf(column);
  return factor > 1
    ? operation(leaf(column), "*", { kind: "number", value: factor })
    : operation(leaf(column), "/", { kind: "number", value: Math.round(1 / factor) });
}
