import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

// The monthly report on works and money of a city's 41 offices ("LAPORAN REALISASI FISIK DAN KEUANGAN"), its computed
// columns emptied: 5,585 cells were given another ratio than the offices compute, the share of the pagu among them.
const ROWS: CellSpec[][] = [
  ["NO", "URAIAN KEGIATAN", "NILAI ANGGARAN", "", "KEUANGAN", "", "", "", "", "", "", "FISIK", "", ""],
  ["", "", "", "", "RENCANA", "", "", "REALISASI", "", "", "SISA ANGGARAN", "REN", "REAL", "CAP"],
  ["", "", "Rp", "%", "Rp", "%", "%", "Rp", "%", "%", "Rp", "%", "%", "%"],
  [1, "Sub Kegiatan Dokumen", 1000000, "", 800000, "", "", 500000, "", "", "", 80, 60, ""],
  [2, "Sub Kegiatan Jasa", 3000000, "", 1500000, "", "", 600000, "", "", "", 50, 40, ""],
  [3, "Sub Kegiatan Gedung", 6000000, "", 3000000, "", "", 1500000, "", "", "", 70, 70, ""],
  ["", "JUMLAH", 10000000, "", 5300000, "", "", 2600000, "", "", "", "", "", ""],
];
const MERGES = [
  ...[0, 1].map((column) => ({ row: 0, column, rows: 3, columns: 1 })),
  { row: 0, column: 2, rows: 2, columns: 2 },
  { row: 0, column: 4, rows: 1, columns: 7 },
  { row: 0, column: 11, rows: 1, columns: 3 },
  { row: 1, column: 4, rows: 1, columns: 3 },
  { row: 1, column: 7, rows: 1, columns: 3 },
];

describe("a report on works and money", () => {
  const { cells } = hitung(bookOf({ ...sheetOf("RFK", ROWS), merges: MERGES }), PENGATURAN_BAKU);
  const column = (letter: string): unknown[] =>
    cells.filter(({ cell }) => cell.replace(/\d/g, "") === letter).map(({ value }) => value);

  it("gives the percentage below the pagu its share of all", () => {
    expect(column("D").slice(0, 3)).toEqual([10, 30, 60]);
  });

  it("sets plan and realisasi against the pagu", () => {
    expect(column("F").slice(0, 3)).toEqual([80, 50, 50]);
    expect(column("I").slice(0, 3)).toEqual([50, 20, 25]);
    expect(column("K").slice(0, 3)).toEqual([500000, 2400000, 4500000]);
  });

  it("leaves the second percentage of a group and those of the works to the office", () => {
    for (const letter of ["G", "J", "N"]) expect(column(letter)).toEqual([]);
  });

  it("also where the shares are called to date and by weight", () => {
    const rows = ROWS.map((row, at) =>
      at === 2 ? row.map((cell, column) => (column === 8 ? "% KUM" : column === 9 ? "% TTB" : cell)) : row,
    );
    const named = hitung(bookOf({ ...sheetOf("RFK", rows), merges: MERGES }), PENGATURAN_BAKU).cells;
    const shares = named.filter(({ cell }) => /^D[456]$/.test(cell)).map(({ value }) => value);
    expect(shares).toEqual([10, 30, 60]);
  });
});
