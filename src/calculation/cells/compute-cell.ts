import type { Row } from "../../sheet/table";
import type { DerivedColumn } from "../columns/column-plan";
import { saidInPlace } from "./said-in-place";
import { typedAboveSums } from "../rows/typed-above-sums";
import { computeRule } from "../rule/compute-rule";
import { isOpen, isShownTimesHundred, rememberFigure, rememberStanding } from "../rule/own-formula";
import { asHeaded, type RowContext } from "../rule/row-context";
import type { Unstyled } from "./computed-cell";
import { isWitness } from "./witness";
import { failure, NOTHING } from "./outcome";

/** What one cell comes to; what the office typed in its place stands, with the reason, and is remembered for who reads it. */
export function computeCell(derived: DerivedColumn, row: Row, ofRow: RowContext): Unstyled {
  const { rule, column } = derived;
  const context = asHeaded(rule, ofRow);
  const { operands } = context;
  const given = derived.onlyBlank && !isOpen(operands, row.row, column.column);
  const expected = computeRule(rule, context);
  const stands = saidInPlace(expected, operands, row.row, column.column);
  if (stands !== null) return { row, derived, outcome: failure(stands), context, members: null };
  const typed = typedAboveSums(derived, row, context.operands, expected);
  if (typed !== null) {
    rememberStanding(operands, row.row, column.column, expected);
    return { row, derived, outcome: failure(typed), context, members: null };
  }
  const isLookWrong = isShownTimesHundred(operands, row.row, column.column, expected);
  if (given && !isLookWrong) {
    rememberStanding(operands, row.row, column.column, expected);
    return { row, derived, outcome: NOTHING, context, members: null };
  }
  const cell = { row, derived, outcome: expected, context, members: null };
  if (isWitness(context.told, cell)) rememberStanding(operands, row.row, column.column, expected);
  else rememberFigure(operands, row.row, column.column, expected, isLookWrong);
  return cell;
}
