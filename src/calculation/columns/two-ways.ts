import { CHANGE_ROLES, CHANGED_PAGU_ROLES } from "../../domain/roles";
import { leavesOf } from "../../domain/expression";
import { columnName } from "../../sheet/address";
import type { Table } from "../../sheet/table";
import type { DerivedColumn } from "./column-plan";
import { isShare } from "./column-kinds";
import { operands, type RuleId } from "../rule/rule";

/** Differences that offices write with either sign. */
const SIGNED: ReadonlySet<RuleId> = new Set<RuleId>(["selisih", "sisa", "selisih-persen", "sisa-persen"]);

/**
 * What a person should know of a column that offices compute in two ways, where neither a figure nor a printed
 * formula says which: the sign of a difference, a change in percent or in points. null for any other.
 */
export function twoWays(table: Table, { column, rule, guess }: DerivedColumn): string | null {
  if (guess !== undefined) return guess;
  if (column.definitions.length > 0 || column.source === "orang") return null;
  const [first, second] = namesOf(
    table,
    rule.expression.kind === "operation" ? leavesOf(rule.expression) : [],
  );
  if (rule.id === "perubahan" && isShare(column)) return changeIn(rule.unit === "persen");
  const isSigned = SIGNED.has(rule.id) && CHANGE_ROLES.includes(column.role);
  if (!isSigned || first === undefined || second === undefined || isOfBudgets(table, operands(rule)))
    return null;
  return `Dihitung ${first} dikurangi ${second}. Bila kantor menulisnya terbalik, isi satu baris menurut cara kantor, lalu hitung lagi.`;
}

function changeIn(isRelative: boolean): string {
  return isRelative
    ? "Dihitung dalam persen dari tahun sebelumnya (selisih dibagi angka tahun sebelumnya). Bila yang dimaksud selisih poin, isi satu baris menurut cara kantor, lalu hitung lagi."
    : "Dihitung sebagai selisih poin (angka tahun ini dikurangi tahun sebelumnya). Bila yang dimaksud persen dari tahun sebelumnya, isi satu baris menurut cara kantor, lalu hitung lagi.";
}

/** Budgets before and after a change have one order. */
function isOfBudgets({ columns }: Table, read: readonly number[]): boolean {
  return columns.some(({ column, role }) => read.includes(column) && CHANGED_PAGU_ROLES.includes(role));
}

function namesOf({ columns }: Table, read: readonly number[]): string[] {
  return read.flatMap((at) => {
    const heading = columns.find(({ column }) => column === at)?.path.at(-1);
    return heading === undefined ? [columnName(at)] : [`“${heading}”`];
  });
}
