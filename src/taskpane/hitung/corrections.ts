import type { ChangeKolom } from "../../session/simpanan";
import type { ColumnRole } from "../../domain/roles";
import type { ColumnCorrection, Table } from "../../sheet/table";

/** Where a correction belongs: a table, or a question about one of its columns. */
interface Place {
  readonly sheet: Table["sheet"];
  /** Table.id */
  readonly table: string;
}

/** The corrections of a table after one more choice; a column is corrected once, by the last choice. */
export function correctionsWith({ sheet, table }: Place, column: number, role: ColumnRole): ChangeKolom {
  return (kept) => changed({ sheet, table, column }, kept, { role });
}

/** The same after a column is to be left alone by runs, or no longer. */
export function correctionsKeeping({ sheet, table }: Place, column: number, isKept: boolean): ChangeKolom {
  return (kept) => changed({ sheet, table, column }, kept, isKept ? { tetap: true } : { tetap: undefined });
}

type Choice = { readonly role: ColumnRole } | { readonly tetap: true | undefined };

function changed(
  place: ColumnCorrection,
  kept: readonly ColumnCorrection[],
  choice: Choice,
): readonly ColumnCorrection[] {
  const others = kept.filter((correction) => correction.column !== place.column);
  const { role, tetap } = { ...kept.find(({ column }) => column === place.column), ...choice };
  if (role === undefined && tetap === undefined) return others;
  return [...others, { ...place, ...(role ? { role } : {}), ...(tetap ? { tetap } : {}) }];
}
