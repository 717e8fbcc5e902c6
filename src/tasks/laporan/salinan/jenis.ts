import type { BookTable } from "../../../book/book-table";
import type { Column } from "../../../sheet/table";
import type { ReportTableId } from "../../../plan/report-table-id";
import { isBelanja } from "../../../book/nama-anggaran";
import { BAGIAN } from "../bagian";
import { kolomEvaluasi, kolomUangTriwulan } from "./kolom-evaluasi";

/** A table of another chapter: what it is called, where it stands, and by what it is told among the office's own. */
export interface JenisSalinan {
  readonly id: ReportTableId;
  readonly bagian: string;
  readonly judul: string;
  /** What the workbook must hold, for the person who misses it. */
  readonly perlu: string;
  readonly cocok: (tabel: BookTable, semua: readonly BookTable[]) => boolean;
  /** Few offices have it: where it is not there, nobody misses it. */
  readonly sampingan?: true;
  /** Its figures are of several years: its title names none. */
  readonly tanpaTahun?: boolean;
  /** The columns that a page holds, where the office's form is wider; all where it is left out. */
  readonly kolom?: (tabel: BookTable) => readonly Column[];
  /** Columns of the same table that make another one, since no page holds them all; none where it has none of them. */
  readonly pecahan?: Pick<JenisSalinan, "id" | "judul"> & {
    readonly kolom: (tabel: BookTable) => readonly Column[];
  };
  /** Words of a caption by which one is preferred to others that fit. */
  readonly utama?: RegExp;
}

const SDM = "1.4 Sumber Daya Manusia";
const SARANA = "1.5 Sarana dan Prasarana";
const PERJANJIAN = "2.4 Perjanjian Kinerja";
const IKU = "2.3 Indikator Kinerja Utama";
const LHE = "1.7 Tindak Lanjut Hasil Evaluasi SAKIP";
const PEGAWAI = /\b(?:asn|pns|pppk|pegawai|aparatur sipil)\b/i;
const NON_ASN = /\bnon[\s-]?(?:asn|pns)\b|\b(?:honorer|kontrak|tenaga harian|thl|phl|ptt)\b/i;

/** The section of an annex; those that are there are numbered where all of them are known. */
export function lampiran(nama: string): string {
  return `Lampiran ${nama}`;
}

export const JUDUL_UANG_RENJA = "Realisasi Anggaran Renja per Triwulan (Formulir E.81)";

/** In the order of the report. Of a table that fits two, the first is it. */
export const JENIS_SALINAN: readonly JenisSalinan[] = [
  pegawai(
    "I5",
    "Pegawai Non ASN",
    (text) => NON_ASN.test(captionOf(text)) && !/\basn dan non/i.test(captionOf(text)),
  ),
  pegawai(
    "I1",
    "Pegawai menurut Jenis Kelamin",
    (t) => /jenis kelamin|gender/i.test(captionOf(t)) || says(t, /\blaki\b|\bpria\b/i),
  ),
  pegawai("I2", "Pegawai menurut Golongan", (t) => says(t, /\b(?:golongan|pangkat)\b/i)),
  pegawai("I3", "Pegawai menurut Tingkat Pendidikan", (t) =>
    says(t, /\b(?:pendidikan|s1|s2|slta|sma|strata)\b/i),
  ),
  pegawai("I4", "Pegawai menurut Jabatan", (t) =>
    says(t, /\b(?:jabatan|eselon|struktural|fungsional|unit kerja)\b/i),
  ),
  { ...pegawai("I9", "Data Pegawai Lainnya", () => true), sampingan: true },
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

function pegawai(id: ReportTableId, judul: string, cocok: JenisSalinan["cocok"]): JenisSalinan {
  return {
    ...{ id, bagian: SDM, judul, perlu: `tabel ${judul.toLowerCase().replace("asn", "ASN")}` },
    cocok: (tabel, semua) => PEGAWAI.test(captionOf(tabel)) && !isMeasured(tabel) && cocok(tabel, semua),
  };
}

/** A table of targets and results is of chapter III, whatever its caption mentions. */
function isMeasured(tabel: BookTable): boolean {
  return tabel.has("target") || tabel.has("realisasi") || tabel.has("anggaran");
}

function targetYears(tabel: BookTable): number {
  return yearsOf(tabel, "target");
}

function yearsOf(tabel: BookTable, role: "target" | "anggaran"): number {
  return new Set(tabel.columns(role).flatMap(({ period }) => period ?? [])).size;
}

function isRumus(tabel: BookTable): boolean {
  return tabel.table.kind === "formula" && tabel.has("indikator", "formula");
}

function isUang(tabel: BookTable): boolean {
  return tabel.has("anggaran", "realisasi_anggaran");
}

/** "Belanja Pegawai", "Belanja Modal": the money of the year by what it is spent on, no programmes. */
function isPerJenis(tabel: BookTable): boolean {
  return isUang(tabel) && tabel.rows.length > 1 && tabel.rows.every(({ label }) => isBelanja(label));
}

export function captionOf({ table }: BookTable): string {
  return `${table.caption} ${table.sheet}`;
}

function headed({ table }: BookTable, words: RegExp): boolean {
  return table.columns.some(({ path }) => words.test(path.join(" ")));
}

function says(tabel: BookTable, words: RegExp): boolean {
  return words.test(captionOf(tabel)) || headed(tabel, words);
}
