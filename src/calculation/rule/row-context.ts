import type { Pengaturan, Polaritas } from "../../domain/pengaturan";
import { readPolaritas, suggestPolaritas, type SaranPolaritas } from "../../domain/polaritas";
import type { Row, Table } from "../../sheet/table";
import { namedDirection } from "./named-direction";
import type { Operands } from "./operands";
import { untukNama } from "../../domain/nama";
import { isRole, roleOf } from "../../domain/roles";
import { conceptsOf, namesWhatIsMeasured, normalise } from "../../sheet/words/wording";

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
  /** What the indikator's name tells of the direction, where nothing else says it and the name speaks of an ill; else null. */
  readonly judged: SaranPolaritas | null;
  readonly indikator: string;
}

export function rowContext(operands: Operands, table: Table, row: Row, pengaturan: Pengaturan): RowContext {
  const direction = directionOf(operands, table, row, pengaturan);
  return { operands, pengaturan, row: row.row, ...direction, indikator: row.label };
}

/**
 * Chosen by the office or told by its figures (settings), else read from the table's own column, else from
 * the indikator's name. Amounts of money have no such names: "Denda keterlambatan" is revenue; nor has a part of
 * something that was never planned: "Pencurian" below "JTP | PTP | %".
 */
function directionOf(
  operands: Operands,
  table: Table,
  row: Row,
  pengaturan: Pengaturan,
): Pick<RowContext, "polaritas" | "judged"> {
  const chosen =
    Object.keys(pengaturan.polaritas).length > 0 ? untukNama(pengaturan.polaritas, row.label) : undefined;
  if (chosen) return { polaritas: chosen, judged: null };
  const column = table.columns.find(isRole("polaritas"));
  const said = column ? readPolaritas(operands.grid.text(row.row, column.column)) : null;
  if (said !== null) return { polaritas: said, judged: null };
  if (!operands.isMeasured(row) || !isHeldToPlan(table)) return { polaritas: "naik", judged: null };
  const measure = headingOf(table);
  const named = measure === null ? namedDirection(row) : suggestPolaritas(measure);
  const isSilent = named.pasti && named.polaritas === "naik";
  return { polaritas: named.polaritas, judged: isSilent ? null : named };
}

/** Some heading says that it is planned; else the figures were told to be the whole of a share. */
function isHeldToPlan({ columns }: Table): boolean {
  const plans = columns.filter(isRole("target", "target_akhir", "standar"));
  return (
    plans.length === 0 ||
    plans.some(
      ({ source, path }) => source !== "nilai" || path.some((text) => conceptsOf(text).has("target")),
    )
  );
}

/**
 * "Target IKM" over rows that are no indikator but offices ("Unit Layanan › Pengaduan") names it itself; null where the
 * rows do.
 */
function headingOf({ columns }: Table): string | null {
  const isNamed = columns.some(({ role }) => roleOf(role).holds === "nama");
  const heading = columns.find(isRole("target"))?.path.at(-1) ?? "";
  const isTarget = conceptsOf(heading).has("target") && namesWhatIsMeasured(normalise(heading));
  return !isNamed && isTarget ? heading : null;
}
