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
  return changed({ sheet, table, column }, koreksi, { role });
}

/** The same after a column is to be left alone by runs, or no longer. */
export function correctionsKeeping(
  { sheet, table }: Place,
  koreksi: readonly ColumnCorrection[],
  column: number,
  isKept: boolean,
): readonly ColumnCorrection[] {
  return changed({ sheet, table, column }, koreksi, isKept ? { tetap: true } : { tetap: undefined });
}

type Choice = { readonly role: ColumnRole } | { readonly tetap: true | undefined };

function changed(
  place: ColumnCorrection,
  koreksi: readonly ColumnCorrection[],
  choice: Choice,
): readonly ColumnCorrection[] {
  const others = koreksi.filter((correction) => correction.column !== place.column);
  const { role, tetap } = { ...koreksi.find(({ column }) => column === place.column), ...choice };
  if (role === undefined && tetap === undefined) return others;
  return [...others, { ...place, ...(role ? { role } : {}), ...(tetap ? { tetap } : {}) }];
}
