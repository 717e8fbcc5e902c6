import { hanyaPersen } from "../../domain/persen";
import { normalise } from "../../sheet/words/wording";
import { yearOf, yearOffset } from "../../sheet/words/period";
import { isRole, REALISASI_ROLES, YEAR_MEASURES } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { directionOfGroup } from "../rule/row-context";
import type { Rule } from "../rule/rule";
import { capaian } from "../rule/rules";
import { achievedFor, pair, targetFor } from "./operand-columns";
import { isUnnamedAmount } from "./column-kinds";
import { quarters } from "./quarter-columns";

/**
 * What "Capaian" is computed from; null where target or realisasi is of another year than the heading
 * names ("Capaian Tahun 2023" beside this year's figures is last year's, and typed).
 */
export function capaianOf(table: Table, column: Column): Rule | null {
  const target = targetFor(table, { ...column, period: column.period ?? yearReached(table, column) });
  if (column.quarter === null && isOfQuarter(table, target)) return null;
  const yearly = quartersOnly(table, column);
  const last = yearly?.at(-1);
  if (last !== undefined && target !== null) return capaian(target, last, yearly);
  const achieved = countBefore(table, column) ?? achievedFor(table, column);
  if (isOfProgress(table, target)) return null;
  const operands = table.columns.filter((other) => other.column === target || other.column === achieved);
  if (operands.some((other) => isOfAnotherYear(table, column, other))) return null;
  if (isOfLaterShare(table, column, operands) || isOfLaterPair(table, column, target, achieved)) return null;
  const planned = operands.find((other) => other.column === target);
  const headed = directionOfGroup(table, column, planned);
  return pair((from, to) => capaian(from, to, null, headed), target, achieved);
}

/**
 * "Sasaran | K1 | % K1 | K4 | % K4", "HB0 | % | BCG | %", "DM › Sasaran | Dilayani › Jml | %": behind the first pair the
 * count that stands right before each share, of the same whole or of the target of its own group.
 */
function countBefore({ columns }: Table, { column, path }: Column): number | null {
  const at = columns.findIndex((own) => own.column === column);
  const [earlier, count] = [columns[at - 2], columns[at - 1]];
  const [first] = columns.filter(isRole("capaian"));
  const reached = first && columns[columns.indexOf(first) - 1];
  if (!earlier || !count || !first || first.column >= column || reached?.role !== "realisasi") return null;
  const isPair = (own: readonly string[], part: readonly string[]): boolean =>
    hanyaPersen(own.at(-1) ?? "") || bareName(own) === bareName(part);
  const isOfGroup = earlier.role === "target" && path.length > 1 && earlier.path[0] === path[0];
  const isCount = isUnnamedAmount(count) && (earlier.role === "capaian" || isOfGroup);
  return isCount && isPair(path, count.path) && isPair(first.path, reached.path) ? count.column : null;
}

function bareName(path: readonly string[]): string {
  return normalise((path.at(-1) ?? "").replace(/%|\([^()]*\)/g, " "));
}

/** "Wajib KTP | Sudah Rekam | % Perekaman | Punya KIA | Anak | % KIA": what stands behind it before the next share is that one's. */
function isOfLaterShare({ columns }: Table, { column }: Column, operands: readonly Column[]): boolean {
  const isBehind = operands.every((own) => own.column > column);
  const last = Math.max(...operands.map((own) => own.column));
  const figures = columns.filter((own) => own.column < column && isUnnamedAmount(own));
  return isBehind && figures.length > 1 && columns.some((own) => own.role === "capaian" && own.column > last);
}

/** "Laba 2023 | ROI (%) | Target Dividen | Realisasi Dividen | %": a target behind it, with its own realisasi right behind that. */
function isOfLaterPair(
  { columns }: Table,
  { column }: Column,
  target: number | null,
  achieved: number | null,
): boolean {
  const at = columns.findIndex((own) => own.column === target);
  const isBetween = at >= 0 && achieved !== null && achieved < column && (target ?? 0) > column;
  return isBetween && REALISASI_ROLES.includes(columns[at + 1]?.role ?? "other");
}

/** The target of one quarter, beside those of others, is none of the year. */
function isOfQuarter({ columns }: Table, target: number | null): boolean {
  const isQuarterly = ({ role, quarter }: Column): boolean => role === "target" && quarter !== null;
  const own = columns.find(({ column }) => column === target);
  return own !== undefined && isQuarterly(own) && columns.filter(isQuarterly).length > 1;
}

/** The year of what was reached, where the heading names none. */
function yearReached(table: Table, column: Column): string | null {
  const achieved = achievedFor(table, column);
  return table.columns.find((other) => other.column === achieved)?.period ?? null;
}

/** Against the end of the plan there is progress, where the table has a column of it; a capaian is of its year. */
function isOfProgress({ columns }: Table, target: number | null): boolean {
  const isEnd = columns.some(({ column, role }) => column === target && role === "target_akhir");
  return isEnd && columns.some(isRole("tingkat_kemajuan"));
}

/** The quarters, where the year's realisasi stands in no column of its own. */
function quartersOnly(table: Table, column: Column): readonly number[] | null {
  const summed = table.columns.some(({ role }) => REALISASI_ROLES.includes(role));
  if (summed || column.quarter !== null) return null;
  return quarters(table, column)?.expression.quarters ?? null;
}

/**
 * An operand without a year in its heading is of the report's year: a capaian that names another one is
 * not its own where the table has a further capaian that may be, or where it stands before the operand
 * ("Capaian 2023 | Target | Realisasi").
 */
function isOfAnotherYear(table: Table, column: Column, other: Column): boolean {
  if (!YEAR_MEASURES.has(other.role) || !namesYear(column) || isBroughtAlong(column, other)) return false;
  if (!namesYear(other) && column.column < other.column) return true;
  if (column.period === null || other.period === null) return offsetOf(column) !== offsetOf(other);
  if (column.period === other.period) return false;
  return namesYear(other) || table.columns.some((twin) => twin !== column && twin.role === "capaian");
}

/** "2024 › Target 2024 | Realisasi 2020 | Asumsi Capaian 2024": set into the group of the target's year on purpose. */
function isBroughtAlong({ path, period }: Column, { path: other }: Column): boolean {
  const [group = ""] = path;
  return (
    path.length > 1 && other.length > 1 && group === other[0] && period !== null && yearOf(group) === period
  );
}

/** Whether the heading itself names the year; else it was taken from the caption. */
function namesYear({ path }: Column): boolean {
  return path.some((text) => yearOf(text) !== null || yearOffset(text) !== null);
}

/** Years from the report's: -1 for "Tahun Lalu", 0 for "Tahun Ini" and where nothing is said. */
function offsetOf({ path }: Column): number {
  return path.map((text) => yearOffset(text)).find((offset) => offset !== null) ?? 0;
}
