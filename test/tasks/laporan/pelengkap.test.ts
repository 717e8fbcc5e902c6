import { expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** The rest of an office's money in tables of their own (LKIP Kesbangpol and KUMKM Jawa Barat 2016). */

const langsung = sheetOf("3.7", [
  ["Realisasi Anggaran Belanja Langsung Tahun 2016"],
  ["No", "Kegiatan", "Anggaran (Rp.)", "Realisasi (Rp.)", "%"],
  [1, "Rapat Kerja Bidang Kesbangpol", 518_230_000, 494_663_970, ""],
  [2, "Pemantapan Ideologi Bangsa", 419_940_000, 416_940_000, ""],
  ["", "Jumlah", "", "", ""],
]);

function total(...sheets: readonly SheetSnapshot[]) {
  return printed(tableOf(laporanOf(bookOf(...sheets)).offers, "T8"), "pagu", "realisasi").at(-1);
}

it("adds the spending outside the programmes that stands on a sheet of its own", () => {
  const tidakLangsung = sheetOf("3.8", [
    ["Realisasi Anggaran Belanja Tidak Langsung Tahun 2016"],
    ["No", "Kegiatan", "Anggaran (Rp.)", "Realisasi (Rp.)", "%"],
    [1, "Belanja tidak langsung", 9_761_548_039, 9_432_190_995, ""],
  ]);
  expect(total(langsung, tidakLangsung)).toEqual(["10.699.718.039", "10.343.794.965"]);
});

it("adds the money of the state to that of the region, though its pagu is called a target", () => {
  const apbd = sheetOf("Tabel 9", [
    ["Tabel 9. Target dan Realisasi Anggaran APBD Tahun 2016"],
    ["No", "Program", "Anggaran", "Realisasi"],
    [1, "Program Pengembangan Kewirausahaan", 20_467_367_700, 20_129_679_875],
    [2, "Program Pelayanan Administrasi", 2_177_110_000, 2_038_056_535],
  ]);
  const apbn = sheetOf("Tabel 10", [
    ["Tabel 10. Target dan Realisasi Anggaran APBN Tahun 2016"],
    ["Nama Kegiatan", "Target", "Realisasi Keuangan", "%"],
    ["Program Peningkatan daya saing KUMKM", 3_952_980_000, 3_719_003_500, ""],
    ["Program Penguatan Kelembagaan Koperasi", 479_016_000, 206_333_000, ""],
  ]);
  expect(total(apbd, apbn)).toEqual(["27.076.473.700", "26.093.072.910"]);
});

it("adds no other sheet of the same money", () => {
  const bidang = sheetOf("Rekap", [
    ["Rekapitulasi Anggaran Tahun 2016"],
    ["No", "Kegiatan", "Anggaran (Rp.)", "Realisasi (Rp.)"],
    [1, "Jamuan Tamu", 938_170_000, 911_603_970],
  ]);
  expect(total(langsung, bidang)).toEqual(["938.170.000", "911.603.970"]);
});

it("adds sheets with programmes of their own where another table tells that they come to the whole", () => {
  const anggaran = (nama: string, ...rows: readonly (readonly [string, number, number])[]) =>
    sheetOf(nama, [
      ["Realisasi Anggaran Tahun 2024"],
      ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"],
      ...rows.map((row, at) => [at + 1, ...row, ""]),
    ]);
  const utama = anggaran(
    "3.8",
    ["Program Pengelolaan Persampahan", 8_900_000, 8_611_000],
    ["Program Pengendalian Pencemaran", 455_000, 449_900],
  );
  const penunjang = anggaran("3.9", ["Program Penunjang Urusan", 5_120_000, 4_980_500]);
  const perjanjian = (penunjang: number) =>
    sheetOf("PK", [
      ["PERJANJIAN KINERJA TAHUN 2024"],
      ["No", "Program", "Anggaran (Rp)"],
      [1, "Program Pengelolaan Persampahan", 8_900_000],
      [2, "Program Pengendalian Pencemaran", 455_000],
      [3, "Program Penunjang Urusan", penunjang],
    ]);
  expect(total(utama, penunjang, perjanjian(5_120_000))).toEqual(["14.475.000", "14.041.400"]);
  expect(total(utama, penunjang, perjanjian(5_000_000))).toEqual(["9.355.000", "9.060.900"]);
});

it("adds the indirect spending of an LRA whose direct spending comes to what the programmes do", () => {
  const program = sheetOf("Program", [
    ["REALISASI PROGRAM DAN KEGIATAN TAHUN 2020"],
    ["NO", "PROGRAM / KEGIATAN", "PAGU", "REALISASI", "%"],
    ["I", "Program Pelayanan Administrasi Perkantoran", 1_900, 1_812, ""],
    ["II", "Program Pengembangan Kinerja Pengelolaan Persampahan", 5_740, 5_368, ""],
    ["", "JUMLAH BELANJA LANGSUNG", 7_640, 7_180, ""],
  ]);
  const lra = (langsung: number) =>
    sheetOf("LRA", [
      ["LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2020"],
      ["Kode Rekening", "Uraian", "Anggaran", "Realisasi", "%"],
      ["4", "PENDAPATAN DAERAH", 410, 402, ""],
      ["5", "BELANJA", 5_200 + langsung, 12_304, ""],
      ["5.1", "BELANJA TIDAK LANGSUNG", 5_200, 5_124, ""],
      ["5.1.1", "Belanja Pegawai", 5_200, 5_124, ""],
      ["5.2", "BELANJA LANGSUNG", langsung, 7_180, ""],
      ["5.2.1", "Belanja Pegawai", 1_240, 1_190, ""],
      ["5.2.2", "Belanja Barang dan Jasa", langsung - 1_240, 5_990, ""],
    ]);
  expect(total(program, lra(7_640))).toEqual(["12.840", "12.304"]);
  expect(total(program, lra(7_900))).toEqual(["7.640", "7.180"]);
});

it("adds budgets that are told sasaran by sasaran, and gives each sasaran its own", () => {
  const kinerja = sheetOf("Capaian", [
    ["CAPAIAN KINERJA TAHUN 2022"],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya kualitas pelayanan transportasi", "Kendaraan laik jalan", "%", 80, 68, ""],
    [2, "Menurunnya angka kecelakaan", "Jumlah kecelakaan", "Kejadian", 45, 52, ""],
  ]);
  const anggaran = (judul: string, rows: readonly (readonly [string, number, number])[]) => [
    [judul],
    ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
    ...rows.map((row, at) => [at + 1, ...row, ""]),
    [],
  ];
  const lalulintas = [
    ["Program Lalu Lintas", 4_180, 4_025],
    ["Program Pelayaran", 320, 301],
  ] as const;
  const keselamatan = [["Program Keselamatan", 610, 588]] as const;
  const nomor = sheetOf("Anggaran", [
    ...anggaran("Tabel 3.8 Anggaran Sasaran 1", lalulintas),
    ...anggaran("Tabel 3.9 Anggaran Sasaran 2", keselamatan),
  ]);
  const bernama = sheetOf("Anggaran", [
    ...anggaran("Anggaran Sasaran Meningkatnya Kualitas Pelayanan Transportasi", lalulintas),
    ...anggaran("Anggaran Sasaran Menurunnya Angka Kecelakaan", keselamatan),
  ]);
  for (const uang of [nomor, bernama]) {
    expect(total(kinerja, uang)).toEqual(["5.110", "4.914"]);
    const efisiensi = tableOf(laporanOf(bookOf(kinerja, uang)).offers, "T6");
    expect(printed(efisiensi, "pagu", "realisasi").slice(0, 2)).toEqual([
      ["4.500", "4.326"],
      ["610", "588"],
    ]);
  }
});
