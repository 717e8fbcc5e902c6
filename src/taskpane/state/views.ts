import type { HitungCell } from "../../tasks/hitung/hitung-cell";
import type { Keadaan } from "../../commands/command";
import { formatAngka } from "../../domain/format";
import { contains, parseCell } from "../../sheet/address";
import { hasFormulas } from "../../sheet/formulas/has-formulas";
import { Grid } from "../../sheet/grid";
import { DERIVED_ROLES } from "../../domain/roles";
import type { Column, Judgement, Table } from "../../sheet/table";
import { t } from "../../locale/t";
import { NOT_COMPUTED } from "../../tasks/hitung/not-computed";
import type { Ringkasan } from "../../tasks/hitung/result";
import type { Inspeksi } from "../../session/results";
import type { PanelState } from "./panel-state";

/** What the state means on the screen: pure, so that components only lay it out. */

export interface Place {
  /** null: the whole workbook. */
  readonly lembar: string | null;
  readonly found: string;
}

export function placeOf({ lingkup, inspeksi, isReading }: PanelState): Place {
  const lembar = lingkup === "lembar" ? (inspeksi?.snapshot.activeSheet ?? "") : null;
  if (!inspeksi) return { lembar, found: isReading ? t("tempat.membaca") : t("tempat.tanpaTabel") };
  const { tables, ringkasan } = inspeksi.result;
  if (tables.length === 0) return { lembar, found: t("tempat.tanpaTabel") };
  const tabel = formatAngka(tables.length, 0);
  const { tanpaCapaian } = ringkasan;
  const all = ringkasan.indikator + tanpaCapaian;
  const found = all === 0 ? t("tempat.tabel", { tabel }) : indicatorsIn(tabel, all, ringkasan);
  const left = tanpaCapaian === 0 ? "" : `, ${t("tempat.tanpaCapaian", { n: formatAngka(tanpaCapaian, 0) })}`;
  return { lembar, found: `${found}${left}` };
}

/** The indikator that were counted; where programmes have indikator of their own, both. */
function indicatorsIn(tabel: string, all: number, { program }: Ringkasan): string {
  const indikator = formatAngka(all, 0);
  if (!program) return t("tempat.isi", { tabel, indikator });
  return t("tempat.isiProgram", { tabel, indikator, program: formatAngka(program.indikator, 0) });
}

/** The columns of a table that mean something: those that Hitung reads, those that it fills, those that it leaves alone. */
export function columnsUnderstood(
  table: Table,
  cells: readonly HitungCell[],
): Readonly<Record<"dibaca" | "diisi" | "dibiarkan", readonly Column[]>> {
  const filled = filledIn(table, cells);
  const rows = table.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  // A sum of quarters may be a realisasi; a realisasi is none because a row of its programme is added up.
  const isMostlyFilled = (own: ReadonlySet<number>): boolean =>
    rows.filter((row) => own.has(row)).length * 2 > rows.length;
  const wayOf = ({ role, column }: Column): "dibaca" | "diisi" | "dibiarkan" => {
    const own = filled.get(column);
    if (!DERIVED_ROLES.has(role)) return own && isMostlyFilled(own) ? "diisi" : "dibaca";
    return own ? "diisi" : "dibiarkan";
  };
  const known = table.columns.filter((column) => column.role !== "other");
  const going = (way: "dibaca" | "diisi" | "dibiarkan") => known.filter((column) => wayOf(column) === way);
  return { dibaca: going("dibaca"), diisi: going("diisi"), dibiarkan: going("dibiarkan") };
}

/** Column -> its rows that Hitung fills. */
function filledIn(table: Table, cells: readonly HitungCell[]): ReadonlyMap<number, ReadonlySet<number>> {
  const filled = new Map<number, Set<number>>();
  for (const { cell } of cells.filter((own) => own.table === table.id)) {
    const place = parseCell(cell);
    if (place) filled.set(place.column, (filled.get(place.column) ?? new Set()).add(place.row));
  }
  return filled;
}

/**
 * The tables with figures to fill, filled or left out, and those a person corrected; and the others, which
 * are understood but left alone.
 */
export function sortTables({ result: { tables, cells, skipped }, koreksi }: Inspeksi): {
  readonly dihitung: readonly Table[];
  readonly lain: readonly Table[];
} {
  const filled = new Set([...cells, ...koreksi].map(({ table }) => table));
  const isFilled = (table: Table) =>
    filled.has(table.id) || skipped.some(({ sheet, cell }) => sheet === table.sheet && touches(table, cell));
  return { dihitung: tables.filter(isFilled), lain: tables.filter((table) => !isFilled(table)) };
}

/** The judgements that concern one table: those whose cell, or whose column, lies in it. */
export function judgementsOf(table: Table, judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter((judgement) => judgement.sheet === table.sheet && touches(table, judgement.cell));
}

function touches(table: Table, address: string): boolean {
  const start = address.split(":")[0] ?? "";
  const cell = parseCell(start) ?? parseCell(`${start}${table.area.row + 1}`);
  return cell !== null && contains(table.area, cell.row, cell.column);
}

/** How many cells do not yet hold what the rules give. */
export function cellsToWrite({ result }: Inspeksi): number {
  return result.plan.cells.length;
}

/** Those that say something else now. */
export function cellsToReplace({ result }: Inspeksi): readonly HitungCell[] {
  return result.cells.filter(({ semula }) => semula !== null);
}

/** Cells that a run would fill and that are empty: an audit has nothing to say of them. */
export function cellsStillEmpty({ snapshot, result }: Inspeksi): number {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  return result.plan.cells.filter(({ sheet, row, column }) => grids.get(sheet)?.isBlank(row, column)).length;
}

/** Whether nothing here could be computed, whatever its columns: then the pane teaches what a table needs. */
export function hasNothingToCompute({ result, koreksi }: Inspeksi): boolean {
  const isCorrected = result.tables.some(({ id }) => koreksi.some(({ table }) => table === id));
  return !isCorrected && result.tables.every(({ kind }) => NOT_COMPUTED.has(kind));
}

/** Whether figures stand to be shown: just computed, or found as the rules want them. */
export function showsResult(state: PanelState): boolean {
  const { inspeksi } = state;
  if (!inspeksi) return false;
  return state.dihitung || cellsToWrite(inspeksi) === 0;
}

/** What the buttons of commands look at. */
export function keadaanOf({ inspeksi, langkah, riwayat }: PanelState): Keadaan {
  return {
    sibuk: langkah !== null,
    adaTabel: (inspeksi?.result.tables.length ?? 0) > 0,
    adaRumus: inspeksi !== null && hasFormulas(inspeksi.snapshot),
    dapatDiurungkan: riwayat.length > 0,
  };
}
