import { divisorOf, leavesOf, type Expression } from "../../domain/expression";
import { CAPAIAN_ROLES, PLANNED_ROLES } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { conceptsOf } from "../../sheet/words/wording";
import type { DerivedColumn } from "../columns/column-plan";

/**
 * Whether a figure tells how far a plan was reached, so that a low one is a failing one and has a class: realisasi
 * against target, what is divided by a target or a pagu, means of these, and what its heading calls a
 * capaian. "% Belum" of all findings stands in a column of the same kind and is held against nothing.
 */
export function isAgainstPlan(table: Table, derived: readonly DerivedColumn[], own: DerivedColumn): boolean {
  const { column, rule } = own;
  const { expression } = rule;
  const others = derived.filter((one) => one !== own);
  const reads = (at: number): boolean => isReached(table, others, at);
  switch (expression.kind) {
    case "capaian":
      return true;
    case "mean":
      return reads(expression.of);
    case "year":
    case "efisiensi":
    case "sum":
    case "share-of-total":
    case "year-on-year":
    case "grade":
    case "verdict":
      return false;
    default:
      return isShareOfPlan(table, column, expression, reads);
  }
}

function isShareOfPlan(
  { columns }: Table,
  column: Column,
  expression: Expression<number>,
  isReachedAt: (column: number) => boolean,
): boolean {
  if (!CAPAIAN_ROLES.includes(column.role) && column.unit !== "persen") return false;
  if (isCalledCapaian(column)) return true;
  const divisor = divisorOf(expression);
  if (divisor === null) return leavesOf(expression).every(isReachedAt);
  const by = leavesOf(divisor);
  return columns.some(({ column: at, role }) => by.includes(at) && PLANNED_ROLES.includes(role));
}

/** A capaian that people typed is told by its name alone. */
function isReached(table: Table, derived: readonly DerivedColumn[], at: number): boolean {
  const own = derived.find(({ column }) => column.column === at);
  if (own) return isAgainstPlan(table, derived, own);
  return table.columns.some((one) => one.column === at && isCalledCapaian(one));
}

function isCalledCapaian({ role, path }: Column): boolean {
  return CAPAIAN_ROLES.includes(role) && conceptsOf(path.join(" ")).has("capaian");
}
