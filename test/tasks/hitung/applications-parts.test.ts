import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { filled } from "../../support/filled";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/* Headings as e-SAKIP and e-monev applications of offices print them, with figures of no office. */

/** "Target (%)" over 5: the heading, and blanks below its merge. */
const over = (heading: string, columns: number): string[] => [
  heading,
  ...Array<string>(columns - 1).fill(""),
];

const figures = (found: Record<string, unknown>, cells: string): unknown[] =>
  cells.split(" ").map((cell) => found[cell]);

describe("budgets told otherwise than in one column", () => {
  it("“DAK | Pendampingan”, then “Swakelola | Kontrak” that come to the same: what was spent is of both together", () => {
    const found = filled(
      [
        [
          "No",
          "Jenis Kegiatan",
          ...over("Perencanaan Kegiatan", 2),
          "Bobot (%)",
          ...over("Pelaksanaan Kegiatan", 2),
          ...over("Realisasi", 3),
          ...over("Realisasi Tertimbang", 2),
        ],
        [
          "",
          "",
          "DAK (Rp)",
          "Pendampingan (Rp)",
          "",
          "Swakelola (Rp)",
          "Kontrak (Rp)",
          "Keuangan (Rp)",
          "Fisik (%)",
          "Keuangan (%)",
          "Fisik (%)",
          "Keuangan (%)",
        ],
        [
          1,
          "Rehab ruang kelas",
          900_000_000,
          100_000_000,
          40,
          300_000_000,
          700_000_000,
          800_000_000,
          90,
          "",
          "",
          "",
        ],
        [
          2,
          "Toilet",
          1_350_000_000,
          150_000_000,
          60,
          500_000_000,
          1_000_000_000,
          750_000_000,
          60,
          "",
          "",
          "",
        ],
      ],
      ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:G1", "H1:J1", "K1:L1"],
    );
    expect(figures(found, "J3 K3 L3 J4 K4 L4")).toEqual([80, 36, 32, 50, 36, 30]);
  });

  it("“Harga Satuan | Jumlah | Satuan | Total”: how many stand behind the price, with their unit", () => {
    const found = filled([
      ["Kode Rekening", "Uraian", "Harga Satuan", "Jumlah", "Satuan", "Total", "Realisasi"],
      ["5.1.02", "Kertas HVS", 50_000, 20, "Rim", "", 900_000],
      ["5.1.02", "Konsumsi rapat", 35_000, 40, "Kotak", "", 1_200_000],
    ]);
    expect(figures(found, "F2 F3")).toEqual([1_000_000, 1_400_000]);
  });

  it("of two headings of a capaian the one behind target and realisasi is computed", () => {
    const found = filled([
      ["Indeks Capaian IKU", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
      [1, "Jumlah dokumen", "Dokumen", 20, 18, ""],
      [2, "Jumlah peserta", "Orang", 50, 55, ""],
    ]);
    expect(figures(found, "F2 F3")).toEqual([90, 110]);
  });
});

describe("what stays blank says so", () => {
  const reasons = (rows: readonly CellSpec[][]): string =>
    hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU)
      .skipped.map(({ cell, reason }) => `${cell} ${reason}`)
      .join("\n");

  it("a blank column that asks for a sum of nobody knows what", () => {
    const said = reasons([
      ["No", "Nama SKPD", "Nilai Rincian", "Nilai Realisasi", "Total RAK"],
      [1, "Dinas A", 4000, 3000, ""],
      [2, "Dinas B", 2000, 1800, ""],
    ]);
    expect(said).toMatch(/E1 .*“Total RAK” kosong dan tidak dihitung/);
  });

  it("a last row with nothing but its name", () => {
    const said = reasons([
      ["No", "Dimensi", "Nilai", "Bobot"],
      [1, "Kesesuaian dokumen", 80, 0.2],
      [2, "Alokasi belanja", 70, 0.3],
      [3, "Transparansi", 90, 0.5],
      ["", "IPKD", "", ""],
    ]);
    expect(said).toMatch(/“IPKD”\) kosong dan tidak dihitung/);
  });
});

it("“Target Kemiskinan | Realisasi Kemiskinan” over years: the heading says that less is better", () => {
  const found = filled([
    ["Tahun", "Target % Penduduk Miskin", "Realisasi % Penduduk Miskin", "Capaian (%)"],
    [2021, 10, 12, ""],
    [2022, 10, 9, ""],
  ]);
  expect(figures(found, "D2 D3")).toEqual([80, 110]);
});

describe("needs and marks", () => {
  it("“Kekurangan” is of the need right before what there is, also where the need is computed itself", () => {
    const counted = filled([
      ["No", "OPD", "Beban Kerja (jam)", "Jam Efektif", "Kebutuhan", "Bezetting", "Kekurangan"],
      [1, "Dinas A", 12_500, 1250, "", 7, ""],
      [2, "Dinas B", 25_000, 1250, "", 15, ""],
    ]);
    expect(figures(counted, "E2 G2 E3 G3")).toEqual([10, 3, 20, 5]);
    const each = filled([
      ["No", "Barang", "Jumlah Pegawai", "Per Pegawai", "Kebutuhan", "Tersedia", "Kekurangan"],
      [1, "Laptop", 20, 1, "", 14, ""],
      [2, "Meja", 20, 2, "", 31, ""],
    ]);
    expect(figures(each, "E2 G2 E3 G3")).toEqual([20, 6, 40, 9]);
    const standard = filled([
      [
        "No",
        "Jabatan",
        "Volume",
        "Norma Waktu (Jam)",
        "Jam Kerja Efektif (Jam)",
        "Kebutuhan Pegawai",
        "Pegawai yang Ada",
        "Kekurangan",
      ],
      [1, "Analis", 500, 5, 1250, "", 1, ""],
      [2, "Pengelola", 300, 10, 1250, "", 2, ""],
    ]);
    expect(figures(standard, "F2 H2 F3 H3")).toEqual([2, 1, 2.4, 0.4]);
    const beside = filled([
      ["No", "Sekolah", "Jumlah Rombel", "Kebutuhan Guru", "Guru Tersedia", "Kekurangan Guru"],
      [1, "SD 1", 6, 8, 6, ""],
      [2, "SD 2", 12, 15, 11, ""],
    ]);
    expect(figures(beside, "F2 F3")).toEqual([2, 4]);
  });

  it("marks below “Nilai Capaian” come to “Total Nilai Capaian”", () => {
    const found = filled(
      [
        ["No", "Nama", ...over("Nilai Capaian", 5)],
        ["", "", "Revisi DPA", "Deviasi DPA", "Penyerapan Anggaran", "Capaian Output", "Total Nilai Capaian"],
        [1, "Dinas A", 10, 12.5, 18.2, 22, ""],
        [2, "Dinas B", 9.5, 14, 17.1, 20, ""],
      ],
      ["A1:A2", "B1:B2", "C1:G1"],
    );
    expect(figures(found, "G3 G4")).toEqual([62.7, 60.6]);
  });
});
