/** The sections of chapter III that tables stand in, as Permenpan RB 53/2014, annex II, orders them. */
export const BAGIAN = {
  capaian: "3.1.1 Target dan Realisasi Kinerja Tahun Ini",
  antarTahun: "3.1.2 Perbandingan dengan Tahun-Tahun Sebelumnya",
  akhirRenstra: "3.1.3 Perbandingan dengan Target Akhir Renstra",
  standar: "3.1.4 Perbandingan dengan Standar Nasional",
  analisis: "3.1.5 Analisis Keberhasilan dan Kegagalan",
  efisiensi: "3.1.6 Analisis Efisiensi Penggunaan Sumber Daya",
  program: "3.1.7 Program dan Kegiatan yang Menunjang",
  anggaran: "3.2 Realisasi Anggaran",
} as const;
