import type { Pengaturan, Polaritas } from "../../domain/pengaturan";
import {
  isDirectionSentence,
  readPolaritas,
  suggestPolaritas,
  type SaranPolaritas,
} from "../../domain/polaritas";
import { remember } from "../../domain/remember";
import { isWaktu } from "../../domain/satuan";
import { isPeriodText } from "../../sheet/header/header-rows";
import type { Column, Row, Table } from "../../sheet/table";
import { NOTHING_TOLD, type DirectionsTold } from "./directions-told";
import { isSilent, namedDirection } from "./named-direction";
import type { Rule } from "./rule";
import type { Operands } from "./operands";
import { namaDisebut, untukNama } from "../../domain/nama";
import { isRole, roleOf } from "../../domain/roles";
import { subjectInTitle, withoutMeasure } from "./subject-in-title";
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
  /** By which typed figures directions are told: they stand, and what follows from them reads them. */
  readonly told: DirectionsTold;
}

export function rowContext(
  operands: Operands,
  table: Table,
  row: Row,
  pengaturan: Pengaturan,
  told = NOTHING_TOLD,
): RowContext {
  const direction = directionOf(operands, table, row, pengaturan);
  return { operands, pengaturan, row: row.row, ...direction, indikator: row.label, told };
}

/** The same row for a capaian whose direction the heading above its columns tells. */
export function asHeaded({ expression }: Rule, context: RowContext): RowContext {
  const headed = expression.kind === "capaian" ? expression.headed : undefined;
  return headed && context.judged !== headed
    ? { ...context, polaritas: headed.polaritas, judged: headed }
    : context;
}

/**
 * "Kemiskinan (%) › Target | Realisasi | Capaian", "Target Kemiskinan | Realisasi Kemiskinan | Capaian" over rows that are
 * years: what the group, or else its target, is called; undefined where neither says anything.
 */
export function directionOfGroup(
  { rows }: Table,
  { path }: Column,
  target: Column | undefined,
): SaranPolaritas | undefined {
  const data = rows.filter(({ kind }) => kind === "data");
  if (!data.every(({ label }) => /^\d*$/.test(label) || isPeriodText(label))) return undefined;
  const planned = target?.path.at(-1) ?? "";
  const names = [path.slice(0, -1).join(" "), ...(conceptsOf(planned).has("target") ? [planned] : [])];
  const said = names.map((name) => suggestPolaritas(withoutMeasure(name)));
  return said.find((one) => !isSilent(one));
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
  const named = namingRows(table).get(row) ?? row;
  const chosen = chosenFor(table, named, pengaturan);
  if (chosen) return { polaritas: chosen, judged: null };
  const column = table.columns.find(isRole("polaritas"));
  const said = column ? readPolaritas(operands.grid.text(row.row, column.column)) : null;
  if (said !== null) return { polaritas: said, judged: null };
  const { isHeld, inTitle, headed } = headingsOf(table);
  if (!isHeld || !operands.isMeasured(row)) return { polaritas: "naik", judged: null };
  if (inTitle !== null) return { polaritas: inTitle, judged: null };
  const told = headed ?? withUnit(namedDirection(named), operands, named);
  const judged = isSilent(told) ? null : told;
  return { polaritas: told.polaritas, judged };
}

/** By the name of the row, or of what the title says that all rows are of. */
function chosenFor(table: Table, { label }: Row, { polaritas }: Pengaturan): Polaritas | undefined {
  const keys = Object.keys(polaritas);
  if (keys.length === 0) return undefined;
  const titled = subjectInTitle(table);
  return untukNama(polaritas, label) ?? (titled ? polaritas[namaDisebut(titled, keys) ?? ""] : undefined);
}

/** Rows below a name that is merged over them, or written once: those of its further years. */
const namingRows = remember((table: Table): ReadonlyMap<Row, Row> => {
  const found = new Map<Row, Row>();
  let last: Row | null = null;
  if (!table.columns.some(isRole("indikator"))) return found;
  for (const row of table.rows) {
    if (row.kind !== "data" || row.label !== "") last = row.kind === "data" ? row : null;
    else if (last) found.set(row, last);
  }
  return found;
});

/** "Jangka waktu penerbitan izin" says nothing by itself, and in days that it should be short. */
function withUnit(named: SaranPolaritas, operands: Operands, row: Row): SaranPolaritas {
  if (!named.isLazim) return named;
  const satuan = operands.satuan(row.row);
  return isWaktu(satuan) ? suggestPolaritas(row.label, satuan) : named;
}

/** What headings and title say of all rows of a table. */
const headingsOf = remember((table: Table) => {
  const titled = subjectInTitle(table);
  return {
    isHeld: isHeldToPlan(table),
    inTitle: titled !== null && isDirectionSentence(titled) ? readPolaritas(titled) : null,
    headed: suggested([headingOf(table), titled]),
  };
});

/** Of several names for what is measured the first that speaks of a direction, else the first. */
function suggested(names: readonly (string | null)[]): SaranPolaritas | null {
  const said = names.flatMap((name) => (name === null ? [] : suggestPolaritas(name)));
  return said.find((one) => !isSilent(one)) ?? said[0] ?? null;
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
