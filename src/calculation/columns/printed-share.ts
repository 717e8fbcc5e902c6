import type { Expression } from "../../domain/expression";
import type { Column } from "../../sheet/table";
import { holdsPercentages } from "./printed-ratio";

/**
 * "Target (dalam %) | Total Sasaran | Target Sasaran (3 x 5)": a printed product with a column of percentages takes a
 * share of the other one, where its own heading is no percentage (Penilaian Kinerja Puskesmas 2019).
 */
export function takesShare(
  expression: Expression<number>,
  own: Column,
  columns: readonly Column[],
): Expression<number> {
  if (expression.kind !== "operation" || expression.operator !== "*") return expression;
  const { left, right } = expression;
  if (left.kind !== "column" || right.kind !== "column" || holdsPercentages(own)) return expression;
  const isShare = (at: number): boolean =>
    columns.some((column) => column.column === at && holdsPercentages(column));
  if (isShare(left.column) === isShare(right.column)) return expression;
  return isShare(left.column)
    ? { kind: "portion", of: right, share: left }
    : { kind: "portion", of: left, share: right };
}
