import type { DerivedColumn } from "./calculation";
import { operands } from "./rule";

/**
 * Two columns never get the same figures: where two readings of one table come to the same rule over the same
 * columns, the second heading must mean something else.
 */
export function withoutTwins(derived: readonly DerivedColumn[]): {
  readonly kept: DerivedColumn[];
  readonly twins: readonly { readonly twin: DerivedColumn; readonly of: DerivedColumn }[];
} {
  const kept: DerivedColumn[] = [];
  const twins: { twin: DerivedColumn; of: DerivedColumn }[] = [];
  for (const own of derived) {
    const of = kept.find((other) => isSame(own, other));
    if (of) twins.push({ twin: own, of });
    else kept.push(own);
  }
  return { kept, twins };
}

function isSame({ rule, column }: DerivedColumn, other: DerivedColumn): boolean {
  return (
    rule.unit !== "kata" &&
    rule.id === other.rule.id &&
    column.path.join() !== other.column.path.join() &&
    operands(rule).join() === operands(other.rule).join() &&
    JSON.stringify(rule.expression) === JSON.stringify(other.rule.expression)
  );
}
