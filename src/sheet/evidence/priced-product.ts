import type { Expression } from "../../domain/expression";
import { isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { isOpenFigure } from "../columns/draft";
import { roleAt } from "./settle-meaning";

/** "Permohonan | Biaya (Rp) | Penerimaan (Rp)": so many of a thing times the money for one of it. */
export function isPriced(expression: Expression<number>, drafts: readonly Draft[]): boolean {
  if (expression.kind !== "operation" || expression.operator !== "*") return false;
  const { left, right } = expression;
  if (left.kind !== "column" || right.kind !== "column") return false;
  const columns = [left.column, right.column];
  const isMoney = (column: number): boolean =>
    isRole("anggaran")({ role: roleAt(drafts, column) ?? "other" });
  const counts = drafts.filter((own) => isOpenFigure(own) && columns.includes(own.reading.path.column));
  return columns.filter(isMoney).length === 1 && counts.length === 1;
}
