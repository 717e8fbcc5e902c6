import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[]) {
  const { tables, cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  const values = Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Number(value.toFixed(2)) : value]),
  );
  return { values, tables: tables.map(({ rows: own, columns }) => [own.length, columns.length]) };
}

/** Counts and amounts around 2,000 are common in a small office: they are no headings of years. */
describe("numbers that could be years", () => {
  it("close the figures above them in a row Jumlah, and begin no table", () => {
    const { values } = run([
      ["Belanja per Triwulan"],
      ["Uraian", "Pagu", "TW I", "TW II", "TW III", "TW IV", "Jumlah", "Sisa", "%"],
      ["Belanja Pegawai", 1000, 240, 250, 240, 250, "", "", ""],
      ["Belanja Barang", 600, 100, 150, 160, 160, "", "", ""],
      ["Belanja Modal", 400, 0, 80, 120, 180, "", "", ""],
      ["Jumlah", 2000, "", "", "", "", 1930, "", ""],
    ]);
    expect(values).toMatchObject({ G3: 980, H3: 20, I3: 98, H6: 70, I6: 96.5 });
  });

  it("stay figures of months, which are no headings either", () => {
    const { values } = run([
      ["Bulan", "Target", "Realisasi", "%"],
      ["Januari", 2000, 1900, ""],
      ["Februari", 2000, 2050, ""],
      ["Jumlah", 4000, 3950, ""],
    ]);
    expect(values).toEqual({ D2: 95, D3: 102.5, D4: 98.75 });
  });

  it("are told from years by their order, by a format of amounts, and by the figures above them", () => {
    const rows = (...counts: readonly CellSpec[]): CellSpec[][] => [
      ["Kecamatan", "Jumlah KK", "Terlayani", "% Terlayani"],
      ["Enok", 1200, 950, ""],
      ["Keritang", ...counts, ""],
      ["Reteh", 824, 725, ""],
    ];
    expect(run(rows(2049, 1997)).values).toMatchObject({ D3: 97.46, D4: 87.99 });
    expect(run(rows([2024, "#,##0"], [2023, "#,##0"])).values).toMatchObject({ D3: 99.95, D4: 87.99 });
    expect(run(rows(2024, 2023)).values).toMatchObject({ D3: 99.95, D4: 87.99 });
  });

  it("head columns where they follow each other in words of headings, also right below another table", () => {
    const { tables, values } = run([
      ["Indikator", "Target 2023", "Realisasi 2023", "Capaian (%)"],
      ["Persentase koperasi aktif", 80, 76, ""],
      ["Persentase koperasi sehat", 60, 63, ""],
      ["Indikator", "Satuan", 2021, 2022, 2023, "Naik/Turun (%)"],
      ["Jumlah koperasi", "unit", 120, 126, 130, ""],
      ["Jumlah UMKM", "unit", 300, 330, 320, ""],
    ]);
    expect(tables).toEqual([
      [2, 4],
      [2, 6],
    ]);
    expect(values).toMatchObject({ D2: 95, D3: 105, F5: 3.17, F6: 3.03 });
  });
});
