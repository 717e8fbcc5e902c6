import { isGalat } from "../domain/galat";
import { formatAngka, formatPersen, formatSeperlunya } from "../domain/format";
import { artiFormat } from "../domain/format-excel";
import { type ColumnRole, SHARE_ROLES } from "../domain/roles";
import type { CellValue } from "../sheet/snapshot";

/** A computed value as the pane shows it. */
export function formatNilai(role: ColumnRole, value: number | string): string {
  if (typeof value === "string") return value;
  return SHARE_ROLES.has(role) ? formatPersen(value) : formatSeperlunya(value);
}

/** What stands in a cell, about as the sheet shows it; "" for an empty cell. */
export function formatCellValue(value: CellValue, numberFormat: string): string {
  if (typeof value !== "number") return isGalat(value) ? String(value) : String(value).trim();
  const { rasioPersen, persen, desimal } = artiFormat(numberFormat);
  const shown = rasioPersen ? value * 100 : value;
  const figure = desimal === null ? formatSeperlunya(shown) : formatAngka(shown, desimal);
  return persen ? `${figure}%` : figure;
}
