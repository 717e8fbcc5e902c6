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
