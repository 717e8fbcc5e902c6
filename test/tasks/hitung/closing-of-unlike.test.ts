import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function figures(rows: readonly CellSpec[][]): Record<string, unknown> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("a closing row", () => {
  it("adds up no targets of what is weighed: they are of several measures", () => {
    const found = figures([
      ["No", "Upaya", "Bobot", "Target", "Realisasi", "Capaian (%)", "Nilai (Bobot x Capaian)"],
      [1, "Promosi Kesehatan", 20, 80, 76, "", ""],
      [2, "KIA", 30, 90, 99, "", ""],
      [3, "Gizi", 25, 80, 72, "", ""],
      [4, "P2P", 25, 75, 75, "", ""],
      ["", "Jumlah", 100, "", "", "", ""],
    ]);
    expect(found["G6"]).toBe(19 + 33 + 22.5 + 25);
    expect([found["D6"], found["E6"], found["F6"]]).toEqual([undefined, undefined, undefined]);
  });

  it("of a survey is named by both its mean and its index", () => {
    const found = figures([
      ["Hasil Survei Kepuasan Masyarakat Tahun 2024"],
      ["No", "Unsur Pelayanan", "Nilai Rata-rata", "Nilai Konversi", "Mutu"],
      ...["Persyaratan", "Prosedur", "Waktu", "Biaya"].map((name, at) => [
        `U${at + 1}`,
        name,
        3 + at * 0.2,
        "",
        "",
      ]),
      ["", "Rata-rata / IKM", "", "", ""],
    ]);
    expect([found["C7"], found["D7"], found["E7"]]).toEqual([3.3, 82.5, "B"]);
  });
});
