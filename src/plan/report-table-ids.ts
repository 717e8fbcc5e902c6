export const REPORT_TABLE_IDS = [
  "T1", // capaian per sasaran
  "T2", // tahun ini dan tahun-tahun sebelumnya
  "T3", // terhadap target akhir Renstra
  "T4", // terhadap standar nasional
  "T5", // analisis keberhasilan dan kegagalan
  "T6", // efisiensi
  "T7", // program yang menunjang
  "T8", // realisasi anggaran per program, kegiatan, sub kegiatan
  "T9", // kinerja terhadap anggaran
  "T10", // monev triwulan
  "T11", // pergeseran anggaran
  "T12", // skala yang dipakai
  "T13", // rekapitulasi per kategori
] as const;
export type ReportTableId = (typeof REPORT_TABLE_IDS)[number];
