import type { AturanId } from "../../../src/tasks/periksa/aturan-id";
import type { Severity } from "../../../src/tasks/periksa/temuan";
import type { CellSpec } from "../../support/snapshots";

/** A small table with one thing wrong, and what the audit says about it. */
export interface Buatan {
  readonly rule: AturanId;
  readonly nama: string;
  readonly rows: readonly (readonly CellSpec[])[];
  /** The one cell that the rule finds. */
  readonly cell: string;
  readonly expected: number | string | null;
  readonly severity?: Severity;
  /** Formulas by cell; the values above are what they come to. */
  readonly rumus?: Readonly<Record<string, string>>;
  /** Further sheets of the workbook. */
  readonly lain?: readonly (readonly (readonly CellSpec[])[])[];
}

export const KINERJA: readonly CellSpec[] = [
  "Indikator Kinerja",
  "Satuan",
  "Target 2024",
  "Realisasi 2024",
  "Capaian (%)",
];
export const ANGGARAN: readonly CellSpec[] = ["Program/Kegiatan", "Pagu", "Realisasi", "%"];

/** One small table for each rule that finds figures which do not hold. */
export const BUATAN_SALAH: readonly Buatan[] = [
  {
    rule: "capaian-tidak-sesuai",
    nama: "90 printed where 8 of 10 were reached",
    rows: [
      KINERJA,
      ["Jumlah koperasi aktif", "Koperasi", 10, 9, 90],
      ["Jumlah koperasi sehat", "Koperasi", 10, 8, 90],
    ],
    cell: "E3",
    expected: 80,
  },
  {
    rule: "tingkat-kemajuan-tidak-sesuai",
    nama: "progress towards the end of the Renstra",
    rows: [
      ["Indikator", "Realisasi 2024", "Target Akhir Renstra 2026", "Tingkat Kemajuan (%)"],
      ["Persentase koperasi sehat", 40, 80, 50],
      ["Persentase koperasi aktif", 60, 80, 70],
    ],
    cell: "D3",
    expected: 75,
  },
  {
    rule: "serapan-tidak-sesuai",
    nama: "spending over budget",
    rows: [ANGGARAN, ["Program A", 1_000_000, 900_000, 90], ["Program B", 2_000_000, 1_500_000, 57]],
    cell: "D3",
    expected: 75,
  },
  {
    rule: "sisa-tidak-sesuai",
    nama: "what is left",
    rows: [
      ["Program", "Pagu", "Realisasi", "Sisa"],
      ["Program A", 1_000_000, 900_000, 200_000],
    ],
    cell: "D2",
    expected: 100_000,
  },
  {
    rule: "selisih-tidak-sesuai",
    nama: "before and after a change",
    rows: [
      ["Program", "Sebelum Perubahan", "Sesudah Perubahan", "Bertambah/Berkurang"],
      ["Program A", 1_000_000, 900_000, -100_000],
      ["Program B", 2_000_000, 2_500_000, -500_000],
    ],
    cell: "D3",
    expected: 500_000,
  },
  {
    rule: "perubahan-tidak-sesuai",
    nama: "rise over the year before",
    rows: [
      ["Indikator", "Realisasi 2023", "Realisasi 2024", "Naik/Turun"],
      ["Persentase koperasi aktif", 60, 66, 6],
      ["Persentase koperasi sehat", 40, 45, 4],
    ],
    cell: "D3",
    expected: 5,
  },
  {
    rule: "efisiensi-tidak-sesuai",
    nama: "a column that prints absorption under Efisiensi (as in Indragiri Hilir)",
    rows: [
      ["Sasaran", "Anggaran (Rp)", "Realisasi (Rp)", "Efisiensi (%)"],
      ["Meningkatnya koperasi", 1_000_000, 900_000, 90],
      ["Meningkatnya UMKM", 2_000_000, 1_500_000, 57],
      ["Meningkatnya layanan", 500_000, 495_000, 99],
    ],
    cell: "D3",
    expected: 75,
  },
  {
    rule: "triwulan-tidak-sesuai",
    nama: "quarters that come to 75, not 85",
    rows: [
      ["Indikator Kinerja", "Satuan", "Target 2024", "Realisasi", null, null, null, "Realisasi Tahun 2024"],
      [null, null, null, "TW I", "TW II", "TW III", "TW IV", null],
      ["Jumlah UMKM binaan", "UMKM", 80, 20, 20, 20, 15, 85],
      ["Jumlah koperasi aktif", "Koperasi", 40, 10, 10, 10, 10, 40],
    ],
    cell: "H3",
    expected: 75,
  },
  {
    rule: "rumus-judul-tidak-sesuai",
    nama: "the formula that the numbering row prints",
    rows: [
      ["Program", "Pagu", "Realisasi", "Sisa"],
      ["1", "2", "3", "4 = 2 - 3"],
      ["Program A", 1_000_000, 900_000, 100_000],
      ["Program B", 2_000_000, 1_500_000, 50_000],
    ],
    cell: "D4",
    expected: 500_000,
  },
  {
    rule: "kategori-tidak-sesuai",
    nama: "a class that the scale contradicts",
    rows: [
      ["Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"],
      ["Jumlah koperasi aktif", 10, 10, 100, "Sangat Tinggi"],
      ["Jumlah koperasi sehat", 10, 5, 50, "Tinggi"],
    ],
    cell: "E3",
    expected: "Sangat Rendah",
  },
  {
    rule: "rata-rata-tidak-sesuai",
    nama: "a mean that is none",
    rows: [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Jumlah koperasi aktif", 10, 9, 90],
      ["Jumlah koperasi sehat", 10, 7, 70],
      ["Rata-rata", null, null, 90],
    ],
    cell: "D4",
    expected: 80,
  },
  {
    rule: "jumlah-tidak-sesuai",
    nama: "a total with a row too many",
    rows: [
      ["Program", "Pagu", "Realisasi"],
      ["Program A", 1_000_000, 900_000],
      ["Program B", 2_000_000, 1_500_000],
      ["Jumlah", 3_500_000, 2_400_000],
    ],
    cell: "B4",
    expected: 3_000_000,
  },
  {
    rule: "jenjang-tidak-sesuai",
    nama: "a kegiatan that its sub kegiatan do not add up to",
    rows: [
      ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
      ["2.17.01", "Program Penunjang", 500, 400],
      ["2.17.01.2.01", "Perencanaan", 500, 400],
      ["2.17.01.2.01.01", "Penyusunan dokumen", 300, 250],
      ["2.17.01.2.01.02", "Evaluasi kinerja", 100, 150],
    ],
    cell: "C3",
    expected: 400,
  },
  {
    rule: "angka-berulang-tidak-sama",
    nama: "realisasi of one year printed twice",
    rows: [
      ["Indikator", "Realisasi", null, "Naik/Turun", "Realisasi", null, "Naik/Turun"],
      [null, "Tahun 2024", "Tahun 2023", null, "Tahun 2024", "Tahun 2022", null],
      ["Persentase koperasi aktif", 66, 60, 6, 66, 55, 11],
      ["Persentase koperasi sehat", 45, 40, 5, 40, 35, 5],
    ],
    cell: "E4",
    expected: 45,
  },
  {
    rule: "ikm-tidak-sesuai",
    nama: "one mean of a survey of 50 people",
    rows: [
      ["Unsur Pelayanan", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"],
      ["JNU", 175, 171, 163, 181, 169, 157, 187, 176, 164],
      ["NRR", 3.5, 3.42, 3.26, 3.62, 3.83, 3.14, 3.74, 3.52, 3.28].map((value): CellSpec =>
        typeof value === "number" ? [value, "0.00"] : value,
      ),
    ],
    cell: "F3",
    expected: 3.38,
  },
  {
    rule: "sakip-tidak-sesuai",
    nama: "bobot x capaian",
    rows: [
      ["No", "Komponen", "Bobot", "Capaian (%)", "Nilai"],
      [1, "Perencanaan Kinerja", 30, 80, 24],
      [2, "Pengukuran Kinerja", 30, 70, 12],
      [3, "Pelaporan Kinerja", 15, 80, 12],
    ],
    cell: "E3",
    expected: 21,
  },
  {
    rule: "rumus-indikator-tidak-sesuai",
    nama: "pembilang over penyebut",
    rows: [
      ["Indikator", "Pembilang", "Penyebut", "Hasil"],
      ["Persentase koperasi sehat", 20, 80, [0.52, "0.00%"]],
    ],
    cell: "D2",
    expected: 25,
  },
  {
    rule: "hubungan-kolom-tidak-sesuai",
    nama: "score = chance x harm, in all rows but one",
    rows: [
      ["No", "Uraian Risiko", "Skor Kemungkinan", "Skor Dampak", "Skor Status"],
      ...[2, 3, 4, 2, 3, 4, 2].map((chance, index): CellSpec[] => [
        index + 1,
        `Risiko ke-${index + 1}`,
        chance,
        3,
        index === 4 ? 3 : chance * 3,
      ]),
    ],
    cell: "E6",
    expected: 9,
  },
  {
    rule: "kolom-jumlah-tidak-sesuai",
    nama: "men and women that come to 38",
    rows: [
      ["No", "Golongan", "L", "P", "Jumlah"],
      [1, "Golongan IV", 8, 5, 13],
      [2, "Golongan III", 17, 21, 42],
      [3, "Golongan II", 16, 13, 29],
      [4, "Golongan I", 6, 3, 9],
    ],
    cell: "E3",
    expected: 38,
  },
  {
    rule: "porsi-tidak-sesuai",
    nama: "a part of the total that is none, below two that are",
    rows: [
      ["No", "Golongan", "Jumlah", "%"],
      [1, "Golongan IV", 12, 25],
      [2, "Golongan III", 24, 50],
      [3, "Golongan II", 12, 27],
      [null, "Jumlah", 48, 100],
    ],
    cell: "D4",
    expected: 25,
  },
  {
    rule: "prosa-tidak-sesuai",
    nama: "a sentence whose rest does not fit",
    rows: [
      ["Program/Kegiatan", "Pagu", "Realisasi"],
      [
        "Program A",
        1_000_000,
        "Realisasi Keuangan Sebesar Rp900.000 atau 90% dengan sisa pagu anggaran Rp10.000",
      ],
    ],
    cell: "C2",
    expected: 100_000,
  },
];
