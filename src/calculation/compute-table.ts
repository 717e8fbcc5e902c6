import { addAll } from "../domain/items";
import type { ComputedCell, Unstyled } from "./cells/computed-cell";
import type { ColumnPlan, DerivedColumn } from "./columns/column-plan";
import type { Pengaturan } from "../domain/pengaturan";
import type { Grid } from "../sheet/grid";
import type { Judgement, Row, Table } from "../sheet/table";
import { settleStyle } from "./cells/cell-style";
import { computeCell } from "./cells/compute-cell";
import { efficiencyInPlace } from "./columns/efficiency-in-place";
import { refusals } from "./columns/efficiency-refusals";
import type { JudgedMethod } from "./columns/judged-method";
import { closingMeans } from "./rows/closing-means";
import { followingCells } from "./rows/following-rows";
import { gradeColumn } from "./cells/grade";
import { groupMeans } from "./rows/group-means";
import { lacksTerm } from "./rows/lacks-part";
import { lateShares, lateSums, totalCells } from "./rows/totals";
import { isSumAndMean } from "../sheet/rows/row-kinds";
import { typedMeans } from "./rows/typed-means";
import { ColumnStyle } from "./cells/number-style";
import { Operands } from "./rule/operands";
import { isScore, scoreTotals } from "./rows/score-totals";
import { runningCells } from "./rows/running-totals";
import { rowContext, type ContextRow } from "./rule/row-context";
import { operands, type Rule } from "./rule/rule";
import type { DirectionsTold } from "./rule/directions-told";
import type { Units } from "./rule/units";
import { yearOnYearCells } from "./columns/year-on-year";

export interface ComputedTable {
  readonly cells: readonly ComputedCell[];
  readonly operands: Operands;
  /** What was decided from the figures that stand in the table. */
  readonly judgements: readonly Judgement[];
  /** Id of the method of efficiency that was judged, where the office chose none; null without such a column. */
  readonly efisiensi: string | null;
}

/** What the workbook tells beside the table. */
interface Surroundings {
  readonly units: Units;
  readonly told: DirectionsTold;
}

/** Every derived cell of one table: row by row, then the averages, then the categories of both. */
export function computeTable(
  grid: Grid,
  table: Table,
  plan: ColumnPlan,
  pengaturan: Pengaturan,
  { units, told }: Surroundings,
): ComputedTable {
  const operands = new Operands(grid, table, units);
  const cells: Unstyled[] = [];
  const figures = inOrder(
    plan.derived.filter(({ rule }) => rule.unit !== "kata" && rule.expression.kind !== "mean"),
  );
  const scores = figures.filter(isScore);
  const unscored = figures.filter((derived) => !scores.includes(derived));
  const graded = plan.derived.filter(({ rule }) => rule.unit === "kata");
  const rows = table.rows
    .filter((row) => isOfFigures(row))
    .map((row) => ({ row, context: rowContext(operands, table, row, pengaturan, told) }));
  const shown = efficiencyInPlace(
    plan,
    table,
    rows.map(({ context }) => context),
    pengaturan,
  );
  const refused = refusals(figures, shown, rows, pengaturan);
  const closed = new Set(refused.map(({ derived }) => derived));
  addAll(cells, [...refused, ...totalCells(plan, rows, table), ...runningCells(plan.running, rows)]);
  const computeRows = (own: readonly ContextRow[], columns: readonly DerivedColumn[]): void => {
    const open = columns.filter((derived) => !closed.has(derived));
    addAll(cells, rowCells(own, open, shown, table));
  };
  const isTotal = ({ row }: ContextRow): boolean => row.kind === "total";
  const single = rows.filter(({ row }) => row.parts?.how !== "AVERAGE");
  computeRows(
    single.filter((at) => !isTotal(at)),
    figures,
  );
  // What a total shows of its scores waits for their sum.
  addAll(cells, scoreTotals(plan.totals, scores, rows, table));
  const both = single.filter((at) => isTotal(at) && isSumAndMean(at.row));
  const late = unscored.filter((derived) => readsCapaian(derived, table));
  const isOnTime = (derived: DerivedColumn): boolean => !late.includes(derived);
  computeRows(
    single.filter((at) => isTotal(at) && !both.includes(at)),
    unscored,
  );
  computeRows(both, unscored.filter(isOnTime));
  addAll(cells, lateSums(plan, single, table));
  addAll(cells, [...lateShares(plan, rows), ...yearOnYearCells(plan.running, rows)]);
  addAll(cells, closingMeans(plan, figures, innerFirst(rows), table, operands));
  addAll(cells, typedMeans(plan, rows, table));
  computeRows(both, late);
  for (const derived of plan.derived) addAll(cells, groupMeans(derived, rows, table));
  const judged = byMethod(rows, shown);
  for (const derived of graded) addAll(cells, gradeColumn(derived, judged));
  addAll(cells, followingCells(plan.following, rows, table));
  const judgements = shown.map(({ judgement }) => judgement).filter((judgement) => judgement !== null);
  const efisiensi = shown[0]?.pengaturan.efisiensi ?? null;
  return { cells: styled(cells, grid, table), operands, judgements, efisiensi };
}

