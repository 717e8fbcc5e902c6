import type { AturanId } from "./aturan-id";
import { periksaIkm } from "./aturan/ikm";
import { periksaJenjang } from "./aturan/jenjang";
import { periksaJumlah } from "./aturan/jumlah";
import { periksaKategori } from "./aturan/kategori";
import { periksaProsa } from "./aturan/prosa";
import { periksaRataRata } from "./aturan/rata-rata";
import { periksaRumusIndikator } from "./aturan/rumus-indikator";
import { turunan } from "./aturan/turunan";
import { periksaUlangan } from "./aturan/ulangan";
import type { Buku } from "./buku";
import type { Pemeriksaan } from "./draf";
import type { TabelPeriksa } from "./tabel-periksa";
import type { Severity } from "./temuan";

/** One rule of the audit. */
export interface Aturan {
  readonly id: AturanId;
  readonly severity: Severity;
  /** What holds where there is nothing to find, in a few words for lists and filters. */
  readonly judul: string;
  readonly periksa: (tabel: TabelPeriksa, buku: Buku) => Pemeriksaan;
}

export const ATURAN: readonly Aturan[] = [
  {
    id: "capaian-tidak-sesuai",
    severity: "error",
    judul: "Capaian sesuai target dan realisasi",
    periksa: turunan("capaian"),
  },
  {
    id: "tingkat-kemajuan-tidak-sesuai",
    severity: "error",
    judul: "Tingkat kemajuan sesuai target akhir",
    periksa: turunan("kemajuan"),
  },
  {
    id: "serapan-tidak-sesuai",
    severity: "error",
    judul: "Serapan sesuai pagu dan realisasi",
    periksa: turunan("serapan"),
  },
  {
    id: "sisa-tidak-sesuai",
    severity: "error",
    judul: "Sisa sesuai pagu dan realisasi",
    periksa: turunan("sisa", "sisa-persen"),
  },
  {
    id: "selisih-tidak-sesuai",
    severity: "error",
    judul: "Selisih sesuai kedua angkanya",
    periksa: turunan("selisih", "selisih-persen"),
  },
  {
    id: "perubahan-tidak-sesuai",
    severity: "error",
    judul: "Naik turun sesuai kedua tahunnya",
    periksa: turunan("perubahan"),
  },
  {
    id: "efisiensi-tidak-sesuai",
    severity: "error",
    judul: "Efisiensi sesuai metodenya",
    periksa: turunan("efisiensi"),
  },
  {
    id: "triwulan-tidak-sesuai",
    severity: "error",
    judul: "Angka setahun sesuai triwulannya",
    periksa: turunan("triwulan"),
  },
  {
    id: "rumus-judul-tidak-sesuai",
    severity: "error",
    judul: "Angka sesuai rumus di judul kolom",
    periksa: turunan("rumus-judul"),
  },
  {
    id: "sakip-tidak-sesuai",
    severity: "error",
    judul: "Nilai komponen sesuai bobotnya",
    periksa: turunan("komponen"),
  },
  {
    id: "rumus-indikator-tidak-sesuai",
    severity: "error",
    judul: "Hasil sesuai rumus indikator",
    periksa: periksaRumusIndikator,
  },
  {
    id: "kategori-tidak-sesuai",
    severity: "error",
    judul: "Kategori sesuai skala",
    periksa: periksaKategori,
  },
  {
    id: "rata-rata-tidak-sesuai",
    severity: "error",
    judul: "Rata-rata sesuai barisnya",
    periksa: periksaRataRata,
  },
  { id: "jumlah-tidak-sesuai", severity: "error", judul: "Jumlah sesuai barisnya", periksa: periksaJumlah },
  {
    id: "jenjang-tidak-sesuai",
    severity: "error",
    judul: "Anggaran induk sesuai rinciannya",
    periksa: periksaJenjang,
  },
  {
    id: "angka-berulang-tidak-sama",
    severity: "error",
    judul: "Angka yang ditulis dua kali sama",
    periksa: periksaUlangan,
  },
  {
    id: "ikm-tidak-sesuai",
    severity: "error",
    judul: "Survei kepuasan sesuai rumusnya",
    periksa: periksaIkm,
  },
  {
    id: "prosa-tidak-sesuai",
    severity: "error",
    judul: "Kalimat realisasi sesuai pagu",
    periksa: periksaProsa,
  },
];
