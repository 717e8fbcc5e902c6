import type { ContextRow } from "../rule/row-context";
import type { Unstyled } from "../cells/computed-cell";
import type { DerivedColumn } from "../columns/column-plan";
import type { Table } from "../../sheet/table";
import { failure } from "../cells/outcome";
import { isOpen } from "../rule/own-formula";

/**
 * Totals that stay blank though they close rows, each said once: of those whose parts nothing tells, and of those with
 * another amount that is no sum of the rows above (`contradicted`).
 */
export function unfilledTotals(
  sums: readonly DerivedColumn[],
  rows: readonly ContextRow[],
  contradicted: (at: ContextRow) => string | null,
  table: Table,
): Unstyled[] {
  const own = sums.filter(({ column }) => table.columns.includes(column) && column.addsUp);
  return rows.flatMap(({ row, context }): Unstyled[] => {
    const { operands } = context;
    if (row.kind !== "total" || row.parts === null || row.parts.how === "AVERAGE") return [];
    const derived = own.find(({ column }) => isOpen(operands, row.row, column.column));
    if (!derived) return [];
    const against = contradicted({ row, context });
    if (row.parts.isFirm && against === null) return [];
    const name = operands.name(row.row, derived.column.column);
    const why =
      against === null
        ? "ada beberapa kemungkinan baris yang dijumlahkannya"
        : `${against} di baris itu bukan jumlah baris-baris yang ditutupnya`;
    const outcome = failure(
      `${name} (“${row.label}”) tidak diisi: ${why}. Isi jumlahnya, atau tulis rumus SUM.`,
    );
    return [{ row, derived, context, outcome, members: null }];
  });
}
