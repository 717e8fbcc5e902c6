import type { Operands } from "../../calculation/operands";
import type { Figure } from "../../calculation/outcome";
import { formatPersen, formatSeperlunya } from "../../domain/format";
import { roleOf } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { showCell } from "../hitung/show-cell";
import type { AsalAngka } from "./mengapa";

/** A figure as the pane shows it: shares with two decimals and the sign, amounts with what they need. */
export function showFigure({ nilai, persen }: Figure): string {
  return persen ? formatPersen(nilai) : formatSeperlunya(nilai);
}

export function headingOf({ path }: Column): string {
  return path.join(" › ");
}

/** What a column is called within a sentence. */
function nameOf({ columns }: Table, column: number): string {
  const own = columns.find((candidate) => candidate.column === column);
  return own ? (roleOf(own.role).sebutan ?? own.path.at(-1) ?? "") : "";
}

/** A cell that a figure comes from; `nama` where it is not called after its column. */
export function source(operands: Operands, row: number, column: number, nama?: string): AsalAngka {
  const { table } = operands;
  return {
    nama: nama ?? nameOf(table, column),
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
