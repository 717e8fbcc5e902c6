import type { Cell, RowSeed } from "./cells";
import { date, derived, figure, money, word } from "./cells";
import type { Random } from "./random";

interface Field {
  readonly headings: readonly string[];
  readonly fill: (random: Random, row: RowSeed) => Cell;
}

const UNITS = ["%", "Persen", "Unit", "Nilai", "Indeks", "Orang", "Dokumen"];

/** One column over another, in percent. */
const quotient = (part: string, whole: string) =>
  derived((letters, at) => {
    const [top, bottom] = [letters.get(part), letters.get(whole)];
    return top && bottom ? `=${top}${at}/${bottom}${at}*100` : null;
  });

const difference = (whole: string, part: string) =>
  derived((letters, at) => {
    const [from, less] = [letters.get(whole), letters.get(part)];
    return from && less ? `=${from}${at}-${less}${at}` : null;
  });

const sometimes =
  (share: number, texts: readonly string[]) =>
  (random: Random): Cell =>
    word(random.chance(share) ? random.pick(texts) : "");

export const FIELDS = {
  no: { headings: ["No", "No.", "NO"], fill: (_, { number }) => word(number) },
  kode: {
    headings: ["Kode", "Kode Rekening"],
    fill: (_, { number }) => word(`1.02.${String(number).padStart(2, "0")}`),
  },
  nama: {
    headings: ["Indikator Kinerja", "Indikator Kinerja Utama", "Indikator Sasaran", "Uraian Indikator"],
    fill: (_, { name }) => word(name),
  },
  sasaran: {
    headings: ["Sasaran Strategis", "Sasaran", "Tujuan/Sasaran"],
    fill: sometimes(0.5, ["Meningkatnya layanan", "Meningkatnya mutu", "Meningkatnya usaha"]),
  },
  program: {
    headings: ["Program", "Program/Kegiatan", "Nama Program"],
    fill: (_, { number }) => word(`Program ${number}`),
  },
  satuan: { headings: ["Satuan", "Sat."], fill: (random) => word(random.pick(UNITS)) },
  lalu: {
    headings: ["Realisasi 2023", "Realisasi Tahun Lalu", "Capaian Tahun 2023"],
    fill: (random) => figure(random, 1, 100, 2),
  },
  target: {
    headings: ["Target", "Target Kinerja", "Target PK"],
    fill: (random) => figure(random, 1, 100, 2),
  },
  realisasi: {
    headings: ["Realisasi", "Realisasi Kinerja", "Hasil"],
    fill: (random) => figure(random, 0, 120, 2),
  },
  capaian: {
    headings: ["Capaian", "Capaian (%)", "% Capaian", "Tingkat Capaian", "Glorbo (%)"],
    fill: quotient("realisasi", "target"),
  },
  kategori: {
    headings: ["Kategori", "Kriteria", "Predikat"],
    fill: sometimes(0.1, ["Sangat Tinggi", "SB", "Tercapai"]),
  },
  pagu: { headings: ["Pagu (Rp)", "Anggaran", "Pagu Anggaran"], fill: money },
  belanja: { headings: ["Realisasi Anggaran", "Realisasi (Rp)", "Realisasi Keuangan"], fill: money },
  serapan: {
    headings: ["Serapan (%)", "% Penyerapan Anggaran", "%"],
    fill: quotient("belanja", "pagu"),
  },
  sisa: { headings: ["Sisa Anggaran", "Sisa"], fill: difference("pagu", "belanja") },
  efisiensi: { headings: ["Tingkat Efisiensi (%)", "Efisiensi"], fill: derived(() => null) },
  selesai: { headings: ["Tanggal Selesai", "Jadwal", "Tgl. Kontrak"], fill: date },
  keterangan: {
    headings: ["Keterangan", "Penanggung Jawab", "Kendala"],
    fill: sometimes(0.3, ["selesai", "Bidang Usaha", "1/2", "@kantor"]),
  },
} satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof FIELDS;

export const SHAPES: readonly (readonly FieldName[])[] = [
  ["no", "nama", "satuan", "target", "realisasi", "capaian", "kategori"],
  ["no", "sasaran", "nama", "target", "realisasi", "capaian"],
  ["nama", "satuan", "target", "realisasi", "capaian", "keterangan"],
  ["no", "program", "pagu", "belanja", "serapan", "sisa"],
  ["program", "pagu", "belanja", "serapan", "keterangan"],
  ["no", "program", "nama", "target", "realisasi", "capaian", "pagu", "belanja", "serapan"],
  ["no", "nama", "satuan", "lalu", "target", "realisasi", "capaian", "selesai"],
  ["kode", "program", "selesai", "pagu", "belanja", "serapan"],
  ["no", "sasaran", "nama", "target", "realisasi", "capaian", "pagu", "belanja", "serapan", "efisiensi"],
];
