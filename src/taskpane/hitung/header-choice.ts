import { cellName } from "../../sheet/address";
import { type ColumnRole, MEASURED_ROLES } from "../../domain/roles";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import type { ColumnCorrection } from "../../sheet/table";

/** Headers stand near the top; further rows are not offered as header. */
const LOOKED_AT = 60;

export interface HeaderRow {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

interface HeaderCell {
  readonly column: number;
  readonly text: string;
}

/** What a person points at; the first three are needed before anything can be computed. */
export const PICKED_ROLES = ["indikator", "target", "realisasi", "satuan", "capaian", "kategori"] as const;
export const NEEDED_ROLES: readonly ColumnRole[] = ["indikator", ...MEASURED_ROLES];
export type PickedRole = (typeof PICKED_ROLES)[number];
export type Picked = Readonly<Partial<Record<PickedRole, number | null>>>;

export function activeSheetOf(snapshot: Snapshot): SheetSnapshot | null {
  return snapshot.sheets.find(({ name }) => name === snapshot.activeSheet) ?? snapshot.sheets[0] ?? null;
}

/** Rows that could be a header: two words at least. */
export function headerRows(sheet: SheetSnapshot): readonly HeaderRow[] {
  return sheet.values
    .slice(0, LOOKED_AT)
    .map((values, index) => ({
      row: sheet.used.row + index,
      cells: values.flatMap((value, offset) =>
        typeof value === "string" && value.trim() !== ""
          ? [{ column: sheet.used.column + offset, text: value.trim() }]
          : [],
      ),
    }))
    .filter(({ cells }) => cells.length >= 2);
}

/** The row with the most words, the upper one of equals. */
export function likelyHeader(rows: readonly HeaderRow[]): HeaderRow | null {
  return rows.reduce<HeaderRow | null>(
    (best, row) => (best === null || row.cells.length > best.cells.length ? row : best),
    null,
  );
}

export type PickProblem =
  { readonly jenis: "kurang" } | { readonly jenis: "kembar"; readonly column: number };

export function problemOf(picked: Picked): PickProblem | null {
  const columns = PICKED_ROLES.flatMap((role) => picked[role] ?? []);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) return { jenis: "kembar", column: twice };
  const isMissing = PICKED_ROLES.some(
    (role) => NEEDED_ROLES.includes(role) && (picked[role] ?? null) === null,
  );
  return isMissing ? { jenis: "kurang" } : null;
}

/** The picked columns as corrections of a table whose header begins at the row's first word. */
export function correctionsOf(sheet: string, header: HeaderRow, picked: Picked): readonly ColumnCorrection[] {
  const table = `${sheet}!${cellName(header.row, header.cells[0]?.column ?? 0)}`;
  return PICKED_ROLES.flatMap((role) => {
    const column = picked[role] ?? null;
    return column === null ? [] : [{ sheet, table, column, role }];
  });
}
