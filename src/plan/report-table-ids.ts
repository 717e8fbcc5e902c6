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

/** Tables of the other chapters and of the annexes: the office's own, carried over as they stand. */
export const OTHER_TABLE_IDS = [
  "I1", // pegawai menurut jenis kelamin
  "I2", // pegawai menurut golongan
  "I3", // pegawai menurut pendidikan
  "I4", // pegawai menurut jabatan
  "I5", // pegawai non ASN
  "I6", // sarana, prasarana, dan aset
  "I7", // tindak lanjut LHE
  "I8", // nilai hasil evaluasi SAKIP
  "II1", // tujuan, sasaran, indikator, dan target Renstra per tahun
  "II2", // strategi dan arah kebijakan
  "II3", // indikator kinerja utama
  "II4", // perjanjian kinerja
  "II5", // program dan anggaran
  "II6", // rencana aksi per triwulan
  "III1", // inovasi
  "III2", // penghargaan
  "L1", // survei kepuasan masyarakat
  "L2", // risiko
] as const;
export type ReportTableId = (typeof REPORT_TABLE_IDS)[number] | (typeof OTHER_TABLE_IDS)[number];
