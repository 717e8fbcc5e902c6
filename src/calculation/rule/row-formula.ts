import { leavesOf, type Expression } from "../../domain/expression";
import { unfold, type Choices } from "./unfold";
import { isGathered, printFormula, type Cells } from "./print-rule";
import { quarterKind } from "../columns/quarters";
import { fitted } from "./ranges";
import { asHeaded, type RowContext } from "./row-context";
import { operands, type Rule } from "./rule";

/**
 * The live formula of a derived cell; null where none says the same as the computed value: a source that is
 * text, figures stored in different units, a method whose columns the table lacks, more than Excel takes.
 */
export function rowFormula(rule: Rule, context: RowContext, ratio: boolean): string | null {
  const expression = unfold(rule.expression, choicesOf(rule, context));
  if (expression === null || !isLive(expression, rule, context)) return null;
  const formula = printFormula(expression, rule.guard, cellsOf(context), ratio || rule.unit === "rasio");
  return formula && fitted(formula);
}

/** What the office and the row decide about the rule. */
export function choicesOf(rule: Rule, context: RowContext): Choices {
  const { pengaturan, polaritas, operands: cells, row } = asHeaded(rule, context);
  const { expression } = rule;
  const years =
    expression.kind === "year"
      ? expression
      : expression.kind === "capaian" && expression.quarters
        ? { quarters: expression.quarters, target: expression.target }
        : null;
  const signed = operands(rule).some((column) => {
    const read = cells.read(row, column);
    return read.jenis === "angka" && read.nilai.isNegative();
  });
  return { pengaturan, polaritas, signed, jenis: years ? quarterKind(years, context).jenis : "akumulasi" };
}

/** Every cell a true number; of those that are gathered or added, some may still be blank, or dashes that SUM passes over. */
function isLive(
  expression: Expression<number>,
  { guard }: Rule,
  { operands: cells, row }: RowContext,
): boolean {
  return leavesOf(expression).every(
    (column) =>
      cells.isLive(row, column) ||
      (cells.read(row, column).jenis === "nihil" && isGathered(expression, column)) ||
      (cells.grid.isBlank(row, column) && (guard.blank === "all" || isGathered(expression, column))),
  );
}

function cellsOf({ operands: cells, row }: RowContext): Cells<number> {
  return {
    name: (column) => cells.name(row, column),
    isRatio: (column) => cells.storesRatio(row, column),
    isBlank: (column) => cells.grid.isBlank(row, column),
  };
}
