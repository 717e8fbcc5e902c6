import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { loadReport } from "../../reports/load";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { hitungOnce } from "../../support/results";

describe("absorption per programme, kegiatan and sub kegiatan", () => {
  it("adds kinds of spending within a row, and never parents to children", () => {
    const rows: CellSpec[][] = [
      ["Kode", null, "Uraian", "Operasi", null, "Modal", null],
      [null, null, null, "Anggaran", "Realisasi", "Anggaran", "Realisasi"],
      ["2.16.01", null, "PROGRAM PENUNJANG", 300, 90, 100, "0,00"],
      ["2.16.01.2.01", null, "Perencanaan", 300, 90, 100, "0,00"],
      ["2.16.01.2.01.0001", null, "Penyusunan Dokumen", 300, 90, 100, "0,00"],
      ["2.16.01.2.01.0001", "5.1.02", "Belanja Barang", 300, 90, "0,00", "0,00"],
    ];
    const [spent] = hitung(bookOf(sheetOf("LRA", rows)), PENGATURAN_BAKU).serapan;
    expect(spent!.total).toEqual({ pagu: 400, realisasi: 90, persen: 22.5 });
    expect(spent!.rows.map((row) => row.level)).toEqual([0, 1, 2]);
  });

  it("neither adds their sum to its parts, nor one year to the next", () => {
    const parts: CellSpec[][] = [
      ["Program", "Belanja Operasi", null, "Belanja Modal", null, "Jumlah", null],
      [null, "Anggaran", "Realisasi", "Anggaran", "Realisasi", "Anggaran", "Realisasi"],
      ["Program Penunjang", 300, 200, 100, 90, 400, 290],
    ];
    const years: CellSpec[][] = [
      ["Program", "Tahun 2023", null, "Tahun 2024", null],
      [null, "Anggaran", "Realisasi", "Anggaran", "Realisasi"],
      ["Program Penunjang", 300, 200, 400, 290],
    ];
    for (const rows of [parts, years]) {
      const [spent] = hitung(bookOf(sheetOf("LRA", rows)), PENGATURAN_BAKU).serapan;
      expect(spent!.total).toEqual({ pagu: 400, realisasi: 290, persen: 72.5 });
    }
  });

  it("reads a realisasi that is told in a sentence (LKjIP Sumatera Selatan 2023, Tabel III.7)", () => {
    const { snapshot } = loadReport("sumsel-2023", "kosong");
    const { serapan } = hitungOnce(snapshot);
    const row = serapan.flatMap((entry) => entry.rows).find((entry) => entry.cell === "E6");
    expect(row).toMatchObject({ pagu: 747_740_000, realisasi: 719_915_047, level: 1 });
    expect(row!.persen!.toFixed(2)).toBe("96.28");
  });

  it("totals the kegiatan where a table begins with them (LKjIP Tangerang Selatan 2021, Tabel 9)", () => {
    const { snapshot } = loadReport("tangsel-2021", "terbit");
    const [table] = hitungOnce(snapshot).serapan;
    const kegiatan = table!.rows.filter((row) => row.level === 1);
    expect(table!.rows.some((row) => row.level === 0)).toBe(false);
    expect(table!.total.pagu).toBeGreaterThan(0);
    expect(table!.total.pagu).toBe(kegiatan.reduce((sum, row) => sum + row.pagu, 0));
  });

  it("totals the programmes alone (Laporan Kinerja Sulawesi Tengah 2024, Tabel 3.9)", () => {
    const { snapshot } = loadReport("sulteng-2024", "kosong");
    const table = hitungOnce(snapshot).serapan.find((entry) => entry.rows[0]!.sheet === "Tabel 3.9")!;
    const programs = table.rows.filter((row) => row.level === 0);
    expect(programs).toHaveLength(11);
    expect(table.total.pagu).toBe(programs.reduce((sum, row) => sum + row.pagu, 0));
  });
});
