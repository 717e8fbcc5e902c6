import type { Laporan, ReportTable } from "./report";
import type { Gaya } from "./narrative/pola";
import { REPORT_TABLES } from "./tables";
import { lihat, type OpsiAngka } from "./narrative/view";
import type { ReportTableId } from "../../plan/report-table-ids";

export interface OpsiNarasi extends OpsiAngka {
  readonly gaya: Gaya;
}

/** The paragraphs below one table. Square brackets hold what a person must write. */
export function narasiTabel(table: ReportTable, tahun: string, { gaya, ...opsi }: OpsiNarasi): string[] {
  const record = REPORT_TABLES.find(({ id }) => id === table.id);
  return record?.narasi(lihat(table, opsi), { gaya, tahun }) ?? [];
}

/** The paragraphs below each table of the report that could be built. */
export function narasi(
  { offers, identitas }: Pick<Laporan, "offers" | "identitas">,
  opsi: OpsiNarasi,
): Partial<Record<ReportTableId, string[]>> {
  return Object.fromEntries(
    offers.flatMap((offer) =>
      offer.ok ? [[offer.id, narasiTabel(offer.table, identitas.tahun, opsi)]] : [],
    ),
  );
}
