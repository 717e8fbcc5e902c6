import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function filled(rows: readonly CellSpec[][]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Math.round(value * 100) / 100 : value]),
  );
}

describe("what the table itself tells stands before what a single word may mean", () => {
  it("classes that name the rows are no class of the figure beside them: they stand", () => {
    expect(
      filled([
        ["No", "Kategori", "Jumlah Indikator", "Persentase (%)"],
        [1, "Sangat Tinggi", 11, ""],
        [2, "Tinggi", 4, ""],
        [3, "Sedang", 2, ""],
        [4, "Rendah", 1, ""],
        ["Jumlah", "", "", ""],
      ]),
    ).toEqual({ C6: 18, D2: 61.11, D3: 22.22, D4: 11.11, D5: 5.56, D6: 100 });
  });

  it("“Penurunan” alone tells what fell as a figure above 0", () => {
    expect(
      filled([
        ["No", "Uraian", "Tahun 2022", "Tahun 2023", "Penurunan", "Penurunan (%)"],
        [1, "Meninggal dunia", 61, 48, "", ""],
        [2, "Luka berat", 22, 25, "", ""],
      ]),
    ).toEqual({ E2: 13, F2: 21.31, E3: -3, F3: -13.64 });
    expect(
      filled([
        ["No", "Uraian", "Tahun 2022", "Tahun 2023", "Kenaikan/Penurunan"],
        [1, "Meninggal dunia", 61, 48, ""],
      ]),
    ).toEqual({ E2: -13 });
  });

  it("the title says which way is better where the rows are years", () => {
    const rows: CellSpec[][] = [
      ["Tahun", "Target (%)", "Realisasi (%)", "Capaian (%)"],
      [2021, 22, 23.1, ""],
      [2022, 20, 19, ""],
    ];
    const falling = filled([["Prevalensi Gizi (semakin rendah semakin baik)", "", "", ""], ...rows]);
    expect(falling).toEqual({ D3: 95, D4: 105 });
    expect(filled([["Tabel 3.4 Angka Kematian Ibu Tahun 2021 - 2022", "", "", ""], ...rows])).toEqual(
      falling,
    );
    expect(filled([["Cakupan Imunisasi", "", "", ""], ...rows])).toEqual({ D3: 105, D4: 95 });
  });

  it("a share of those present is of no column of those absent", () => {
    const merged = [
      "No",
      "Bidang",
      "Hari Kerja",
      "Tidak Hadir",
      "",
      "Jumlah Tidak Hadir",
      "Hadir",
      "% Kehadiran",
    ];
    const sheet = sheetOf("Lembar", [
      merged,
      ["", "", "", "Sakit", "Izin", "", "", ""],
      [1, "Sekretariat", 2640, 31, 22, "", "", ""],
      [2, "Bidang I", 1980, 12, 19, "", "", ""],
    ]);
    const merges = [{ row: 0, column: 3, rows: 1, columns: 2 }];
    const { cells } = hitung(bookOf({ ...sheet, merges }), PENGATURAN_BAKU);
    const shares = cells
      .filter(({ cell }) => cell.startsWith("H"))
      .map(({ value }) => Number(value).toFixed(2));
    expect(shares).toEqual(["97.99", "98.43"]);
  });

  it("complaints that are settled are wanted, complaints are not", () => {
    const head = ["Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];
    expect(filled([head, ["Persentase keluhan selesai", "%", 95, 93.2, ""]])).toEqual({ E2: 98.11 });
    expect(filled([head, ["Jumlah keluhan", "Aduan", 40, 50, ""]])).toEqual({ E2: 75 });
  });

  it("a ratio of the larger to the smaller is no percentage where no % is printed", () => {
    expect(
      filled([
        ["No", "Kecamatan", "Jumlah Murid", "Jumlah Guru", "Rasio Murid terhadap Guru"],
        [1, "Utara", 5120, 288, ""],
        [2, "Selatan", 4311, 301, ""],
        ["", "Jumlah", "", "", ""],
      ]),
    ).toEqual({ C4: 9431, D4: 589, E2: 17.78, E3: 14.32, E4: 16.01 });
  });
});
