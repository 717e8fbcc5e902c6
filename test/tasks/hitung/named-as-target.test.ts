import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function figures(head: readonly CellSpec[]): Record<string, unknown> {
  const rows = [head, ["Padi", 15_200, 83_600, 88_000, ""], ["Jagung", 4_300, 25_800, 24_000, ""]];
  const { cells } = hitung(bookOf(sheetOf("Produksi", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("a table without a word for what was reached", () => {
  it("has reached what is called as its target is", () => {
    const head = ["Komoditas", "Luas Panen (Ha)", "Produksi (Ton)", "Target Produksi (Ton)", "Capaian (%)"];
    expect(figures(head)).toEqual({ E2: 95, E3: 107.5 });
  });

  it("is computed by no other column before the target", () => {
    const head = ["Komoditas", "Luas Panen (Ha)", "Stok (Ton)", "Target Produksi (Ton)", "Capaian (%)"];
    expect(figures(head)).toEqual({});
  });
});
