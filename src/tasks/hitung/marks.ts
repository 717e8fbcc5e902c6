import { hasOwnFigures } from "../../sheet/rows/row-kinds";
import { isRole } from "../../domain/roles";
import type { HighlightRule } from "../../plan/cell-content";
import type { ColumnPlan, DerivedColumn } from "../../calculation/columns/column-plan";
import type { Pengaturan } from "../../domain/pengaturan";
import { cellName } from "../../sheet/address";
import type { Table } from "../../sheet/table";
import { sorotRules } from "../sorot";
import { isAgainstPlan } from "../../calculation/rule/against-plan";
import { comparedYears } from "../../calculation/rule/rule";
import type { Operands } from "../../calculation/rule/operands";

/** The highlights of one table: failing capaian, and the direction of changes printed without a sign. */
export function tableMarks(
  table: Table,
  plan: ColumnPlan,
  operands: Operands,
  pengaturan: Pengaturan,
): HighlightRule[] {
  if (table.laid !== null) return [];
  return plan.derived.flatMap((derived) => {
    const rows = computedRows(table, derived, operands);
    if (rows.length === 0 || derived.column.isKept) return [];
    const isCapaian = derived.column.role === "capaian" && isAgainstPlan(table, plan.derived, derived);
    if (isCapaian) return failing(table, derived, rows, operands, pengaturan);
    return directions(derived, rows);
  });
}

function computedRows(table: Table, derived: DerivedColumn, operands: Operands): number[] {
  return table.rows
    .filter((row) => hasOwnFigures(row) && operands.outcome(row.row, derived.column.column)?.ok)
    .map((row) => row.row);
}

function failing(
  table: Table,
  { column }: DerivedColumn,
  rows: readonly number[],
  operands: Operands,
  pengaturan: Pengaturan,
): HighlightRule[] {
  const kategori = table.columns.find(isRole("kategori"));
  const beside = kategori && Math.abs(kategori.column - column.column) <= 2 ? kategori.column : null;
  const ratio = rows[0] !== undefined && operands.storesRatio(rows[0], column.column);
  return sorotRules([{ column: column.column, rows, ratio, kategori: beside }], pengaturan);
}

/** "Naik / Turun" holds a magnitude: the arrow before it follows the two years, not the paint. */
function directions({ column, rule }: DerivedColumn, rows: readonly number[]): HighlightRule[] {
  const compared = comparedYears(rule);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!compared || rule.expression.kind !== "magnitude" || first === undefined || last === undefined)
    return [];
  const cell = (at: number): string => cellName(first, at, { column: true });
  const [older, newer] = [cell(compared.older), cell(compared.newer)];
  const area = { row: first, column: column.column, rows: last - first + 1, columns: 1 };
  const arrow = (sign: string, style: "naik" | "turun"): HighlightRule => ({
    area,
    formula: `=AND(COUNT(${older},${newer})=2,${newer}${sign}${older})`,
    style,
  });
  return [arrow(">", "naik"), arrow("<", "turun")];
}
