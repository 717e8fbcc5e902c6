import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** A first budget that is a plan alone, and a changed one with what was spent: their columns differ, their names tell. */

const dpa = (sheet: string) =>
  sheetOf(sheet, [
    [`${sheet} TAHUN ANGGARAN 2021`],
    ["Kode", "Program / Kegiatan", "Jumlah (Rp)"],
    ["5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", 1_640_000],
    ["5.04.02", "PROGRAM PENGEMBANGAN SUMBER DAYA MANUSIA", 2_950_000],
  ]);
const dppa = sheetOf("DPPA", [
  ["DPPA TAHUN ANGGARAN 2021 DAN REALISASINYA"],
  ["Kode", "Program / Kegiatan", "Anggaran Setelah Perubahan (Rp)", "Realisasi (Rp)", "%"],
  ["5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", 1_388_500, 1_301_744, ""],
  ["5.04.02", "PROGRAM PENGEMBANGAN SUMBER DAYA MANUSIA", 2_102_000, 1_948_663, ""],
]);

describe("DPA beside DPPA", () => {
  it("is the budget before its change, and the spending is of the changed one", () => {
    const { offers } = laporanOf(bookOf(dpa("DPA"), dppa));
    expect(printed(tableOf(offers, "T11"), "sebelum", "sesudah", "selisih")).toEqual([
      ["1.640.000", "1.388.500", "-251.500"],
      ["2.950.000", "2.102.000", "-848.000"],
      ["4.590.000", "3.490.500", "-1.099.500"],
    ]);
    expect(printed(tableOf(offers, "T8"), "pagu").at(-1)).toEqual(["3.490.500"]);
  });

  it("is none where no sheet calls itself the first", () => {
    const offer = laporanOf(bookOf(dpa("RKA"), dppa)).offers.find(({ id }) => id === "T11");
    expect(offer?.ok).toBe(false);
  });
});
