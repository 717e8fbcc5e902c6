import type { Pengaturan, Polaritas } from "../domain/pengaturan";
import type { SaranPolaritas } from "../domain/polaritas";
import type { Row, Table } from "../sheet/table";
import { directionOf } from "./direction";
import type { Operands } from "./operands";

export interface ContextRow {
  readonly row: Row;
  readonly context: RowContext;
}

/** All that computing one row's cells draws on. */
export interface RowContext {
  readonly operands: Operands;
  readonly pengaturan: Pengaturan;
  readonly row: number;
  readonly polaritas: Polaritas;
  /** What the direction was judged by, where nobody said it; else null. */
  readonly judged: SaranPolaritas | null;
  readonly indikator: string;
}

export function rowContext(operands: Operands, table: Table, row: Row, pengaturan: Pengaturan): RowContext {
  const { polaritas, judged } = directionOf(operands, table, row, pengaturan);
  return { operands, pengaturan, row: row.row, polaritas, judged, indikator: row.label };
}
