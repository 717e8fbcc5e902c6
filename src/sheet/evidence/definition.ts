import { leaf, operation, type Expression } from "../../domain/expression";

/**
 * What speaks for a definition: the office's own formulas, one printed in the heading, arithmetic that holds over
 * the rows, what an earlier run filled in by it, or the words of the headings.
 */
type Witness = "rumus" | "judul" | "hitungan" | "lalu" | "kata";

/** How a column follows from others of its row, as its own cells show. */
export interface Definition {
  readonly expression: Expression<number>;
  readonly witness: Witness;
  /** Whether only blanks may be filled by it: the heading does not call the column a computed one. */
  readonly onlyBlank: boolean;
  /** Why, in Bahasa Indonesia, for the person who checks. */
  readonly reason: string;
}

export function numberOf(value: number): Expression<number> {
  return { kind: "number", value };
}

/** Part of a whole, times 100. */
export function percentOf(part: Expression<number>, whole: Expression<number>): Expression<number> {
  return operation(operation(part, "/", whole), "*", numberOf(100));
}

export function sumOfColumns(columns: readonly number[]): Expression<number> {
  const [first, ...others] = columns.map((column) => leaf(column));
  return others.reduce((sum, term) => operation(sum, "+", term), first ?? numberOf(0));
}

/** The two columns that a quotient sets against each other, whatever it is multiplied with; null for anything else. */
export function quotientIn(
  expression: Expression<number>,
): { readonly part: number; readonly whole: number } | null {
  if (expression.kind !== "operation") return null;
  const { operator, left, right } = expression;
  if (operator === "*") {
    if (right.kind === "number") return quotientIn(left);
    if (left.kind === "number") return quotientIn(right);
    return null;
  }
  if (operator !== "/" || right.kind !== "column") return null;
  const part = left.kind === "operation" && left.operator === "*" ? withoutNumber(left) : left;
  return part.kind === "column" ? { part: part.column, whole: right.column } : null;
}

/** "b * 100" of "b * 100 / a". */
function withoutNumber({
  left,
  right,
}: Extract<Expression<number>, { kind: "operation" }>): Expression<number> {
  return left.kind === "number" ? right : left;
}

/** The two columns of a plain difference; null for anything else. */
export function differenceIn(
  expression: Expression<number>,
): { readonly from: number; readonly less: number } | null {
  if (expression.kind !== "operation" || expression.operator !== "-") return null;
  const { left, right } = expression;
  return left.kind === "column" && right.kind === "column" ? { from: left.column, less: right.column } : null;
}

/** The columns of a plain sum of two and more; null for anything else. */
export function termsIn(expression: Expression<number>): readonly number[] | null {
  if (expression.kind === "column") return [expression.column];
  if (expression.kind !== "operation" || expression.operator !== "+") return null;
  const [left, right] = [termsIn(expression.left), termsIn(expression.right)];
  return left && right ? [...left, ...right] : null;
}
