import { expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** LKIP 2016 of the Dinas KUMKM Jawa Barat, Tabel 6: "Capaian" beside the target of each year is its realisasi. */
const SHEET = sheetOf("Tabel 6", [
  ["Tabel 6. Perbandingan Capaian Indikator Kinerja Tahun 2015 dan 2016"],
  ["No", "Tahun 2015", "", "", "Tahun 2016", "", ""],
  ["", "Indikator", "Target", "Capaian", "Indikator", "Target", "Capaian"],
  [1, "Jumlah Koperasi Aktif", 16_078, 16_855, "Jumlah Koperasi Aktif", 16_478, 16_542],
  [2, "Persentase Pelaku Usaha", 100, 100, "Persentase Pelaku Usaha", 100, 98],
  [3, "Persentase Omzet UMKM", 5, 5, "Persentase Omzet UMKM", 5, 4],
]);

it("pairs the target of a year with what was reached in that year", () => {
  const merges = [1, 4].map((column) => ({ row: 1, column, rows: 1, columns: 3 }));
  const { offers } = laporanOf(bookOf({ ...SHEET, merges }));
  const read = printed(tableOf(offers, "T1"), "indikator", "target", "realisasi");
  expect(read.slice(0, 3)).toEqual([
    ["Jumlah Koperasi Aktif", "16.478", "16.542"],
    ["Persentase Pelaku Usaha", "100", "98"],
    ["Persentase Omzet UMKM", "5", "4"],
  ]);
});
