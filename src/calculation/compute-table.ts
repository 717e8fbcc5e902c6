import { rataRata, type Desimal } from "../domain/desimal";
import type { Pengaturan } from "../domain/pengaturan";
import { readClosing } from "../sheet/closing";
import type { Grid } from "../sheet/grid";
import { partsIn } from "../sheet/parts";
import type { Judgement, Row, Table } from "../sheet/table";
import type { ColumnPlan, DerivedColumn } from "./calculation";
import { efficiencyInPlace } from "./efficiency-in-place";
import { computeRule } from "./compute-rule";
import { gradeColumn } from "./grade";
import { groupMeans } from "./group-means";
import { typedMeans } from "./typed-means";
import { Operands } from "./operands";
import { rowContext, type RowContext } from "./row-context";
import type { Rule } from "./rule";
import type { Units } from "./units";
import { figure, NOTHING, type Figure, type Outcome } from "./outcome";
import { officeFigure } from "./own-formula";

export interface ComputedCell {
  readonly row: Row;
  readonly derived: DerivedColumn;
  readonly outcome: Outcome;
  readonly context: RowContext;
  /** Rows that an average stands for; null for any other cell. */
  readonly averaged: readonly Row[] | null;
}

export interface ComputedTable {
  readonly cells: readonly ComputedCell[];
  readonly operands: Operands;
  /** What was decided from the figures that stand in the table. */
  readonly judgements: readonly Judgement[];
}

/** Every derived cell of one table: row by row, then the averages, then the categories of both. */
export function computeTable(
  grid: Grid,
  table: Table,
  plan: ColumnPlan,
  pengaturan: Pengaturan,
  units: Units,
): ComputedTable {
  const operands = new Operands(grid, table, units);
  const cells: ComputedCell[] = [];
  const figures = inOrder(
    plan.derived.filter(({ rule }) => rule.unit !== "kata" && rule.expression.kind !== "mean"),
  );
  const graded = plan.derived.filter(({ rule }) => rule.unit === "kata");
  const rows = table.rows
    .filter((row) => row.kind !== "group" && row.kind !== "skip")
    .map((row) => ({ row, context: rowContext(operands, table, row, pengaturan) }));
  const shown = efficiencyInPlace(
    plan,
    table,
    rows.map(({ context }) => context),
    pengaturan,
  );
  for (const { row, context } of rows) {
    if (row.kind === "average") continue;
    for (const derived of figures) {
      const own = shown.find((method) => method.derived === derived);
      cells.push(computeCell(derived, row, own ? { ...context, pengaturan: own.pengaturan } : context));
    }
  }
  for (const { row, context } of rows) {
    const averaged = figures.filter((derived) => isAveraged(derived, row, operands));
    for (const derived of averaged) cells.push(computeAverage(derived, row, context, table));
  }
  cells.push(...typedMeans(plan.means, rows, table));
  for (const derived of plan.derived) cells.push(...groupMeans(derived, rows, table));
  const [method] = shown;
  const judged = method
    ? rows.map(({ row, context }) => ({ row, context: { ...context, pengaturan: method.pengaturan } }))
    : rows;
  for (const derived of graded) cells.push(...gradeColumn(derived, judged));
  return { cells, operands, judgements: shown.map(({ judgement }) => judgement) };
}

/** In "Rata-rata/Jumlah" the shares that no amounts of the row give are means. */
function isAveraged({ column }: DerivedColumn, row: Row, operands: Operands): boolean {
  if (row.kind === "average") return true;
  if (row.kind !== "total" || readClosing(row.label)?.mean !== true) return false;
  return column.role === "capaian" && operands.outcome(row.row, column.column) === NOTHING;
}

/** Figures that other derived columns build on come first. */
function inOrder(derived: readonly DerivedColumn[]): DerivedColumn[] {
  const rank = ({ id }: Rule): number =>
    id === "triwulan" ? 0 : id === "efisiensi" || id === "rumus-judul" ? 2 : 1;
  return [...derived].sort((a, b) => rank(a.rule) - rank(b.rule));
}

function computeCell(derived: DerivedColumn, row: Row, context: RowContext): ComputedCell {
  const { rule, column } = derived;
  const given = derived.onlyBlank && !context.operands.grid.isBlank(row.row, column.column);
  const outcome = given ? NOTHING : computeRule(rule, context);
  rememberFigure(context.operands, row.row, column.column, outcome);
  return { row, derived, outcome, context, averaged: null };
}

/** Means are of shares; a mean of rupiah or of counts in different units says nothing, and is left alone. */
function computeAverage(derived: DerivedColumn, row: Row, context: RowContext, table: Table): ComputedCell {
  const { operands } = context;
  const rows = partsIn(table, row);
  const members: Row[] = [];
  const values: Desimal[] = [];
  for (const candidate of rows) {
    const outcome = operands.outcome(candidate.row, derived.column.column);
    if (!outcome?.ok || !("nilai" in outcome) || !outcome.persen) continue;
    members.push(candidate);
    values.push(averaged(outcome, context.pengaturan));
  }
  const mean = rataRata(values);
  const outcome = mean ? figure(mean, true) : NOTHING;
  rememberFigure(operands, row.row, derived.column.column, outcome);
  return { row, derived, outcome, context, averaged: members };
}

/** What follows from the cell reads what will stand there: the office's own formula before our figure. */
export function rememberFigure(operands: Operands, row: number, column: number, outcome: Outcome): void {
  operands.remember(row, column, officeFigure(operands, row, column) ?? outcome);
}

/** The cap acts on each indikator before the mean is taken, or not at all, by the office's rule. */
function averaged(outcome: Figure, pengaturan: Pengaturan): Desimal {
  return pengaturan.batasSebelumRataRata ? outcome.nilai : outcome.tanpaBatas;
}
