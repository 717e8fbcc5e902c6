import { describe, expect, it } from "vitest";
import { isWholeYear, partOfYear } from "../../src/sheet/words/part-of-year";

describe("the part of the year that a caption or a sheet names", () => {
  it.each([
    ["Capaian Kinerja Triwulan II Tahun 2024", 4, 6],
    ["TW IV", 10, 12],
    ["Q3", 7, 9],
    ["Capaian Kinerja s.d. Triwulan III Tahun 2024", 1, 9],
    ["Triwulan I - III", 1, 9],
    ["Realisasi Anggaran Semester I TA 2024", 1, 6],
    ["Realisasi Anggaran Bulan Agustus 2024", 8, 8],
    ["Realisasi s/d September 2024", 1, 9],
    ["Laporan Realisasi Anggaran per 30 Juni 2024", 1, 6],
    ["Januari - April", 1, 4],
    ["per 31 Desember 2024", 1, 12],
  ])("%s", (text, from, to) => {
    expect(partOfYear(text)).toEqual({ from, to });
  });

  it.each([
    "Capaian Kinerja Tahun 2024",
    "Realisasi Anggaran per Program",
    "Perjanjian Kinerja, ditandatangani 5 Januari 2024",
    "Target per Triwulan",
    "Desa Maju",
  ])("%s names none", (text) => {
    expect(partOfYear(text)).toBeNull();
  });

  it("is the whole year from January to December", () => {
    expect([null, { from: 1, to: 12 }, { from: 10, to: 12 }].map(isWholeYear)).toEqual([true, true, false]);
  });
});
