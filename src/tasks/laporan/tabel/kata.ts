import type { Pengaturan } from "../../../domain/pengaturan";
import { formatSeperlunya } from "../../../domain/format";
import type { Skala } from "../../../domain/skala";
import { findSkala } from "../../../domain/skala-baku";
import type { Identitas } from "../report";

/** The sentences under a table: what its figures were made by. */

/** "Capaian Kinerja Dinas ... Tahun 2024"; `lanjut` follows behind the year. */
export function denganTahun(judul: string, { instansi, tahun }: Identitas, lanjut = ""): string {
  const parts = [judul, instansi, tahun === "" ? "" : `Tahun ${tahun}`, lanjut];
  return parts.filter((part) => part !== "").join(" ");
}

export function catatanCapaian(pengaturan: Pengaturan, adaTurun: boolean): string[] {
  const { batas } = pengaturan;
  return [
    "Capaian = realisasi / target × 100%.",
    ...(adaTurun ? [`Indikator yang makin kecil makin baik: ${RUMUS_TURUN[pengaturan.rumusTurun]}.`] : []),
    ...(batas === null ? [] : [`Capaian dihitung paling tinggi ${formatSeperlunya(batas)}%.`]),
  ];
}

const RUMUS_TURUN = {
  "2T-R": "capaian = (2 × target − realisasi) / target × 100% (rumus yang lazim pada LKjIP)",
  "T/R": "capaian = target / realisasi × 100%",
  "T-R": "capaian = (target − realisasi) / target × 100%",
} as const satisfies Record<Pengaturan["rumusTurun"], string>;

/** "Kategori menurut Permendagri 86/2017: Sangat Tinggi (≥ 91%), Tinggi (≥ 76% – < 91%), ..." */
export function catatanSkala(pengaturan: Pengaturan): string {
  const skala = findSkala(pengaturan);
  const classes = skala.kelas.map((kelas, index) => `${kelas.nama} (${rentangKelas(skala, index)})`);
  return `Kategori menurut ${skala.nama}: ${classes.join(", ")}.`;
}

/** The capaian that a class takes: "≥ 91%", "≥ 76% – < 91%", "< 51%". */
export function rentangKelas({ kelas }: Skala, index: number): string {
  const [own, above] = [kelas[index]!, kelas[index - 1]];
  const from = own.bawah === null ? "" : `${own.inklusif ? "≥" : ">"} ${formatSeperlunya(own.bawah)}%`;
  if (!above || above.bawah === null) return from === "" ? "semua" : from;
  if (own.bawah === above.bawah) return `= ${formatSeperlunya(above.bawah)}%`;
  const to = `${above.inklusif ? "<" : "≤"} ${formatSeperlunya(above.bawah)}%`;
  return from === "" ? to : `${from} – ${to}`;
}
