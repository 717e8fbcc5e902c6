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
