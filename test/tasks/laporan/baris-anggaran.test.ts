import { describe, expect, it } from "vitest";
import { hitungOnce } from "../../support/results";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** What of a table's rows is a line of the budget, and what stands above or beside one. */

describe("the lines of a budget", () => {
  it("are none of the further indicators of a programme", () => {
    const program = sheetOf("Program", [
      ["CAPAIAN KINERJA DAN ANGGARAN PROGRAM TAHUN 2023"],
      [
        "No",
        "Program / Kegiatan",
        "Indikator",
        "Target",
        "Realisasi",
        "%",
        "Anggaran (Rp)",
        "Realisasi Anggaran (Rp)",
        "%",
      ],
      [1, "Program Perpustakaan", "Jumlah pengunjung", 1000, 1100, "", 900, 850, ""],
      ["", "", "Koleksi terawat", 80, 75, "", "", "", ""],
      ["", "Pembinaan Perpustakaan", "Perpustakaan dibina", 10, 9, "", 900, 850, ""],
      [2, "Program Kearsipan", "Arsip tertata", 60, 66, "", 300, 280, ""],
      ["", "", "Jumlah arsiparis", 4, 4, "", "", "", ""],
    ]);
    expect(printed(tableOf(laporanOf(bookOf(program)).offers, "T8"), "nama", "pagu")).toEqual([
      ["Program Perpustakaan", "900"],
      ["Pembinaan Perpustakaan", "900"],
      ["Program Kearsipan", "300"],
      ["", "1.200"],
    ]);
  });

  it("stand below the sasaran that they serve, where a row names it, with its money or without", () => {
    const kinerja = sheetOf("Capaian", [
      ["CAPAIAN KINERJA TAHUN 2023"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Meningkatnya layanan perpustakaan", "Jumlah pengunjung", "orang", 1000, 1100, ""],
      [2, "Meningkatnya tertib arsip", "Arsip tertata", "%", 60, 66, ""],
    ]);
    for (const isSummed of [true, false]) {
      const sasaran = (nama: string, pagu: number, realisasi: number) =>
        isSummed ? [nama, pagu, realisasi, ""] : [nama, "", "", ""];
      const anggaran = sheetOf("Anggaran", [
        ["ANGGARAN DAN REALISASI PER SASARAN TAHUN 2023"],
        ["Sasaran / Program", "Anggaran", "Realisasi", "%"],
        sasaran("Meningkatnya layanan perpustakaan", 900, 850),
        ["Program Perpustakaan", 900, 850, ""],
        sasaran("Meningkatnya tertib arsip", 500, 470),
        ["Program Kearsipan", 300, 280, ""],
        ["Program Perlindungan Arsip", 200, 190, ""],
        ["Jumlah", 1400, 1320, ""],
      ]);
      const snapshot = bookOf(kinerja, anggaran);
      const { offers } = laporanOf(snapshot);
      expect(hitungOnce(snapshot).serapan[0]?.total).toMatchObject({ pagu: 1400, realisasi: 1320 });
      expect(printed(tableOf(offers, "T8"), "pagu", "realisasi").at(-1)).toEqual(["1.400", "1.320"]);
      expect(printed(tableOf(offers, "T6"), "pagu", "realisasi").slice(0, 2)).toEqual([
        ["900", "850"],
        ["500", "470"],
      ]);
      expect(printed(tableOf(offers, "T7"), "program").flat()).toEqual([
        "Program Perpustakaan",
        "Program Kearsipan",
        "Program Perlindungan Arsip",
      ]);
    }
  });
});
