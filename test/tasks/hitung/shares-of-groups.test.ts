import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Area } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function figures(rows: readonly CellSpec[][], merges: readonly Area[] = []): Record<string, number> {
  const { cells } = hitung(bookOf({ ...sheetOf("Lembar", rows), merges }), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(Number(value).toFixed(2))]));
}

describe("counts with a percentage each, group by group", () => {
  const merges = [2, 4].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
  const rows = (measles: number): readonly CellSpec[][] => [
    ["Puskesmas", "Sasaran Bayi", "BCG", "", "Campak", ""],
    ["", "", "Jml", "%", "Jml", "%"],
    ["Mekar", 400, 380, "", measles, ""],
    ["Melati", 300, 297, "", 270, ""],
    ["Total", "", "", "", "", ""],
  ];

  it("are of the whole that the first of them is of, in the closing row, too", () => {
    const found = figures(rows(360), merges);
    expect([found["D3"], found["F3"], found["F4"], found["F5"]]).toEqual([95, 90, 90, 90]);
  });

  it("are no shares of their own total where one of them exceeds that whole, but of the Sasaran still", () => {
    const found = figures(rows(520), merges);
    expect([found["F3"], found["F4"]]).toEqual([130, 90]);
  });
});

describe("a percentage whose heading names several columns", () => {
  it.each(["% Mandiri + Maju", "Persentase Mandiri dan Maju"])("is of all of them: %s", (heading) => {
    const found = figures([
      ["Kecamatan", "Jumlah Desa", "Mandiri", "Maju", "Berkembang", "Tertinggal", heading],
      ["Sukamaju", 12, 3, 6, 3, 0, ""],
      ["Sukasari", 8, 1, 3, 3, 1, ""],
    ]);
    expect([found["G2"], found["G3"]]).toEqual([75, 50]);
  });
});

describe("a percentage behind what was spent of a changed budget", () => {
  it("is of that budget, and what is left of it is money", () => {
    const found = figures([
      ["Uraian", "Anggaran Murni", "Anggaran Perubahan", "Realisasi", "% thd Perubahan", "Sisa Anggaran"],
      ["Belanja Pegawai", 84_200_000, 86_500_000, 82_175_000, "", ""],
      ["Belanja Barang", 40_000_000, 43_500_000, 39_150_000, "", ""],
    ]);
    expect(found).toEqual({ E2: 95, F2: 4_325_000, E3: 90, F3: 4_350_000 });
  });
});
