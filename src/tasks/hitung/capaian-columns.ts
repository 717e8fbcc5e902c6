import { yearOf, yearOffset } from "../../sheet/period";
import type { ColumnRole } from "../../sheet/roles";
import type { Column, Table } from "../../sheet/table";
import type { Calculation } from "./calculation";
import { achievedFor, pair, quarters, targetFor } from "./operand-columns";

const OF_THE_YEAR: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["target", "realisasi", "tw_total"]);

/**
 * What "Capaian" is computed from; null where target or realisasi is of another year than the heading
 * names ("Capaian Tahun 2023" beside this year's figures is last year's, and typed).
 */
export function capaianOf(table: Table, column: Column): Calculation | null {
  const target = targetFor(table, column);
  const yearly = quartersOnly(table, column);
  if (yearly !== null && target !== null)
    return { rule: "capaian", target, realisasi: yearly.at(-1)!, quarters: yearly };
  const achieved = achievedFor(table, column);
  const operands = table.columns.filter((other) => other.column === target || other.column === achieved);
  if (operands.some((other) => isOfAnotherYear(column, other))) return null;
  return pair("capaian", target, achieved);
}

/** The quarters, where the year's realisasi stands in no column of its own. */
function quartersOnly(table: Table, column: Column): readonly number[] | null {
  const summed = table.columns.some(({ role }) => role === "realisasi" || role === "tw_total");
  if (summed || column.quarter !== null) return null;
  const found = quarters(table, column);
  return found?.rule === "triwulan" ? found.quarters : null;
}

function isOfAnotherYear(column: Column, other: Column): boolean {
  if (!OF_THE_YEAR.has(other.role) || !namesYear(column) || !namesYear(other)) return false;
  return column.period !== other.period;
}

/** Whether the heading itself names the year; else it was taken from the caption. */
function namesYear({ path }: Column): boolean {
  return path.some((text) => yearOf(text) !== null || yearOffset(text) !== null);
}
