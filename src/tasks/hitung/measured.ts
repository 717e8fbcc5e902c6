import type { TableKind } from "../../sheet/roles";
import type { Table } from "../../sheet/table";
import type { ColumnPlan, DerivedColumn } from "../../calculation/calculation";
import { showCell } from "./show-cell";
import type { Operands } from "../../calculation/operands";
import type { Terukur } from "./ringkasan";

/** Tables whose rows are indicators with a capaian of the year. */
const MEASURED: ReadonlySet<TableKind> = new Set<TableKind>([
  "capaian",
  "program-capaian",
  "efisiensi",
  "triwulan",
]);

/** The indicators of a table that have a capaian: of the latest year where it has several. */
export function measure(table: Table, plan: ColumnPlan, operands: Operands): Terukur[] {
  if (!MEASURED.has(table.kind)) return [];
  const derived = latest(plan.derived.filter(({ rule }) => rule.id === "capaian"));
  if (derived?.rule.expression.kind !== "capaian") return [];
  const { target, realisasi, quarters } = derived.rule.expression;
  return table.rows.flatMap((row) => {
    const outcome =
      row.kind === "data" || row.kind === "subtotal"
        ? operands.outcome(row.row, derived.column.column)
        : undefined;
    if (!outcome?.ok || !("nilai" in outcome)) return [];
    return [
      {
        sheet: table.sheet,
        cell: operands.name(row.row, derived.column.column),
        indikator: row.label,
        target: showCell(operands, row.row, target),
        realisasi: (quarters ?? [realisasi]).map((column) => showCell(operands, row.row, column)).join("; "),
        capaian: outcome.nilai,
        tanpaBatas: outcome.tanpaBatas,
      },
    ];
  });
}

function latest(derived: readonly DerivedColumn[]): DerivedColumn | undefined {
  return [...derived].sort((a, b) => (b.column.period ?? "").localeCompare(a.column.period ?? ""))[0];
}
