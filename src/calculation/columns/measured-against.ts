import type { DerivedColumn } from "./column-plan";
import { divisorOf } from "../../domain/expression";
import { operands } from "../rule/rule";

/**
 * The columns that shares set against this one: the spending of a pagu, the realisasi of a target. Changes from one
 * year to the next are none: what is new has no year before.
 */
export function measuredAgainst(derived: readonly DerivedColumn[], column: number): number[] {
  const against = derived
    .filter(({ rule }) => divisor(rule) === column)
    .flatMap(({ rule }) => operands(rule));
  return [...new Set(against)].filter((operand) => operand !== column);
}

function divisor({ id, unit, expression }: DerivedColumn["rule"]): number | null {
  if (unit !== "persen" || id === "perubahan" || id === "selisih-persen") return null;
  switch (expression.kind) {
    case "capaian":
      return expression.target;
    case "year":
    case "mean":
    case "sum":
    case "share-of-total":
    case "year-on-year":
    case "grade":
    case "efisiensi":
    case "verdict":
      return null;
    default: {
      const by = divisorOf(expression);
      return by?.kind === "column" ? by.column : null;
    }
  }
}
