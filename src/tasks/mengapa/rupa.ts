import type { Operands } from "../../calculation/rule/operands";
import type { Figure } from "../../calculation/cells/outcome";
import { formatPersen, formatSeperlunya } from "../../domain/format";
import { calledColumn } from "../../calculation/rule/explain";
import type { Column } from "../../sheet/table";
import { showCell } from "../hitung/show-cell";
import type { AsalAngka } from "./mengapa";

/** A figure as the pane shows it: shares with two decimals and the sign, amounts with what they need. */
export function showFigure({ nilai, persen }: Figure): string {
  return persen ? formatPersen(nilai) : formatSeperlunya(nilai);
}

export function headingOf({ path }: Column): string {
  return path.join(" › ");
}

/** A cell that a figure comes from; `nama` where it is not called after its column. */
export function source(operands: Operands, row: number, column: number, nama?: string): AsalAngka {
  const { table } = operands;
  return {
    nama: nama ?? calledColumn(table, column),
    sheet: table.sheet,
    cell: operands.name(row, column),
    nilai: shown(operands, row, column),
  };
}

/** As it stands, or as this run computes it. */
function shown(operands: Operands, row: number, column: number): string {
  const outcome = operands.outcome(row, column);
  if (outcome?.ok) return "teks" in outcome ? outcome.teks : showFigure(outcome);
  return operands.grid.isBlank(row, column) ? "kosong" : showCell(operands, row, column);
}
