import { lastOf } from "../../domain/items";
import { type ColumnRole, DERIVED_ROLES } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { isNamesake } from "../cells/nearest";
import { conceptsOf } from "../../sheet/words/wording";

/**
 * "Anggaran › APBD | APBN, Realisasi › APBD | APBN, Capaian": one share behind several budgets that no column
 * adds up. It may be of any of them or of all, so that nothing is computed.
 */
export function spansSeveralBudgets(table: Table, column: Column): boolean {
  if (table.columns.some((other) => other.role === "realisasi_anggaran" && isNamesake(column, other)))
    return false;
  const left = table.columns.filter((other) => other.column < column.column);
  const since = left.map(({ role }) => DERIVED_ROLES.has(role)).lastIndexOf(true);
  const own = left
    .slice(since + 1)
    .filter(({ period }) => column.period === null || period === null || period === column.period);
  const spent = ofOneYear(own, "realisasi_anggaran");
  return spent.length > 1 && ofOneYear(own, "anggaran").length > 1 && !isTotal(lastOf(spent));
}

function ofOneYear(columns: readonly Column[], role: ColumnRole): Column[] {
  const found = columns.filter((column) => column.role === role && column.quarter === null);
  return found.filter(({ period }) => period === lastOf(found).period);
}

function isTotal({ path }: Column): boolean {
  return path.some((text) => conceptsOf(text).has("kumulatif"));
}
