import type { DerivedColumn } from "../columns/column-plan";
import type { Unstyled } from "../cells/computed-cell";
import { figure } from "../cells/outcome";
import { isOpen } from "../rule/own-formula";
import type { ContextRow } from "../rule/row-context";
import {
  ADDED_ROLES,
  holdsMoney,
  isRole,
  MEASURED_ROLES,
  QUARTER_ROLES,
  SHARE_ROLES,
  WORD_ROLES,
} from "../../domain/roles";
import { hasOwnFigures, isSumAndMean } from "../../sheet/rows/row-kinds";
import { namesMeasured } from "../../sheet/words/closing";
import { partsIn } from "../../sheet/rows/parts";
import { isMark } from "../../sheet/columns/marks";
import { isPeriodText } from "../../sheet/header/header-rows";
import type { Column, Row, Table } from "../../sheet/table";
import { rataBaris } from "../rule/rules";
import { averagedFigure, meanOver } from "./mean-over";

/** "Rata-rata per bulan", "Rerata/Kecamatan": the words say that it is of each. */
const OF_EACH = /(?:\bper\b|\/)\s*\p{L}/iu;

/** Where each row may be of another measure, no mean of its figures says anything. */
const tellsMeasure = isRole("satuan", "indikator");

/**
 * Rows "Rata-rata" that are the mean of all their figures, not of shares alone: beside a row "Jumlah", in words that
 * say so ("per bulan"), or where the table has no shares that it could be of. Of a budget only where its rows are
 * months or its words say so.
 */
function averagesFigures(table: Table, row: Row): boolean {
  if (row.kind !== "average" || namesMeasured(row.label) || table.columns.some(tellsMeasure)) return false;
  if (table.columns.some(({ role }) => ADDED_ROLES.has(role)))
    return OF_EACH.test(row.label) || areMonths(table);
  const at = table.rows.indexOf(row);
  const isBesideTotal = [table.rows[at - 1], table.rows[at + 1]].some((other) => other?.kind === "total");
  return isBesideTotal || OF_EACH.test(row.label) || !table.columns.some(({ role }) => SHARE_ROLES.has(role));
}

/** What a row is the mean of: all figures, or of those beside shares the marks, which have no sum. */
export function averagedIn(
  table: Table,
  row: Row,
  means: readonly DerivedColumn[],
): readonly DerivedColumn[] {
  const own = means.filter(isFigureMean);
  if (averagesFigures(table, row)) return own;
  return averagesMarks(table, row) ? own.filter(({ column }) => isMark(column)) : [];
}

function averagesMarks({ columns }: Table, row: Row): boolean {
  const isOfAll = isSumAndMean(row) || (row.kind === "average" && !namesMeasured(row.label));
  return isOfAll && !columns.some(tellsMeasure) && !columns.some(isRole("bobot"));
}

function areMonths({ rows }: Table): boolean {
  return rows.filter(hasOwnFigures).every(({ label }) => isPeriodText(label));
}

/** What these rows are the mean of: typed figures and what the columns add up or differ by; no quotients. */
export function figureMeanColumns(table: Table, derived: readonly DerivedColumn[]): DerivedColumn[] {
  if (!table.rows.some((row) => averagesFigures(table, row) || averagesMarks(table, row))) return [];
  return table.columns
    .filter((column) => isAveraged(column, derived))
    .map((column) => ({ column, rule: { ...rataBaris(column.column), unit: "operan" }, onlyBlank: true }));
}

function isAveraged(column: Column, derived: readonly DerivedColumn[]): boolean {
  const own = derived.find((other) => other.column === column);
  if (own) return own.rule.unit === "operan" && isLinear(own);
  if (WORD_ROLES.has(column.role) || SHARE_ROLES.has(column.role)) return false;
  return (
    column.addsUp ||
    column.parts !== null ||
    holdsMoney(column) ||
    column.role === "nilai" ||
    QUARTER_ROLES.includes(column.role) ||
    MEASURED_ROLES.includes(column.role)
  );
}

/** The mean of differences and sums is that of what they are computed from. */
function isLinear({ rule: { expression } }: DerivedColumn): boolean {
  if (expression.kind === "magnitude") return true;
  return (
    expression.kind === "year" ||
    (expression.kind === "operation" &&
      (expression.operator === "-" || expression.operator === "+" || expression.right.kind === "number"))
  );
}

/** Of such a row the means of its columns that are still blank. */
export function figureMeans(means: readonly DerivedColumn[], at: ContextRow, table: Table): Unstyled[] {
  return means.flatMap((derived) => meanOf(derived, at, table));
}

/** A mean of figures, not of shares. */
export function isFigureMean({ rule }: DerivedColumn): boolean {
  return rule.id === "rata-kelompok" && rule.unit === "operan";
}

function meanOf(derived: DerivedColumn, { row, context }: ContextRow, table: Table): Unstyled[] {
  const { operands } = context;
  const { column } = derived.column;
  if (!isOpen(operands, row.row, column)) return [];
  const parts = partsIn(table, row);
  const mean = meanOver(parts, (part) => averagedFigure(operands, part.row, column), context.pengaturan);
  if (mean === null || mean.members.length < parts.length) return [];
  const outcome = figure(mean.nilai, mean.isOfShares, row.parts ? [row.parts.reason] : []);
  operands.remember(row.row, column, outcome);
  return [{ row, context, derived, outcome, members: mean.members }];
}
