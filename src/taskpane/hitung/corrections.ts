import type { ColumnRole } from "../../sheet/roles";
import type { ColumnCorrection, Table } from "../../sheet/table";

/** The corrections of a table after one more choice; a column is corrected once, by the last choice. */
export function correctionsWith(
  table: Table,
  koreksi: readonly ColumnCorrection[],
  column: number,
  role: ColumnRole,
): readonly ColumnCorrection[] {
  const others = koreksi.filter((correction) => correction.column !== column);
  return [...others, { sheet: table.sheet, table: table.id, column, role }];
}
