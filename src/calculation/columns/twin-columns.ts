import type { DerivedColumn } from "./column-plan";
import type { Table } from "../../sheet/table";
import { operands } from "../rule/rule";

/**
 * Two columns never get the same figures: where two readings of one table come to the same rule over the same
 * columns, the second heading must mean something else.
 */
export function withoutTwins(
  table: Table,
  derived: readonly DerivedColumn[],
): {
  readonly kept: DerivedColumn[];
  readonly twins: readonly { readonly twin: DerivedColumn; readonly of: DerivedColumn }[];
} {
  const kept: DerivedColumn[] = [];
  const twins: { twin: DerivedColumn; of: DerivedColumn }[] = [];
  for (const own of derived) {
    const of = kept.findIndex((other) => isSame(own, other));
    const before = kept[of];
    if (!before) kept.push(own);
    else if (isOfYear(table, own) && !isOfYear(table, before)) {
      kept[of] = own;
      twins.push({ twin: before, of: own });
    } else twins.push({ twin: own, of: before });
  }
  return { kept, twins };
}

/** Whether it is of the year of what it is computed from. */
function isOfYear({ columns }: Table, { column, rule }: DerivedColumn): boolean {
  const read = columns.filter((other) => operands(rule).includes(other.column));
  return read.every(({ period }) => period === column.period);
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
