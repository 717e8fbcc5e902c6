import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { ColumnRole } from "../../src/domain/roles";
import type { ColumnCorrection } from "../../src/sheet/table";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

function correct(table: string, roles: Readonly<Record<number, ColumnRole>>): ColumnCorrection[] {
  return Object.entries(roles).map(([column, role]) => ({
    sheet: "Lembar",
    table,
    column: Number(column),
    role,
  }));
}

describe("a person's word on columns", () => {
  it("wins over what the header says", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", "Target Perubahan", "Realisasi", "Capaian"],
      ["Jumlah koperasi", 10, 20, 10, ""],
    ];
    const book = bookOf(sheetOf("Lembar", rows));
    expect(hitung(book, PENGATURAN_BAKU).cells[0]!.value).toBe(50);
    const corrected = hitung(book, PENGATURAN_BAKU, correct("Lembar!A1", { 2: "other" }));
    expect(corrected.cells[0]!.value).toBe(100);
    expect(corrected.tables[0]!.columns[2]).toMatchObject({ role: "other", source: "orang" });
  });

  it("makes a table of a header whose words are unknown", () => {
    const rows: CellSpec[][] = [
      ["Apa", "Mau", "Jadi", "Hasilnya?"],
      ["Jumlah koperasi", 20, 15, ""],
    ];
    const book = bookOf(sheetOf("Lembar", rows));
    expect(hitung(book, PENGATURAN_BAKU).cells).toEqual([]);
    const pointed = correct("Lembar!A1", { 0: "indikator", 1: "target", 2: "realisasi", 3: "capaian" });
    expect(hitung(book, PENGATURAN_BAKU, pointed).cells.map((cell) => cell.value)).toEqual([75]);
  });

  it("is not applied to another sheet", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", "Realisasi", "Capaian"],
      ["Jumlah koperasi", 10, 5, ""],
    ];
    const corrections = correct("Lembar!A1", { 3: "other" });
    expect(hitung(bookOf(sheetOf("Lain", rows)), PENGATURAN_BAKU, corrections).cells).toHaveLength(1);
  });
});
