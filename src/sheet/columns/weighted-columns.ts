import { LOOSE_ROLES, isRole, WEIGHABLE_ROLES } from "../../domain/roles";
import { leavesOf } from "../../domain/expression";
import { amountAt } from "../amount-at";
import { isUnwritten } from "../own-formula";
import type { Grid } from "../grid";
import type { Expression } from "../../domain/expression";
import type { HeaderPath } from "../header/header-path";
import type { Column, Row } from "../table";

/** Weights are parts of 100, or of 1; nine of 0,11 are 0,99. */
const WHOLES = [
  { whole: 100, rounded: 0.5 },
  { whole: 1, rounded: 0.02 },
] as const;

/** Weights that make up 100, and what was reached of each of them ("Nilai Tertimbang"). */
export function isWeighted(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  column: Column,
): boolean {
  if (column.role === "bobot") return isWholeOfWeights(grid, rows, column.column);
  const weights = columns.filter(isRole("bobot")).map((own) => own.column);
  const isPrinted = column.definitions.some(({ witness }) => witness === "judul");
  if ((WEIGHABLE_ROLES.includes(column.role) || isPrinted) && column.definitions.length > 0)
    return column.definitions.some(({ expression }) =>
      weights.some((weight) => isShareOf(expression, weight)),
    );
  if (!LOOSE_ROLES.has(column.role)) return false;
  if (waitsForWeights(grid, rows, columns, column)) return true;
  // What was reached of a target is no part of a weight, however small it is.
  if (column.role === "realisasi" && columns.some(isRole("target"))) return false;
  if (column.role === "nilai" && namesWeighted({ texts: column.path }))
    return weights.some((weight) => isWholeOfWeights(grid, rows, weight));
  return weights.some(
    (weight) => isWholeOfWeights(grid, rows, weight) && isBelow(grid, rows, column.column, weight),
  );
}

/** "Bobot | % Pemenuhan | Nilai" with the marks still blank: each will be its weight times what was reached. */
function waitsForWeights(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  { role, column }: Column,
): boolean {
  const [weight, ...others] = columns.filter(isRole("bobot"));
  if (role !== "nilai" || !weight || others.length > 0 || !columns.some(isRole("capaian"))) return false;
  const isOpen = rows.every(({ row }) => isUnwritten(grid, row, column));
  return (
    isOpen && columns.filter(isRole("nilai")).length === 1 && isWholeOfWeights(grid, rows, weight.column)
  );
}

/** "NRR Tertimbang": a mark times its weight, no mark of its own. */
export function namesWeighted({ texts }: Pick<HeaderPath, "texts">): boolean {
  return /\btertimbang\b/i.test(texts.slice(-2).join(" "));
}

/** Whether the weights of these rows make up 100, or 1. */
export function isWholeOfWeights(grid: Grid, rows: readonly Row[], column: number): boolean {
  const parts = rows.filter(({ kind }) => kind === "data").map(({ row }) => amountAt(grid, row, column));
  const sum = parts.reduce((total, part) => total + (Number.isNaN(part) ? 0 : part), 0);
  if (parts.length < 2) return false;
  return WHOLES.some(({ whole, rounded }) => Math.abs(sum - whole) <= rounded) || isPartOfWeights(parts, sum);
}

/** A part of an evaluation, less than 100 in all, whose weights are not among those of their own parts. */
function isPartOfWeights(weights: readonly number[], sum: number): boolean {
  const isSum = (own: number, at: number): boolean =>
    weights.some((_, end) => {
      const below = weights.slice(at + 1, end + 1);
      return below.length > 1 && Math.abs(below.reduce((total, one) => total + one, 0) - own) < ROUNDED;
    });
  return sum > 1 && sum < 100 && weights.every((weight) => weight > 0) && !weights.some(isSum);
}

const ROUNDED = 0.01;

/** Scores of components, none of which exceeds its weight. */
function isBelow(grid: Grid, rows: readonly Row[], column: number, weight: number): boolean {
  const scored = rows.filter(
    ({ kind, row }) => kind === "data" && !Number.isNaN(amountAt(grid, row, column)),
  );
  return (
    scored.length > 1 && scored.every(({ row }) => amountAt(grid, row, column) <= amountAt(grid, row, weight))
  );
}

/** "Bobot x capaian", "bobot x capaian / 100". */
function isShareOf(expression: Expression<number>, weight: number): boolean {
  if (expression.kind === "portion") return leavesOf(expression).includes(weight);
  if (expression.kind !== "operation") return false;
  const { operator, left, right } = expression;
  if (operator === "/" && right.kind === "number") return isShareOf(left, weight);
  return operator === "*" && [left, right].some((side) => side.kind === "column" && side.column === weight);
}
