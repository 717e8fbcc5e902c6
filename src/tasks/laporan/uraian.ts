import { narasiTabel, type OpsiNarasi } from "./narasi";
import type { Identitas, Laporan, ReportOffer, ReportTable } from "./report";
import type { ReportChart } from "./chart/report-chart";
import type { ReportTableId } from "../../plan/report-table-id";

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
  return { ...laporan, offers, lain: nomoriLain(laporan, ids, urutan) };
}

/** Tables of the other chapters count in their own; those of this chapter go on behind its `last` one. */
function nomoriLain(
  { lain, identitas }: Laporan,
  ids: ReadonlySet<ReportTableId>,
  last: number,
): readonly ReportOffer[] {
  const own = babLaporan("3", identitas);
  const counts = new Map([[own, last]]);
  return lain.map((offer) => {
    if (!offer.ok || !ids.has(offer.id)) return offer;
    const bab = babLaporan(babDari(offer.table.bagian), identitas);
    const urutan = (counts.get(bab) ?? 0) + 1;
    counts.set(bab, urutan);
    return { ...offer, table: { ...offer.table, nomor: nomorKe(urutan, bab) } };
  });
}

/** "1" of "1.4 Sumber Daya Manusia"; "L" of an annex. */
export function babDari(bagian: string): string {
  return /^[\dL]/.exec(bagian)?.[0] ?? "";
}

/** The number of a chapter as this office writes that of chapter III. */
function babLaporan(bab: string, { nomorBab }: Identitas): string {
  if (bab === "3") return nomorBab;
  return /^[IVX]+$/.test(nomorBab) ? ({ "1": "I", "2": "II" }[bab] ?? bab) : bab;
}

/** The chosen tables in the order of the chapter, numbered through; without narrative where `narasi` is null. */
export function uraikan(
  laporan: Laporan,
  ids: ReadonlySet<ReportTableId>,
  narasi: OpsiNarasi | null,
): Uraian[] {
  const { offers, lain, charts, identitas } = nomori(laporan, ids);
  const chosen = [...offers, ...lain].flatMap((offer) =>
    offer.ok && ids.has(offer.id) ? [offer.table] : [],
  );
  const adaAnalisis = chosen.some(({ id }) => id === "T5");
  return chosen.map((table) => ({
    table,
    narasi: narasi === null ? [] : narasiTabel(table, identitas.tahun, { ...narasi, adaAnalisis }),
    charts: charts.filter((chart) => chart.table === table.id),
  }));
}

function nomorKe(urutan: number, nomorBab: string): string {
  return nomorBab === "" ? String(urutan) : `${nomorBab}.${urutan}`;
}
