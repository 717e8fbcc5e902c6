import { CAPAIAN_ROLES } from "../../domain/roles";
import type { Row, Table } from "../../sheet/table";
import type { Unstyled } from "../cells/computed-cell";
import { NOTHING } from "../cells/outcome";
import type { ColumnPlan, DerivedColumn } from "../columns/column-plan";
import type { Operands } from "../rule/operands";
import type { ContextRow } from "../rule/row-context";
import { averagedIn, figureMeans } from "./figure-means";
import { computeAverage } from "./means";
import { isOfOtherSide } from "./named-side";
import { isSumAndMean } from "../../sheet/rows/row-kinds";

/** Rows of means, those of groups first: of all figures where the row says so, else of shares. */
export function closingMeans(
  { means }: ColumnPlan,
  figures: readonly DerivedColumn[],
  rows: readonly ContextRow[],
  table: Table,
  operands: Operands,
): Unstyled[] {
  return rows.flatMap(({ row, context }) => {
    const own = averagedIn(table, row, means);
    const averaged = figures
      .filter(({ column }) => !own.some((mean) => mean.column === column))
      .filter(({ column }) => row.kind !== "average" || !isOfOtherSide(table, row, column))
      .filter((derived) => isAveraged(derived, row, operands));
    const cells = figureMeans(own, { row, context }, table);
    return [...cells, ...averaged.map((derived) => computeAverage(derived, row, context, table))];
  });
}

/** In "Rata-rata/Jumlah" the shares that no amounts of the row give are means. */
function isAveraged({ column }: DerivedColumn, row: Row, operands: Operands): boolean {
  if (row.kind === "average") return true;
  if (row.parts?.how === "AVERAGE") return CAPAIAN_ROLES.includes(column.role);
  if (!isSumAndMean(row)) return false;
  return column.role === "capaian" && operands.outcome(row.row, column.column) === NOTHING;
}
