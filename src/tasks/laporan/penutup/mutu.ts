import type { Penutup, ReportOffer, ReportTable } from "../report";
import type { ReportTableId } from "../../../plan/report-table-id";

export type StatusMutu = "terpenuhi" | "sebagian" | "belum";

/** One criterion of the quality of a report (Permenpan RB 88/2021, komponen Pelaporan), beside what was produced. */
export interface KriteriaMutu {
  readonly nomor: number;
  readonly kriteria: string;
  readonly status: StatusMutu;
  /** Where it is met: "Tabel 3.2; 3.1.1 ..."; "" where nothing is there. */
  readonly tempat: string;
  /** What is missing, the first few of it; none where it is met. */
  readonly kurang: readonly string[];
}

type Bahan = {
  readonly offers: readonly ReportOffer[];
  /** Tables of the other chapters: the agreement is one of them. */
  readonly lain: readonly ReportOffer[];
  readonly penutup: Penutup;
};

interface Syarat {
  readonly kriteria: string;
  /** Tables that serve it. */
  readonly tabel: readonly ReportTableId[];
  /** The table of another chapter that it is measured by: without it nobody can tell whether it is met. */
  readonly terhadap?: ReportTableId;
}

const SYARAT: readonly Syarat[] = [
  { kriteria: "Informasi kinerja lengkap terhadap perjanjian kinerja", tabel: ["T1"], terhadap: "II4" },
  { kriteria: "Perbandingan realisasi dengan target tahunan", tabel: ["T1"] },
  { kriteria: "Perbandingan realisasi dengan target jangka menengah", tabel: ["T3"] },
  { kriteria: "Perbandingan realisasi dengan tahun-tahun sebelumnya", tabel: ["T2"] },
  { kriteria: "Perbandingan realisasi dengan standar nasional atau pembanding lain", tabel: ["T4"] },
  { kriteria: "Keberhasilan atau kegagalan dengan hambatan dan upaya", tabel: ["T5"] },
  { kriteria: "Efisiensi penggunaan sumber daya", tabel: ["T6"] },
  { kriteria: "Mutu informasi: sumber, rumus, dan skala tercantum", tabel: ["T1", "T12"] },
];
const REKOMENDASI = "Rekomendasi perbaikan untuk tahun mendatang";

/** The nine criteria in their order; an office sees before the evaluator what is there, and what is not. */
export function periksaMutu({ offers, lain, penutup }: Bahan): KriteriaMutu[] {
  const tables = SYARAT.map((syarat, index) => ({ nomor: index + 1, ...menurutTabel(syarat, offers, lain) }));
  return [...tables, { nomor: tables.length + 1, ...rekomendasi(penutup) }];
}

function menurutTabel(
  { kriteria, tabel, terhadap }: Syarat,
  offers: readonly ReportOffer[],
  lain: readonly ReportOffer[],
): Omit<KriteriaMutu, "nomor"> {
  const own = tabel.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  const ready = own.flatMap((offer) => (offer.ok ? [offer] : []));
  const tempat = ready
    .map(({ table }) => `${table.nomor === "" ? "" : `Tabel ${table.nomor}, `}${table.bagian}`)
    .join("; ");
  const missing = own.flatMap((offer) => (offer.ok ? [] : [offer.alasan]));
  const absent = lain.flatMap((offer) => (offer.id === terhadap && !offer.ok ? [offer.alasan] : []));
  const kurang = [...missing, ...absent, ...ready.flatMap((offer) => [...offer.kurang, ...kosongDi(offer)])];
  const status = ready.length === 0 ? "belum" : kurang.length === 0 ? "terpenuhi" : "sebagian";
  return { kriteria, status, tempat, kurang: kurang.slice(0, 3) };
}

/** What a person has yet to write in it. */
function kosongDi({ table }: Extract<ReportOffer, { ok: true }>): string[] {
  const open = table.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.kind === "isian" && cell.saran.startsWith("["));
  return [
    ...(open.length === 0 ? [] : [`${open.length} sel masih menunggu uraian.`]),
    ...tanpaPendukung(table),
  ];
}

/** A success is to be explained as a failure is. */
function tanpaPendukung({ id, columns, rows }: ReportTable): string[] {
  const column = id === "T5" ? columns.findIndex(({ key }) => key === "penyebab") : -1;
  const silent = rows.filter(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === "isian" && cell.saran === "";
  });
  return silent.length === 0 ? [] : [`Faktor pendukung ${silent.length} indikator belum diuraikan.`];
}

function rekomendasi({ rekomendasi: own }: Penutup): Omit<KriteriaMutu, "nomor"> {
  const open = own.filter((text) => text.startsWith("[")).length;
  const status = open === 0 ? "terpenuhi" : open < own.length ? "sebagian" : "belum";
  const kurang = open === 0 ? [] : [`${open} rekomendasi masih menunggu uraian.`];
  return { kriteria: REKOMENDASI, status, tempat: "Bab IV, Rekomendasi", kurang };
}
