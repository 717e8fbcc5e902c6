import { jumlah, type Desimal } from "../../domain/desimal";
import type { Row, Table } from "../../sheet/table";
import type { DerivedColumn } from "../columns/column-plan";
import type { Unstyled } from "../cells/computed-cell";
import { figure } from "../cells/outcome";
import { isOpen } from "../rule/own-formula";
import type { ContextRow } from "../rule/row-context";
import { jumlahRincian } from "../rule/rules";

/** "Realisasi Kumulatif" beside months or quarters that stand below each other. */
export function runningColumns(table: Table): DerivedColumn[] {
  return table.columns.flatMap((column) =>
    column.running === undefined
      ? []
      : [{ column, rule: jumlahRincian(column.running), onlyBlank: true as const }],
  );
}

/** The blank cells of these columns, up to the first row that has no figure yet. */
export function runningCells(columns: readonly DerivedColumn[], rows: readonly ContextRow[]): Unstyled[] {
  return columns.flatMap((derived) => {
    const { expression } = derived.rule;
    if (expression.kind !== "sum") return [];
    const cells: Unstyled[] = [];
    const members: Row[] = [];
    const values: Desimal[] = [];
    for (const { row, context } of rows.filter((at) => at.row.kind === "data")) {
      const { operands } = context;
      const read = operands.readStanding(row.row, expression.of);
      if (read.jenis !== "angka") break;
      members.push(row);
      values.push(read.nilai);
      if (!isOpen(operands, row.row, derived.column.column)) continue;
      const isLive = members.every((member) => operands.isLive(member.row, expression.of));
      const note = members.length === 1 ? [told(derived)] : [];
      const outcome = figure(jumlah(values), read.persen, note, isLive);
      operands.remember(row.row, derived.column.column, outcome);
      cells.push({ row, derived, context, outcome, members: [...members] });
    }
    return cells;
  });
}

function told({ column }: DerivedColumn): string {
  return `Jumlah sejak baris pertama sampai baris itu, menurut judul "${column.path.join(" › ")}".`;
}
