import { QUARTER_ROLES, isRole } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { nearest } from "../cells/nearest";
import type { Rule, Year } from "../rule/rule";
import { triwulan } from "../rule/rules";

/** From the first quarter on, or months of one quarter: where one is missing, its figures stand under another name. */
function isWithoutGap(columns: readonly Column[]): boolean {
  const quarters = new Set(columns.map(({ quarter }) => quarter ?? 0));
  return quarters.size === 1 || Math.max(...quarters) === quarters.size;
}

export function quarters(table: Table, column: Column): Rule<number, Year> | null {
  const left = table.columns.filter((other) => other.column < column.column);
  const since = Math.max(-1, ...left.filter(isRole("tw_total")).map((other) => other.column));
  const columns = left.filter((other) => QUARTER_ROLES.includes(other.role) && other.column > since);
  if (columns.length < 2 || !isWithoutGap(columns)) return null;
  const target = nearest(table, column, ["target"]);
  return triwulan(
    columns.map((other) => other.column),
    target?.column ?? null,
    target?.quarter ? planned(table) : [],
  );
}

/** The target of each quarter; none where one of them is missing or stands twice. */
export function planned({ columns }: Table): number[] {
  const targets = columns.filter(isRole("target"));
  const own = [1, 2, 3, 4].flatMap((quarter) => {
    const [only, ...others] = targets.filter((target) => target.quarter === quarter);
    return only && others.length === 0 ? [only.column] : [];
  });
  return own.length === 4 ? own : [];
}
