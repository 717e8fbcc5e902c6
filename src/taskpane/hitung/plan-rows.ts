import type { HitungCell } from "../../tasks/hitung/hitung-cell";
import { addTo } from "../../domain/items";
import { cellName } from "../../sheet/address";
import type { CellValue } from "../../sheet/snapshot";
import { isOwnFormula } from "../../sheet/own-formula";
import type { Column, Table } from "../../sheet/table";
import { changesOf, type Change } from "../../plan/change";
import { formatCellValue, formatNilai } from "../figures";
import type { Inspeksi } from "../../session/results";

/** The plan as a person reads it: table by table, row by row, what stands and what will stand. */
export interface PlanGroup {
  readonly table: Table;
  readonly rows: readonly PlanRow[];
  readonly rumus: number;
  readonly nilai: number;
  /** Columns with something to write, and those that are left alone though a rule has something for them. */
  readonly columns: readonly PlanColumn[];
}

export interface PlanColumn {
  readonly column: Column;
  readonly jumlah: number;
}

export interface PlanRow {
  readonly label: string;
  readonly cells: readonly PlanCell[];
}

export interface PlanCell {
  readonly source: HitungCell;
  /** Zero-based. */
  readonly column: number;
  readonly jenis: JenisPerubahan;
  /** "" for an empty cell. */
  readonly sekarang: string;
  readonly menjadi: string;
  /** The formula that stands, and the one that will; null for none. */
  readonly rumusLama: string | null;
  readonly rumusBaru: string | null;
}

/**
 * A blank that is filled; another figure than the one that stands; the same figure as a formula of ours; a look
 * alone.
 */
export type JenisPerubahan = "isi" | "ganti" | "rumus" | "format";

/** In the order in which a person would doubt them. */
export const JENIS_PERUBAHAN: readonly JenisPerubahan[] = ["ganti", "isi", "rumus", "format"];

export function planGroups(inspeksi: Inspeksi): readonly PlanGroup[] {
  const { snapshot, result } = inspeksi;
  const changes = new Map(
    changesOf(result.plan, snapshot).map((change) => [
      `${change.sheet}!${cellName(change.row, change.column)}`,
      change,
    ]),
  );
  return result.tables.flatMap((table) => {
    const cells = result.cells.flatMap((source): Placed[] => {
      const change = changes.get(`${source.sheet}!${source.cell}`);
      return source.table === table.id && change ? [{ source, change }] : [];
    });
    const columns = columnsOf(table, cells);
    if (columns.length === 0) return [];
    const rumus = cells.filter(({ source }) => source.written === "rumus").length;
    return [{ table, rows: rowsOf(table, cells, inspeksi), rumus, nilai: cells.length - rumus, columns }];
  });
}

interface Placed {
  readonly source: HitungCell;
  readonly change: Change;
}

function columnsOf({ columns }: Table, cells: readonly Placed[]): PlanColumn[] {
  return columns.flatMap((column) => {
    const jumlah = cells.filter(({ change }) => change.column === column.column).length;
    return jumlah > 0 || column.isKept ? [{ column, jumlah }] : [];
  });
}

function rowsOf(table: Table, cells: readonly Placed[], inspeksi: Inspeksi): readonly PlanRow[] {
  const byRow = new Map<number, PlanCell[]>();
  for (const cell of cells) {
    addTo(byRow, cell.change.row, planCell(cell, inspeksi));
  }
  const labels = new Map(table.rows.map(({ row, label }) => [row, label]));
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, shown]) => ({ label: labels.get(row) ?? "", cells: shown }));
}

function planCell({ source, change }: Placed, { snapshot }: Inspeksi): PlanCell {
  const { row, column, before } = change;
  const sheet = snapshot.sheets.find(({ name }) => name === change.sheet);
  const value: CellValue = sheet?.values[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
  return {
    source,
    column,
    jenis: jenisOf(source, change, value),
    sekarang: formatCellValue(value, before.numberFormat),
    menjadi: formatNilai(source.role, source.value),
    rumusLama: formulaOf(before.formula),
    rumusBaru: formulaOf(change.content),
  };
}

function formulaOf(content: CellValue): string | null {
  return typeof content === "string" && content.startsWith("=") ? content : null;
}

function jenisOf({ semula }: HitungCell, { before, content }: Change, value: CellValue): JenisPerubahan {
  if (value === "" && !isOwnFormula(String(before.formula))) return "isi";
  if (semula !== null) return "ganti";
  return before.formula === content ? "format" : "rumus";
}
