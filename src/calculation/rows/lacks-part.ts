import { partsIn } from "../../sheet/rows/parts";
import type { Row, Table } from "../../sheet/table";
import type { DerivedColumn } from "../columns/column-plan";
import type { Operands } from "../rule/operands";
import { operands as readBy } from "../rule/rule";

/** A total of which one column was not added up, though its rows are filled: the rest of it is no total. */
export function lacksPart({ rule }: DerivedColumn, row: Row, operands: Operands, table: Table): boolean {
  if (row.parts?.how !== "SUM") return false;
  const isFilled = (at: Row, column: number): boolean =>
    operands.outcome(at.row, column)?.ok === true || !operands.grid.isBlank(at.row, column);
  return readBy(rule).some(
    (column) => !isFilled(row, column) && partsIn(table, row).some((part) => isFilled(part, column)),
  );
}

/** A sum or a difference in such a row would come to something without that term. */
export function lacksTerm(derived: DerivedColumn, row: Row, operands: Operands, table: Table): boolean {
  const { expression } = derived.rule;
  const isSum =
    expression.kind === "operation" && (expression.operator === "+" || expression.operator === "-");
  return isSum && row.kind === "total" && lacksPart(derived, row, operands, table);
}
