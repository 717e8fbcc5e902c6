import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** Forms of evaluation as Word prints them: whole numbers that were none, means and totals over several levels. */

type Rows = readonly (readonly CellSpec[])[];

const salahDi = (sheet: ReturnType<typeof sheetOf>) =>
  periksa(bookOf(sheet), PENGATURAN_BAKU).temuan.flatMap(({ severity, cell, rule }) =>
    severity === "error" ? [`${cell} ${rule}`] : [],
  );
const salah = (rows: Rows) => salahDi(sheetOf("Lembar", rows));
const huruf = (at: number) => "ABCDEFGHIJKLMNOPQRSTUVWX"[at] ?? "";

/** 183,00 % of a target of 1 and a realisasi of 1,83, which is printed 2 (evaluasi Renja Deli Serdang 2025). */
const TEPAT = Array.from({ length: 12 }, () => 200);
const PERSEN = [175, 183, 183, 175, 163, 192, 189, 174, 195, 177] as const;
const tingkat = (persen: readonly number[]): Rows => [
  ["No", "Indikator", "Target Akhir Renstra", "Realisasi Renstra", "Tingkat Capaian (%)"],
  ["1", "2", "3", "4", "5 = 4 / 3 x 100"],
  ...persen.map((nilai, at): CellSpec[] => [
    at + 1,
    `Jumlah dokumen bidang ${huruf(at)}`,
    1,
    2,
    [nilai, "0.00"],
  ]),
];

describe("percentages of whole numbers that are printed rounded", () => {
  it("are no errors where they are many and nearly all fit", () => {
    expect(salah(tingkat([...PERSEN, ...TEPAT]))).toEqual([]);
  });

  it("but one that does not fit is one", () => {
    expect(salah(tingkat([...PERSEN, 18.3, ...TEPAT]))).toEqual(["E13 rumus-judul-tidak-sesuai"]);
  });

  it("are errors where they are few, or the sheet computes with formulas, which know the whole figure", () => {
    expect(salah(tingkat([...PERSEN.slice(0, 5), ...TEPAT])).length).toBe(5);
    const sheet = sheetOf("Lembar", tingkat([...PERSEN, ...TEPAT]));
    const formulas = sheet.formulas.map((row, at) =>
      at === 12 ? [...row.slice(0, 4), "=D13/C13*100"] : row,
    );
    expect(salahDi({ ...sheet, formulas }).length).toBe(PERSEN.length);
  });
});

/** Quarters of 1,5 are printed 2; sums with decimals show that the form rounds (evaluasi Renja Sukabumi 2018). */
const triwulan = (jumlah: number, sebelum: readonly number[] = [87.7, 18.3, 43.3]): Rows => [
  ["No", "Indikator", "Realisasi Lalu", "TW I", "TW II", "TW III", "TW IV", "Tahun Ini", "Realisasi Renstra"],
  ["1", "2", "3", "4", "5", "6", "7", "8 = 4+5+6+7", "9 = 3 + 8"],
  ...sebelum.map((nilai, at): CellSpec[] => [
    at + 1,
    `Jumlah layanan bidang ${huruf(at)}`,
    Math.round(nilai),
    ...[3, 3, 3, 3, 12],
    [nilai + 12, "0.0"],
  ]),
  [4, "Jumlah orang yang dilatih", 10, 2, 2, 2, 2, jumlah, [10 + jumlah, "0.0"]],
];

describe("quarters that are printed whole", () => {
  it("come to what they were before, where sums of the table have decimals that nothing in them has", () => {
    expect(salah(triwulan(6))).toEqual([]);
  });

  it("not to what no quarters would, nor where the table shows no rounding", () => {
    expect(salah(triwulan(5)).map((one) => one.slice(0, 2))).toContain("H6");
    expect(salah(triwulan(6, [87, 18, 43])).map((one) => one.slice(0, 2))).toContain("H6");
  });
});

describe("a mean below a programme and its kegiatan", () => {
  const rata = (target: number, pagu: number): Rows => [
    ["No", "Program/Kegiatan", "Indikator", "Target", "Anggaran (Rp)"],
    [1, "Program Administrasi", "Cakupan layanan administrasi", 100, 7_500_000],
    ["", "Pelayanan Perkantoran", "Jumlah alat tulis", 260, 2_500_000],
    ["", "", "Jumlah barang cetakan", 60, 2_500_000],
    ["", "", "Jumlah surat", 40, 2_500_000],
    ["", "Rata-rata capaian kinerja (%)", "", 120, 7_500_000],
    ["", "Program Kapasitas Aparatur", "Cakupan peningkatan kapasitas", 500, 821_500],
    ["", "Pendidikan Formal", "Jumlah aparatur yang dididik", 25, 349_500],
    ["", "Kapasitas Perencana", "Jumlah aparatur yang dilatih", 225, 472_000],
    ["", "Rata-rata capaian kinerja (%)", "", target, pagu],
  ];

  it("may be of the kegiatan alone, and its money their sum or mean", () => {
    expect(salah(rata(125, 821_500))).toEqual([]);
    expect(salah(rata(125, 410_750))).toEqual([]);
  });

  it("but not another figure", () => {
    expect(salah(rata(135, 821_500))).toEqual(["D10 rata-rata-tidak-sesuai"]);
  });
});

describe("a total over rows that hold others", () => {
  const jumlah = (total: number): Rows => [
    ["Uraian", "Anggaran (Rp)"],
    ["Bidang perencanaan", 900_000_000],
    ["Penyusunan rencana", 500_000_000],
    ["Evaluasi rencana", 300_000_000],
    ["Koordinasi perencanaan", 100_000_000],
    ["Bidang penelitian", 200_000_000],
    ["Jumlah", total],
  ];

  it("counts them once", () => {
    expect(salah(jumlah(1_100_000_000))).toEqual([]);
    expect(salah(jumlah(1_200_000_000)).length).toBe(1);
  });
});

it("points that add up to those of the row above them are no percentage of its target", () => {
  const progres = (nilai: number): Rows => [
    ["RO - Kegiatan", "Target", "Realisasi", "Tingkat Kemajuan (%)"],
    ["Publikasi analisis", 2, 0, nilai],
    ["Persiapan", "", "", 2],
    ["Pendataan", "", "", 2],
    ["Publikasi tahunan", 2, 2, 100],
    ["Publikasi bulanan", 2, 1, 50],
  ];
  expect(salah(progres(4))).toEqual([]);
  expect(salah(progres(5)).length).toBe(1);
});