/** The rows under the method of efficiency that was judged, where one was. */
function byMethod(rows: readonly ContextRow[], [method]: readonly JudgedMethod[]): readonly ContextRow[] {
  if (!method) return rows;
  return rows.map(({ row, context }) => ({ row, context: { ...context, pengaturan: method.pengaturan } }));
}

/** Row by row; a column of efficiency by the method that was judged for it. */
function rowCells(
  rows: readonly ContextRow[],
  columns: readonly DerivedColumn[],
  shown: readonly JudgedMethod[],
  table: Table,
): Unstyled[] {
  return rows.flatMap(({ row, context }) =>
    columns.flatMap((derived) => {
      if (isShareOfBalance(derived, row, context.operands)) return [];
      if (lacksTerm(derived, row, context.operands, table)) return [];
      const method = shown.find((one) => one.derived === derived);
      return [computeCell(derived, row, method ? { ...context, pengaturan: method.pengaturan } : context)];
    }),
  );
}

/** Efficiency reads the capaian: in "Jumlah/Rata-rata" it waits for the mean that stands there. */
function readsCapaian({ rule }: DerivedColumn, { columns }: Table): boolean {
  const read = operands(rule);
  return columns.some(({ role, column }) => role === "capaian" && read.includes(column));
}

/** Of a deficit, or of nothing, nothing is a share. */
function isShareOfBalance({ rule }: DerivedColumn, { kind, row }: Row, cells: Operands): boolean {
  if (kind !== "balance" || rule.unit !== "persen") return false;
  return operands(rule).some((column) => !cells.readAmount(row, column)?.nilai.isPositive());
}

/**
 * The look of every cell is settled before any formula is written: one that reads a cell to its right must
 * know whether that will hold a ratio.
 */
function styled(cells: readonly Unstyled[], grid: Grid, table: Table): ComputedCell[] {
  const styles = new Map<DerivedColumn, ColumnStyle>();
  return cells.map((cell) => {
    const { derived } = cell;
    let column = styles.get(derived);
    if (!column) styles.set(derived, (column = new ColumnStyle(grid, table, derived.column)));
    return { ...cell, style: settleStyle(cell, column) };
  });
}

/** Headings have no figures of their own, but for the means of what stands below them. */
function isOfFigures({ kind, parts }: Row): boolean {
  return kind !== "skip" && (kind !== "group" || parts !== null);
}

/** Means of groups before those of the groups above them, and before the closing ones. */
function innerFirst(rows: readonly ContextRow[]): ContextRow[] {
  const isClosing = ({ row }: ContextRow): boolean => row.kind === "average" || row.kind === "total";
  return [...rows.filter((at) => !isClosing(at)).reverse(), ...rows.filter(isClosing)];
}

/** What others are computed from before them; among those that do not read each other, printed formulas last. */
function inOrder(derived: readonly DerivedColumn[]): DerivedColumn[] {
  const rank = ({ id }: Rule): number =>
    id === "triwulan" ? 0 : id === "efisiensi" || id === "rumus-judul" ? 2 : 1;
  const ordered = new Set<DerivedColumn>();
  const visited = new Set<DerivedColumn>();
  const visit = (own: DerivedColumn): void => {
    if (visited.has(own)) return;
    visited.add(own);
    const read = operands(own.rule);
    for (const other of derived) if (other !== own && read.includes(other.column.column)) visit(other);
    ordered.add(own);
  };
  for (const own of [...derived].sort((a, b) => rank(a.rule) - rank(b.rule))) visit(own);
  return [...ordered];
}
