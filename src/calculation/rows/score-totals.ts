import type { ContextRow } from "../rule/row-context";
import type { Unstyled } from "../cells/computed-cell";
import type { DerivedColumn } from "../columns/column-plan";
import { jumlah } from "../../domain/desimal";
import { partsIn } from "../../sheet/rows/parts";
import type { Row, Table } from "../../sheet/table";
import type { Operands } from "../rule/operands";
import { leavesOf } from "../../domain/expression";
import type { Rule } from "../rule/rule";
import { gaveFigure, figure, type Figure } from "../cells/outcome";
import { isOpen } from "../rule/own-formula";

/** "Nilai Tertimbang", "Jumlah (Rp)" behind a price: computed row by row, and added up in the total. */
export function isScore({ column: { addsUp }, rule }: DerivedColumn): boolean {
  return addsUp && isProduct(rule.expression);
}

function isProduct(expression: Rule["expression"]): boolean {
  if (expression.kind === "portion") return true;
  if (expression.kind !== "operation") return false;
  const { operator, left, right } = expression;
  if (operator === "/") return leavesOf(right).length < 2 && isProduct(left);
  return operator === "*" && [left, right].every((side) => leavesOf(side).length > 0);
}

/** The totals of such columns, once their rows are computed. */
export function scoreTotals(
  totals: readonly DerivedColumn[],
  scores: readonly DerivedColumn[],
  rows: readonly ContextRow[],
  table: Table,
): Unstyled[] {
  return totals.flatMap((derived) => (isAmong(scores, derived) ? totalsOf(derived, rows, table) : []));
}

export function isAmong(scores: readonly DerivedColumn[], { column }: DerivedColumn): boolean {
  return scores.some((score) => score.column === column);
}

function totalsOf(derived: DerivedColumn, rows: readonly ContextRow[], table: Table): Unstyled[] {
  const { column } = derived;
  return innerFirst(rows).flatMap(({ row, context }) => {
    const isSum = row.kind === "total" || row.kind === "subtotal";
    if ((!isSum && row.parts?.how !== "BALANCE") || row.parts?.isFirm !== true) return [];
    if (!isOpen(context.operands, row.row, column.column)) return [];
    // A parent whose own weight and figure stand there is computed from them.
    if (gaveFigure(context.operands.outcome(row.row, column.column))) return [];
    const parts = partsIn(table, row);
    const scores = parts.flatMap((part) => scoreOf(part, column.column, context.operands) ?? []);
    if (scores.length === 0 || scores.length < parts.length) return [];
    const sum = jumlah(scores.map(({ nilai }, term) => nilai.times(row.parts?.factors?.[term] ?? 1)));
    const outcome = figure(
      sum,
      scores.every(({ persen }) => persen),
      [],
      true,
    );
    context.operands.remember(row.row, column.column, outcome);
    return [{ row, derived, context, outcome, members: parts }];
  });
}

/** Parents before the rows above them. */
function innerFirst(rows: readonly ContextRow[]): ContextRow[] {
  const inner = rows.filter(({ row }) => row.kind === "subtotal");
  return [
    ...inner.sort((one, other) => other.row.level - one.row.level),
    ...rows.filter((at) => at.row.kind !== "subtotal"),
  ];
}

/** What the row comes to; of one that has no factors of its own ("PPN 11%") what stands there. */
function scoreOf(part: Row, column: number, operands: Operands): Figure | null {
  const outcome = operands.outcome(part.row, column);
  if (gaveFigure(outcome)) return outcome;
  const read = part.kind === "balance" ? operands.readStanding(part.row, column) : null;
  return read?.jenis === "angka" && operands.isLive(part.row, column)
    ? figure(read.nilai, read.persen)
    : null;
}
