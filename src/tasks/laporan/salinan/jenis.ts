import { BAGIAN } from "../bagian";
import {
  captionOf,
  headed,
  isMeasured,
  isPerJenis,
  isRumus,
  isUang,
  targetYears,
  yearsOf,
} from "./ciri-tabel";
import type { JenisSalinan } from "./jenis-salinan";
import { JENIS_PEGAWAI } from "./jenis-pegawai";
import { kolomEvaluasi, kolomUangTriwulan } from "./kolom-evaluasi";

const SARANA = "1.5 Sarana dan Prasarana";
const PERJANJIAN = "2.4 Perjanjian Kinerja";
const IKU = "2.3 Indikator Kinerja Utama";
const LHE = "1.7 Tindak Lanjut Hasil Evaluasi SAKIP";

/** The section of an annex; those that are there are numbered where all of them are known. */
export function lampiran(nama: string): string {
  return `Lampiran ${nama}`;
}

export const JUDUL_UANG_RENJA = "Realisasi Anggaran Renja per Triwulan (Formulir E.81)";

/** In the order of the report. Of a table that fits two, the first is it. */
export const JENIS_SALINAN: readonly JenisSalinan[] = [
  ...JENIS_PEGAWAI,
  {
    ...{ id: "I10", bagian: "1.6 Dukungan Anggaran", judul: "Dukungan Anggaran", sampingan: true },
    perlu: "tabel anggaran menurut sumber dan tahunnya",
    cocok: (t) =>
      /\b(?:perbandingan|dukungan|sumber)\s+(?:anggaran|pendanaan|dana)\b/i.test(captionOf(t)) &&
      !isMeasured(t),
  },
  {
    ...{ id: "I6", bagian: SARANA, judul: "Sarana, Prasarana, dan Aset" },
    perlu: "tabel sarana, prasarana, atau aset",
    cocok: (t) =>
      /\b(?:sarana|prasarana|aset|asset|inventaris|kendaraan|barang milik|bmd|tanah dan|gedung)\b/i.test(
        captionOf(t),
      ) && !isMeasured(t),
  },
  {
    ...{ id: "I7", bagian: LHE, judul: "Tindak Lanjut Laporan Hasil Evaluasi SAKIP" },
    perlu: "tabel rekomendasi dan tindak lanjutnya",
    cocok: (t) => headed(t, /\brekomendasi\b|\bsaran\b/i) && headed(t, /tindak lanjut|rencana aksi/i),
  },
  {
    ...{ id: "I8", bagian: LHE, judul: "Nilai Hasil Evaluasi SAKIP" },
    perlu: "tabel komponen, bobot, dan nilai evaluasi SAKIP",
    cocok: ({ table }) => table.kind === "sakip",
  },
  {
    ...{
      id: "II1",
      bagian: "2.1 Tujuan, Sasaran, dan Target Jangka Menengah",
      judul: "Tujuan, Sasaran, Indikator, dan Target Renstra",
    },
    perlu: "tabel target per tahun Renstra",
    tanpaTahun: true,
    cocok: (t) => t.has("indikator") && targetYears(t) > 2 && !t.has("realisasi"),
  },
  {
    ...{ id: "II2", bagian: "2.2 Strategi dan Arah Kebijakan", judul: "Strategi dan Arah Kebijakan" },
    perlu: "tabel strategi dan arah kebijakan",
    tanpaTahun: true,
    cocok: (t) => headed(t, /\bstrategi\b/i) && headed(t, /\bkebijakan\b/i),
  },
  {
    ...{ id: "II3", bagian: IKU, judul: "Indikator Kinerja Utama" },
    perlu: "tabel indikator kinerja utama dengan formulasi dan sumber datanya",
    cocok: (t) => isRumus(t) && !t.has("program"),
  },
  {
    ...{ id: "II8", bagian: IKU, judul: "Rumusan Indikator Program", sampingan: true },
    perlu: "tabel indikator program dengan rumusnya",
    cocok: (t) => isRumus(t) && t.has("program"),
  },
  {
    ...{ id: "II6", bagian: "2.5 Rencana Aksi", judul: "Rencana Aksi per Triwulan" },
    perlu: "tabel rencana aksi dengan target per triwulan",
    cocok: (t) =>
      /rencana aksi/i.test(captionOf(t)) && t.table.kind !== "formula" && !headed(t, /rekomendasi/i),
  },
  {
    ...{ id: "II4", bagian: PERJANJIAN, judul: "Perjanjian Kinerja" },
    perlu: "tabel perjanjian kinerja: sasaran, indikator, target",
    utama: /perjanjian kinerja|\bperkin\b|\bpk\b/i,
    cocok: (t) =>
      t.table.kind === "perjanjian" &&
      t.has("indikator", "target") &&
      targetYears(t) < 2 &&
      !t.has("program"),
  },
  {
    ...{ id: "II5", bagian: PERJANJIAN, judul: "Program dan Anggaran" },
    perlu: "tabel program dan anggaran perjanjian kinerja",
    cocok: (t) => t.table.kind === "perjanjian" && t.has("program", "anggaran"),
  },
  {
    ...{ id: "II7", bagian: PERJANJIAN, judul: "Program, Kegiatan, Indikator, dan Target", sampingan: true },
    perlu: "tabel program dan kegiatan dengan indikator dan targetnya",
    cocok: (t) => t.table.kind === "perjanjian" && t.has("program", "indikator", "target"),
  },
  {
    ...{ id: "III3", bagian: BAGIAN.anggaran, judul: "Anggaran dan Realisasi Antar Tahun", sampingan: true },
    perlu: "tabel anggaran dan realisasi beberapa tahun",
    tanpaTahun: true,
    cocok: (t) =>
      t.has("anggaran", "realisasi_anggaran") && !t.has("indikator") && yearsOf(t, "anggaran") > 1,
  },
  {
    ...{ id: "III4", bagian: BAGIAN.anggaran, judul: "Rekapitulasi Realisasi Belanja", sampingan: true },
    perlu: "tabel realisasi menurut jenis belanja",
    cocok: (t, semua) => isPerJenis(t) && semua.some((one) => isUang(one) && !isPerJenis(one)),
  },
  {
    ...{ id: "III1", bagian: "3.3 Inovasi", judul: "Inovasi" },
    perlu: "tabel inovasi",
    cocok: (t) => /\binovasi\b/i.test(captionOf(t)) && !isMeasured(t),
  },
  {
    ...{ id: "III2", bagian: "3.4 Penghargaan", judul: "Penghargaan" },
    perlu: "tabel penghargaan",
    cocok: (t) => /\bpenghargaan\b/i.test(captionOf(t)) && !isMeasured(t),
  },
  {
    ...{
      id: "L1",
      bagian: lampiran("Survei Kepuasan Masyarakat"),
      judul: "Hasil Survei Kepuasan Masyarakat",
    },
    perlu: "tabel unsur survei kepuasan masyarakat",
    cocok: ({ table }) => table.kind === "ikm",
  },
  {
    ...{ id: "L2", bagian: lampiran("Risiko"), judul: "Analisis Risiko" },
    perlu: "tabel analisis risiko",
    cocok: ({ table }) => table.kind === "risiko",
  },
  {
    ...{
      id: "L3",
      bagian: lampiran("Evaluasi Hasil Renja"),
      judul: "Evaluasi terhadap Hasil Renja (Formulir E.81)",
    },
    perlu: "formulir evaluasi hasil Renja, atau realisasi per triwulan dan anggaran untuk menyusunnya",
    cocok: (t) => EVALUASI_RENJA.test(captionOf(t)) && t.has("tw1", "tw2"),
    kolom: kolomEvaluasi,
    pecahan: {
      ...{ id: "L8", judul: JUDUL_UANG_RENJA },
      kolom: kolomUangTriwulan,
    },
  },
];

/** The form of Permendagri 86/2017, by its number or by what it evaluates. */
const EVALUASI_RENJA =
  /\be\.?\s?(?:81|58)\b|\bevaluasi\s+(?:(?:terhadap|hasil|pelaksanaan|capaian)\s+)*(?:renja|rkpd|rencana kerja)\b/i;
