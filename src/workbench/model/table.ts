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
  /** Path of its part in the opened file; null for a new table. */
  readonly part: string | null;
  /** Changed since it was opened. */
  touched: boolean;
}

export function tableDataArea(table: SheetTable): Area {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rows };
}
