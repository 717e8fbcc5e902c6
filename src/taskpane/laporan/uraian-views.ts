import type { ReportTableId } from "../../plan/report-table-id";
import { uraikan, type Uraian } from "../../tasks/laporan/uraian";
import type { LaporanState } from "./state";
import { dinomori } from "./views";

/** The chosen tables as they will be copied: numbered as in the report, with their narrative. */
export function uraianOf(state: LaporanState, ids: ReadonlySet<ReportTableId>): Uraian[] {
  const { buku, gaya, terbilang } = state;
  if (!buku) return [];
  const numbered = uraikan(buku.laporan, dinomori(state), gaya === "tanpa" ? null : { gaya, terbilang });
  return numbered.filter(({ table }) => ids.has(table.id));
}

/** Number of each chosen table ("3.2"). */
export function nomorOf(state: LaporanState): ReadonlyMap<ReportTableId, string> {
  if (!state.buku) return new Map();
  const numbered = uraikan(state.buku.laporan, dinomori(state), null);
  return new Map(numbered.map(({ table }) => [table.id, table.nomor]));
}
