import type { ContextRow } from "./row-context";
import type { Unstyled } from "./computed-cell";
import type { DerivedColumn } from "./column-plan";
import { jumlah } from "../domain/desimal";
import { partsIn } from "../sheet/parts";
import type { Column, Table } from "../sheet/table";
import { figure, type Figure } from "./outcome";
import { isOpen } from "./own-formula";

/** "Nilai Tertimbang": computed row by row, and added up in the total as its weights are. */
export function isScore({ role, addsUp, definitions }: Column): boolean {
  return role === "nilai" && addsUp && definitions.length > 0;
}

/** The totals of such columns, once their rows are computed. */
export function scoreTotals(
  totals: readonly DerivedColumn[],
  rows: readonly ContextRow[],
  table: Table,
): Unstyled[] {
  return totals.flatMap((derived) => (isScore(derived.column) ? totalsOf(derived, rows, table) : []));
}

function totalsOf(derived: DerivedColumn, rows: readonly ContextRow[], table: Table): Unstyled[] {
  const { column } = derived;
  return rows.flatMap(({ row, context }) => {
    if (row.kind !== "total" || row.parts?.isFirm !== true) return [];
    if (!isOpen(context.operands, row.row, column.column)) return [];
    const parts = partsIn(table, row);
    const scores = parts.flatMap((part): Figure[] => {
      const outcome = context.operands.outcome(part.row, column.column);
      return outcome?.ok === true && "nilai" in outcome ? [outcome] : [];
    });
    if (scores.length === 0 || scores.length < parts.length) return [];
    const sum = jumlah(scores.map(({ nilai }) => nilai));
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
