import { untukNama } from "../domain/nama";
import type { Pengaturan, Polaritas } from "../domain/pengaturan";
import { readPolaritas } from "../domain/polaritas";
import type { Row, Table } from "../sheet/table";
import type { Operands } from "./operands";

/** All that computing one row's cells draws on. */
export interface RowContext {
  readonly operands: Operands;
  readonly pengaturan: Pengaturan;
  readonly row: number;
  readonly polaritas: Polaritas;
  readonly indikator: string;
}

export function rowContext(operands: Operands, table: Table, row: Row, pengaturan: Pengaturan): RowContext {
  return {
    operands,
    pengaturan,
    row: row.row,
    polaritas: polaritasOf(operands, table, row, pengaturan),
    indikator: row.label,
  };
}

/** Chosen by the office, else read from the table's own column, else more is better. */
export function polaritasOf(operands: Operands, table: Table, row: Row, pengaturan: Pengaturan): Polaritas {
  const chosen =
    Object.keys(pengaturan.polaritas).length > 0 ? untukNama(pengaturan.polaritas, row.label) : undefined;
  if (chosen) return chosen;
  const column = table.columns.find((candidate) => candidate.role === "polaritas");
  return (column && readPolaritas(operands.grid.text(row.row, column.column))) ?? "naik";
}
