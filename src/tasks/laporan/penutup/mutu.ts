import type { Penutup, ReportOffer } from "../report";
import type { ReportTableId } from "../../../plan/report-table-id";

export type StatusMutu = "terpenuhi" | "sebagian" | "belum";

/** One criterion of the quality of a report (Permenpan RB 88/2021, komponen Pelaporan), beside what was produced. */
export interface KriteriaMutu {
  readonly nomor: number;
  readonly kriteria: string;
  readonly status: StatusMutu;
  /** Where it is met: "Tabel 3.2; 3.1.1 ..."; "" where nothing is there. */
  readonly tempat: string;
  /** What is missing; "" where it is met. */
  readonly kurang: string;
}

type Bahan = {
  readonly offers: readonly ReportOffer[];
  readonly penutup: Penutup;
};

interface Syarat {
  readonly kriteria: string;
  /** Tables that serve it. */
  readonly tabel: readonly ReportTableId[];
}

const SYARAT: readonly Syarat[] = [
  { kriteria: "Informasi kinerja lengkap terhadap perjanjian kinerja", tabel: ["T1"] },
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
export function periksaMutu({ offers, penutup }: Bahan): KriteriaMutu[] {
  const tables = SYARAT.map((syarat, index) => ({ nomor: index + 1, ...menurutTabel(syarat, offers) }));
  return [...tables, { nomor: tables.length + 1, ...rekomendasi(penutup) }];
}

function menurutTabel(
  { kriteria, tabel }: Syarat,
  offers: readonly ReportOffer[],
): Omit<KriteriaMutu, "nomor"> {
  const own = tabel.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  const ready = own.flatMap((offer) => (offer.ok ? [offer] : []));
  const tempat = ready
    .map(({ table }) => `${table.nomor === "" ? "" : `Tabel ${table.nomor}, `}${table.bagian}`)
    .join("; ");
  const missing = own.flatMap((offer) => (offer.ok ? [] : [offer.alasan]));
  const kurang = [...missing, ...ready.flatMap((offer) => [...offer.kurang, ...kosongDi(offer)])];
  const status = ready.length === 0 ? "belum" : kurang.length === 0 ? "terpenuhi" : "sebagian";
  return { kriteria, status, tempat, kurang: kurang.slice(0, 3).join(" ") };
}

/** What a person has yet to write in it. */
function kosongDi({ table }: Extract<ReportOffer, { ok: true }>): string[] {
  const open = table.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.kind === "isian" && cell.saran.startsWith("["));
  return open.length === 0 ? [] : [`${open.length} sel masih menunggu uraian.`];
}

function rekomendasi({ rekomendasi: own }: Penutup): Omit<KriteriaMutu, "nomor"> {
  const open = own.filter((text) => text.startsWith("[")).length;
  const status = open === 0 ? "terpenuhi" : open < own.length ? "sebagian" : "belum";
  const kurang = open === 0 ? "" : `${open} rekomendasi masih menunggu uraian.`;
  return { kriteria: REKOMENDASI, status, tempat: "Bab IV, Rekomendasi", kurang };
}
