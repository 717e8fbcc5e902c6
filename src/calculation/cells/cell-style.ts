import type { Unstyled } from "./computed-cell";
import { metodeEfisiensi } from "../../domain/metode-efisiensi";
import { styleOfRow, type CellStyle, type ColumnStyle } from "./number-style";
import type { Figure } from "./outcome";
import { officeFormula } from "../rule/own-formula";
import { operands } from "../rule/rule";

/**
 * How the figure of a cell is put into it, by the unit of its rule; remembered for the formulas that read the
 * cell. A formula of the office's own keeps the look that it has.
 */
export function settleStyle(cell: Unstyled, column: ColumnStyle): CellStyle | null {
  const { row, derived, context, outcome } = cell;
  if (!outcome.ok || "teks" in outcome) return null;
  const { grid } = context.operands;
  const isOfRow = derived.atRow !== undefined && derived.rule.unit === "persen";
  const style = isOfRow
    ? styleOfRow(grid.format(row.row, derived.column.column), row.label)
    : styleOfColumn(cell, column, outcome);
  if (officeFormula(grid, row.row, derived.column.column) === null)
    context.operands.rememberRatio(row.row, derived.column.column, style.ratio);
  return style;
}

function styleOfColumn(cell: Unstyled, column: ColumnStyle, outcome: Figure): CellStyle {
  const { row } = cell;
  return measuresAmount(cell)
    ? column.amount(row.row, outcome.persen, outcome.nilai.isInteger(), inputFormat(cell))
    : column.percent(row.row);
}

function measuresAmount({ derived: { rule }, context }: Unstyled): boolean {
  if (rule.id === "efisiensi") return metodeEfisiensi(context.pengaturan.efisiensi).satuan === "rupiah";
  return rule.unit === "operan" || rule.unit === "rasio";
}

/** The format of what the figure is computed from; a ratio has none of it. */
function inputFormat({ row, derived, members, context: { operands: cells } }: Unstyled): string {
  if (derived.rule.unit === "rasio") return "General";
  const isOverRows = derived.rule.expression.kind === "sum" || derived.rule.expression.kind === "mean";
  const from = isOverRows ? (members?.[0] ?? row) : row;
  const input = operands(derived.rule).find((column) => !cells.grid.isBlank(from.row, column));
  return input === undefined ? "General" : cells.grid.format(from.row, input);
}
