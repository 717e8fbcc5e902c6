import { cellName, parseCell } from "../../sheet/address";
import type { CellValue, Snapshot } from "../../sheet/snapshot";
import type { Table } from "../../sheet/table";
import type { HitungCell } from "../../tasks/hitung/result";
import { formatCellValue, formatNilai } from "../figures";
import type { Inspeksi } from "../../session/session";

/** The plan as a person reads it: table by table, row by row, what stands and what will stand. */
export interface PlanGroup {
  readonly table: Table;
  readonly rows: readonly PlanRow[];
  readonly rumus: number;
  readonly nilai: number;
}

export interface PlanRow {
  readonly label: string;
  readonly cells: readonly PlanCell[];
}

export interface PlanCell {
  readonly source: HitungCell;
  /** "" for an empty cell. */
  readonly sekarang: string;
  readonly menjadi: string;
}

export function planGroups({ snapshot, result }: Inspeksi): readonly PlanGroup[] {
  const written = new Set(
    result.plan.cells.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`),
  );
  return result.tables.flatMap((table) => {
    const cells = result.cells.filter(
      ({ table: id, sheet, cell }) => id === table.id && written.has(`${sheet}!${cell}`),
    );
    if (cells.length === 0) return [];
    const rumus = cells.filter((cell) => cell.written === "rumus").length;
    return [{ table, rows: rowsOf(table, cells, snapshot), rumus, nilai: cells.length - rumus }];
  });
}

function rowsOf(table: Table, cells: readonly HitungCell[], snapshot: Snapshot): readonly PlanRow[] {
  const byRow = new Map<number, PlanCell[]>();
  for (const cell of cells) {
    const row = parseCell(cell.cell)?.row ?? -1;
    const shown = {
      source: cell,
      sekarang: standing(snapshot, cell),
      menjadi: formatNilai(cell.role, cell.value),
    };
    byRow.set(row, [...(byRow.get(row) ?? []), shown]);
  }
  const labels = new Map(table.rows.map(({ row, label }) => [row, label]));
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, shown]) => ({ label: labels.get(row) ?? "", cells: shown }));
}

function standing(snapshot: Snapshot, { sheet, cell }: HitungCell): string {
  const place = parseCell(cell);
  const read = snapshot.sheets.find(({ name }) => name === sheet);
  if (!place || !read) return "";
  const row = place.row - read.used.row;
  const column = place.column - read.used.column;
  const value: CellValue = read.values[row]?.[column] ?? "";
  return formatCellValue(value, read.formats[row]?.[column] ?? "General");
}
