import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** Layouts that regional LKjIPs use; the figure of each derived cell, by its address. */
function figures(rows: readonly (readonly CellSpec[])[]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("layouts of chapter III", () => {
  it("last year, this year and the end of the Renstra in one table", () => {
    const rows: CellSpec[][] = [
      [
        "Indikator Kinerja",
        "Realisasi Tahun 2023",
        "Tahun 2024",
        null,
        null,
        "Target Akhir Renstra 2026",
        "Capaian s/d 2024 terhadap 2026 (%)",
      ],
      [null, null, "Target", "Realisasi", "% Capaian", null, null],
      ["Persentase koperasi sehat", 30, 40, 36, "", 60, ""],
    ];
    expect(figures(rows)).toEqual({ E3: 90, G3: 60 });
  });

  it("years side by side under target, realisasi and capaian, in any order", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target", null, "Realisasi", null, "Capaian", null],
      [null, null, "2023", "2024", "2024", "2023", "2023", "2024"],
      [1, "Jumlah koperasi aktif", 10, 20, 15, 9, "", ""],
    ];
    expect(figures(rows)).toEqual({ G3: 90, H3: 75 });
  });

  it("a target, a realisasi and a capaian for every quarter and for the year", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Satuan", "Target 2024", "Target", null, "Realisasi", null, "Capaian", null],
      [null, null, null, "TW I", "TW II", "TW I", "TW II", "TW I", "TW II"],
      ["Jumlah pelatihan", "Kali", 10, 2, 4, 1, 5, "", ""],
    ];
    expect(figures(rows)).toEqual({ H3: 50, I3: 125 });
  });

  it("percentages that are given and only compared (no target, no pagu)", () => {
    const rows: CellSpec[][] = [
      ["No", "Sasaran", "% Capaian Kinerja", "% Penyerapan Anggaran", "Efisiensi"],
      [1, "Meningkatnya kualitas koperasi", 105, 90, ""],
    ];
    expect(figures(rows)).toEqual({ E2: 15 });
  });

  it("performance and budget side by side", () => {
    const rows: CellSpec[][] = [
      ["Sasaran", "Indikator", "Kinerja", null, null, "Anggaran", null, null],
      [null, null, "Target", "Realisasi", "Capaian", "Alokasi", "Realisasi", "Capaian"],
      ["Meningkatnya koperasi", "Jumlah koperasi", 10, 9, "", 200, 150, ""],
    ];
    expect(figures(rows)).toEqual({ E3: 90, H3: 75 });
  });

  it("revenue in rupiah as an indikator", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Target (Rp)", "Realisasi (Rp)", "%"],
      [1, "Retribusi pasar", 2_000_000, 1_500_000, ""],
    ];
    expect(figures(rows)).toEqual({ E2: 75 });
  });

  it("averages per sasaran and over all", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian"],
      ["", "Sasaran 1: Meningkatnya koperasi", "", "", ""],
      [1, "Jumlah koperasi aktif", 10, 9, ""],
      [2, "Jumlah koperasi sehat", 10, 7, ""],
      ["", "Rata-rata capaian sasaran 1", "", "", ""],
      ["", "Sasaran 2: Meningkatnya UMKM", "", "", ""],
      [3, "Jumlah UMKM naik kelas", 10, 5, ""],
      ["", "Rata-rata capaian sasaran 2", "", "", ""],
      ["", "Rata-rata keseluruhan", "", "", ""],
    ];
    expect(figures(rows)).toMatchObject({ E5: 80, E8: 50, E9: 70 });
  });

  it("the average of the last sasaran, where those of one indikator have none", () => {
    const rows: CellSpec[][] = [
      ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
      [1, "Meningkatnya koperasi", "Jumlah koperasi aktif", 10, 9, ""],
      [2, "Meningkatnya UMKM", "Jumlah UMKM naik kelas", 10, 5, ""],
      ["", "", "Jumlah UMKM bermitra", 10, 7, ""],
      ["Rata-rata capaian sasaran", "", "", "", "", ""],
      ["Rata-rata capaian seluruh indikator", "", "", "", "", ""],
    ];
    expect(figures(rows)).toMatchObject({ F5: 60, F6: 70 });
  });

  it("a kondisi awal is no budget before a change", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Kondisi Awal", "Target", "Realisasi", "Capaian"],
      ["Persentase koperasi sehat", 20, 40, 30, ""],
    ];
    expect(figures(rows)).toEqual({ E2: 75 });
  });

  it("two tables on one sheet, each with its own caption", () => {
    const rows: CellSpec[][] = [
      ["Tabel 3.1 Capaian Kinerja Tahun 2024"],
      ["Indikator", "Target", "Realisasi", "Capaian"],
      ["Jumlah koperasi", 10, 9, ""],
      [],
      ["Tabel 3.2 Realisasi Anggaran Tahun 2024"],
      ["Program", "Pagu", "Realisasi", "%"],
      ["Program UMKM", 100, 80, ""],
      ["Sumber: Dinas Koperasi"],
    ];
    expect(figures(rows)).toEqual({ D3: 90, D7: 80 });
  });

  it("two tables beside each other", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", "Realisasi", "Capaian", null, "Program", "Pagu", "Realisasi", "%"],
      ["Jumlah koperasi", 10, 9, "", null, "Program UMKM", 100, 80, ""],
    ];
    expect(figures(rows)).toEqual({ D2: 90, I2: 80 });
  });
});
