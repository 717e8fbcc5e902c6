import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Tables that stand together in one workbook: what each of them lends to the chapter, and what it does not. */

describe("programmes beside the sasaran that they serve", () => {
  const kinerja = sheetOf("IKU", [
    ["CAPAIAN KINERJA TAHUN 2023"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya realisasi investasi", "Nilai realisasi investasi", "Miliar Rp", 1750, 2114.6, ""],
    [2, "Meningkatnya akuntabilitas kinerja", "Nilai SAKIP", "Nilai", 78, 77.4, ""],
  ]);
  const anggaran = sheetOf("Anggaran", [
    ["REALISASI ANGGARAN TAHUN 2023"],
    ["No", "Program", "Anggaran", "Realisasi", "%", "Sasaran"],
    [1, "Program Promosi Penanaman Modal", 720_000, 698_400, "", "Meningkatnya realisasi investasi"],
    [2, "Program Penunjang Urusan", 6_480_000, 6_301_800, "", "Meningkatnya akuntabilitas kinerja"],
    ["", "Jumlah", 7_200_000, 7_000_200, "", ""],
  ]);

  it("do not go on with the total of their table", () => {
    const { offers } = laporanOf(bookOf(kinerja, anggaran));
    expect(printed(tableOf(offers, "T7"), "program", "pagu")).toEqual([
      ["Program Promosi Penanaman Modal", "720.000"],
      ["Program Penunjang Urusan", "6.480.000"],
    ]);
  });
});

describe("a table of indicators of others", () => {
  const kinerja = sheetOf("3.2", [
    ["Tabel 3.2 Capaian Kinerja Tahun 2022"],
    ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ["Meningkatnya fungsi hutan", "Luas rehabilitasi hutan dan lahan", "Ha", 4200, 3985, ""],
    ["Meningkatnya kualitas lingkungan", "Indeks Kualitas Tutupan Lahan", "Indeks", 61.5, 60.88, ""],
  ]);
  const sdgs = sheetOf("3.5", [
    ["Tabel 3.5 Capaian Indikator TPB/SDGs"],
    ["No", "Indikator", "Satuan", "Target Nasional 2022", "Capaian 2021", "Capaian 2022"],
    ["15.1.1", "Proporsi tutupan hutan terhadap luas lahan", "%", 50.1, 34.2, 34.1],
    ["15.2.1", "Luas kawasan hutan bersertifikat", "Ha", 15000, 9800, 10200],
  ]);
  const tahun = sheetOf("3.3", [
    ["Tabel 3.3 Perbandingan Realisasi Tahun 2021 dan 2022"],
    ["Indikator", "Satuan", "Realisasi 2021", "Realisasi 2022"],
    ["Luas rehabilitasi hutan dan lahan", "Ha", 3315, 3985],
  ]);

  it("lends no row to the comparison of years", () => {
    const { offers } = laporanOf(bookOf(kinerja, sdgs, tahun));
    expect(printed(tableOf(offers, "T2"), "indikator")).toEqual([["Luas rehabilitasi hutan dan lahan"]]);
    expect(laporanOf(bookOf(kinerja, sdgs)).offers.find(({ id }) => id === "T2")?.ok).toBe(false);
  });
});
