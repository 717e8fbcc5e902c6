import type { Area } from "./area";

/** An Excel table (ListObject). */
export interface SheetTable {
  /** Unique within the workbook. */
  readonly id: string;
  name: string;
  /** Header and total rows included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  columns: string[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Where it came from in the opened file; null for a new table. */
  readonly origin: TableOrigin | null;
}

interface TableOrigin {
  /** Path of its part. */
  readonly part: string;
  /** What stood in its header cells: names of columns follow only those that changed. */
  readonly headers: readonly string[];
}

export function tableDataArea(table: SheetTable): Area {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rows };
}
