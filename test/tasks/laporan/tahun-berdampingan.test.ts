import { expect, it } from "vitest";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
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

it("compares nothing with what another indikator reached the year before", () => {
  const rows: CellSpec[][] = [
    ["Tabel 6. Perbandingan Capaian Indikator Kinerja Tahun 2015 dan 2016"],
    ["No", "Tahun 2015", "", "", "Tahun 2016", "", ""],
    ["", "Indikator", "Target", "Realisasi", "Indikator", "Target", "Realisasi"],
    [1, "Jumlah Koperasi Aktif", 16_078, 16_855, "Jumlah Koperasi Aktif", 16_478, 16_542],
    [2, "Fasilitasi Akses Pembiayaan", 6, 6.14, "Persentase Kredit yang Diserap", 8, 6.4],
  ];
  const merges = [1, 4].map((column) => ({ row: 1, column, rows: 1, columns: 3 }));
  const { offers } = laporanOf(bookOf({ ...sheetOf("Tabel 6", rows), merges }));
  expect(printed(tableOf(offers, "T2"), "indikator", "realisasi_2015", "realisasi_2016")).toEqual([
    ["Jumlah Koperasi Aktif", "16.855", "16.542"],
    ["Persentase Kredit yang Diserap", "–", "6,4"],
  ]);
});

it("reads one measure told year by year alike in all years, where its figures go as far as the target's", () => {
  const rows: CellSpec[][] = [
    ["Perbandingan Capaian Kinerja Tahun 2022, 2023 dan 2024"],
    ["Indikator Kinerja", "Capaian 2022", "Capaian 2023", "Target 2024", "Capaian 2024"],
    ["Indeks SPBE", 2.87, 3.1, 3.4, 3.52],
    ["Nilai Keterbukaan Informasi Publik", 78.4, 85.2, 90, 88.75],
  ];
  const { offers } = laporanOf(bookOf(sheetOf("Tahun lalu", rows)));
  const years = ["realisasi_2022", "realisasi_2023", "realisasi_2024", "capaian_2024"];
  expect(printed(tableOf(offers, "T2"), ...years)).toEqual([
    ["2,87", "3,1", "3,52", "103,53%"],
    ["78,4", "85,2", "88,75", "98,61%"],
  ]);
});

it("leaves percentages of the years what they are", () => {
  const rows: CellSpec[][] = [
    ["Perbandingan Capaian Kinerja Tahun 2023 dan 2024"],
    ["Indikator Kinerja", "Capaian 2023", "Target 2024", "Capaian 2024"],
    ["Indeks SPBE", 98.2, 3.4, 103.5],
    ["Jumlah layanan", 91.4, 12, 100],
  ];
  const { offers } = laporanOf(bookOf(sheetOf("Tahun lalu", rows)));
  expect(offers.find(({ id }) => id === "T1")?.ok).toBe(false);
});
