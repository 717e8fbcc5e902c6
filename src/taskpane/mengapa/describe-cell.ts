import { roleOf } from "../../domain/roles";
import { inBahasa } from "../../locale/t";
import type { SelectedCell } from "../../plan/port";
import type { Inspeksi } from "../../session/results";
import { contains, parseCell } from "../../sheet/address";

/** Name of the indikator, program or group in whose row a cell stands; "" outside of any. */
export function rowName({ result }: Inspeksi, { sheet, cell }: SelectedCell): string {
  const place = parseCell(cell);
  if (!place) return "";
  const table = result.tables.find(
    (own) => own.sheet === sheet && contains(own.area, place.row, place.column),
  );
  return table?.rows.find(({ row }) => row === place.row)?.label ?? "";
}

/** "Capaian, Persentase koperasi aktif": what a cell of a table holds; null outside of any. */
export function describeCell({ result }: Inspeksi, { sheet, cell }: SelectedCell): string | null {
  const place = parseCell(cell);
  if (!place) return null;
  const table = result.tables.find(
    (own) => own.sheet === sheet && contains(own.area, place.row, place.column),
  );
  const column = table?.columns.find((own) => own.column === place.column);
  if (!table || !column) return null;
  const row = table.rows.find((own) => own.row === place.row);
  const role = column.role === "other" ? (column.path.at(-1) ?? "") : inBahasa(roleOf(column.role).label);
  return [role, row?.label ?? ""].filter((part) => part !== "").join(", ") || null;
}
