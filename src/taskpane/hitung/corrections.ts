import type { ColumnRole } from "../../domain/roles";
import type { ColumnCorrection, Table } from "../../sheet/table";

/** Where a correction belongs: a table, or a question about one of its columns. */
interface Place {
  readonly sheet: Table["sheet"];
  /** Table.id */
  readonly table: string;
}

/** The corrections of a table after one more choice; a column is corrected once, by the last choice. */
export function correctionsWith(
  { sheet, table }: Place,
  koreksi: readonly ColumnCorrection[],
  column: number,
  role: ColumnRole,
): readonly ColumnCorrection[] {
  const others = koreksi.filter((correction) => correction.column !== column);
  return [...others, { sheet, table, column, role }];
}
