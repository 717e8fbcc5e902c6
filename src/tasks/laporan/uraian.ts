import { narasiTabel, type OpsiNarasi } from "./narasi";
import type { Laporan, ReportChart, ReportTable } from "./report";
import type { ReportTableId } from "../../plan/report-table-ids";

/** One table of the report with what stands around it; the unit that is copied, previewed and printed. */
export interface Uraian {
  readonly table: ReportTable;
  /** Paragraphs below the table; square brackets hold what a person must write. */
  readonly narasi: readonly string[];
  readonly charts: readonly ReportChart[];
}

/** The report with its tables numbered through, counting only those with these ids. */
export function nomori(laporan: Laporan, ids: ReadonlySet<ReportTableId>): Laporan {
  let urutan = 0;
  const offers = laporan.offers.map((offer) => {
    if (!offer.ok || !ids.has(offer.id)) return offer;
    urutan += 1;
    return { ...offer, table: { ...offer.table, nomor: nomorKe(urutan, laporan.identitas.nomorBab) } };
  });
  return { ...laporan, offers };
}

/** The chosen tables in the order of the chapter, numbered through; without narrative where `narasi` is null. */
export function uraikan(
  laporan: Laporan,
  ids: ReadonlySet<ReportTableId>,
  narasi: OpsiNarasi | null,
): Uraian[] {
  const { offers, charts, identitas } = nomori(laporan, ids);
  const chosen = offers.flatMap((offer) => (offer.ok && ids.has(offer.id) ? [offer.table] : []));
  return chosen.map((table) => ({
    table,
    narasi: narasi === null ? [] : narasiTabel(table, identitas.tahun, narasi),
    charts: charts.filter((chart) => chart.table === table.id),
  }));
}

function nomorKe(urutan: number, nomorBab: string): string {
  return nomorBab === "" ? String(urutan) : `${nomorBab}.${urutan}`;
}
