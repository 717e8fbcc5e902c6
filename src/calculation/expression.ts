import type { Bacaan } from "../domain/bacaan";
import { isAditif } from "../domain/satuan";
import { desimal, type Desimal } from "../domain/desimal";
import { columnsIn, isSum, multipliesByHundred, type Expression } from "../sheet/header-formula";
import type { RowContext } from "./evaluate";
import { failure, figure, NOTHING, type Outcome } from "./outcome";
import { unreadable } from "./unreadable";

/** Evaluates a formula printed in a header over the row's figures; shares count in percent. */
export function evaluateExpression(expression: Expression, context: RowContext): Outcome {
  const { operands, row } = context;
  const columns = columnsIn(expression);
  const reads = columns.map((column) => operands.read(row, column));
  if (reads.every((read) => read.jenis === "kosong")) return NOTHING;
  const sums = isSum(expression);
  const bad = reads.findIndex((read) => read.jenis !== "angka" && !(sums && isAbsent(read.jenis)));
  if (bad >= 0) return failure(unreadable(operands.name(row, columns[bad]!), reads[bad]!));
  const value = compute(expression, context);
  if (value === null)
    return failure(`${operands.name(row, columns.at(-1)!)} berisi 0: tidak dapat dibagi dengan 0.`);
  if (weighs(expression, context)) return figure(value, reads.every(isShare), [], false);
  if (!dividesColumns(expression))
    return figure(value, isOfShares(columns, context), addedNote(expression, context), true);
  const percent = multipliesByHundred(expression) ? value : value.times(100);
  return figure(percent, true);
}

/** A sum of percentages or indices follows the printed formula, but never without a word. */
function addedNote(expression: Expression, context: RowContext): string[] {
  const unit = context.operands.satuan(context.row);
  const columns = columnsIn(expression);
  if (!isSum(expression) || columns.length < 2 || unit === "" || isAditif(unit)) return [];
  if (columns.some((column) => context.operands.isMoney(column))) return [];
  return [
    `Satuan "${unit}" dijumlahkan sesuai rumus di judul kolom; periksa apakah angkanya memang bagian-bagian yang boleh dijumlahkan.`,
  ];
}

function isOfShares(columns: readonly number[], { operands, row }: RowContext): boolean {
  return columns.some((column) => isShare(operands.read(row, column)) || operands.holdsShares(column));
}

/** In a sum over quarters, one that is not filled yet leaves the others as they are. */
function isAbsent(kind: string): boolean {
  return kind === "kosong" || kind === "nihil";
}

/** A quotient of two figures of the row is a share; a difference keeps the unit of its operands. */
function dividesColumns(expression: Expression): boolean {
  if (expression.kind !== "operation") return false;
  const own = expression.operator === "/" && columnsIn(expression.right).length > 0;
  return own || dividesColumns(expression.left) || dividesColumns(expression.right);
}

/** Bobot x capaian: a share of a figure, where a column of the product holds percent. */
function weighs(expression: Expression, context: RowContext): boolean {
  if (expression.kind !== "operation" || expression.operator !== "*") return false;
  const { left, right } = expression;
  if (left.kind !== "column" || right.kind !== "column") return false;
  return [left, right].some(({ column }) => isShare(context.operands.read(context.row, column)));
}

function isShare(read: Bacaan): boolean {
  return read.jenis === "angka" && read.persen;
}

function compute(expression: Expression, context: RowContext): Desimal | null {
  if (expression.kind === "number") return desimal(expression.value);
  if (expression.kind === "column") {
    const read = context.operands.read(context.row, expression.column);
    return read.jenis === "angka" ? read.nilai : desimal(0);
  }
  const left = compute(expression.left, context);
  const right = compute(expression.right, context);
  if (left === null || right === null) return null;
  switch (expression.operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return weighs(expression, context) ? left.times(right).div(100) : left.times(right);
    case "/":
      return right.isZero() ? null : left.div(right);
  }
}
