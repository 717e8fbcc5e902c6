import { isRole } from "../domain/roles";
import { untukNama } from "../domain/nama";
import type { Pengaturan, Polaritas } from "../domain/pengaturan";
import { readPolaritas, suggestPolaritas, type SaranPolaritas } from "../domain/polaritas";
import type { Row, Table } from "../sheet/table";
import type { Operands } from "./operands";

/** Whether more or less is better in a row, and what it was judged by. */
export interface Direction {
  readonly polaritas: Polaritas;
  /** What the indikator's name tells, where nothing else says it and the name speaks of an ill; else null. */
  readonly judged: SaranPolaritas | null;
}

/**
 * Chosen by the office or told by its figures (settings), else read from the table's own column, else from
 * the indikator's name. Amounts of money have no such names: "Denda keterlambatan" is revenue.
 */
export function directionOf(operands: Operands, table: Table, row: Row, pengaturan: Pengaturan): Direction {
  const chosen =
    Object.keys(pengaturan.polaritas).length > 0 ? untukNama(pengaturan.polaritas, row.label) : undefined;
  if (chosen) return { polaritas: chosen, judged: null };
  const column = table.columns.find(isRole("polaritas"));
  const said = column ? readPolaritas(operands.grid.text(row.row, column.column)) : null;
  if (said !== null) return { polaritas: said, judged: null };
  if (!operands.isMeasured(row)) return { polaritas: "naik", judged: null };
  const named = suggestPolaritas(row.label);
  const isSilent = named.pasti && named.polaritas === "naik";
  return { polaritas: named.polaritas, judged: isSilent ? null : named };
}
