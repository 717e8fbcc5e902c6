import { KALIMAT_ID, type KalimatId } from "./kalimat/kalimat-id";
import { RUMUS_ID, type RumusId } from "./rumus/rumus-id";

const ATURAN_TABEL = [
  "capaian-tidak-sesuai",
  "tingkat-kemajuan-tidak-sesuai",
  "serapan-tidak-sesuai",
  "sisa-tidak-sesuai",
  "selisih-tidak-sesuai",
  "perubahan-tidak-sesuai",
  "efisiensi-tidak-sesuai",
  "triwulan-tidak-sesuai",
  "rumus-judul-tidak-sesuai",
  "kategori-tidak-sesuai",
  "rata-rata-tidak-sesuai",
  "jumlah-tidak-sesuai",
  "jenjang-tidak-sesuai",
  "angka-berulang-tidak-sama",
  "ikm-tidak-sesuai",
  "sakip-tidak-sesuai",
  "rumus-indikator-tidak-sesuai",
  "hubungan-kolom-tidak-sesuai",
  "kolom-jumlah-tidak-sesuai",
  "porsi-tidak-sesuai",
  "prosa-tidak-sesuai",
  "galat-excel",
  "dipotong",
  "cara-hitung-lain",
  "realisasi-melebihi-pagu",
  "fisik-janggal",
  "target-di-bawah-tahun-lalu",
  "capaian-sangat-tinggi",
  "realisasi-kosong",
  "target-nol",
  "indikator-ganda",
  "satuan-berbeda",
  "beda-antartabel",
  "angka-berupa-teks",
  "gaya-angka-campur",
  "dibaca-dengan-pertimbangan",
  "rumus-melompati-baris",
] as const;

export type AturanId = (typeof ATURAN_TABEL)[number] | RumusId | KalimatId;

/** Every rule of the audit by the name under which findings, reasons to let stand and reviews know it. */
export const ATURAN_ID: readonly AturanId[] = [...ATURAN_TABEL, ...RUMUS_ID, ...KALIMAT_ID];
