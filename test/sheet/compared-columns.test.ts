import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { readClosing } from "../../src/sheet/words/closing";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

function figures(rows: readonly (readonly CellSpec[])[]): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

function rolesOf(rows: readonly (readonly CellSpec[])[]): string[] {
  return recogniseSheet(sheetOf("Lembar", rows)).tables[0]!.columns.map((column) => column.role);
}

describe("two columns set against each other", () => {
  it.each<[string, string, string]>([
    ["APBD 2024", "APBD-P 2024", "Selisih (Rp)"],
    ["Anggaran DPA", "Anggaran DPPA", "Penambahan/Pengurangan"],
    ["Pagu 2023", "Pagu 2024", "Naik/Turun"],
  ])("budgets before and after: %s | %s | %s", (before, after, change) => {
    const rows: CellSpec[][] = [
      ["No", "Program", before, after, change, "%"],
      [1, "Program Penunjang", 400, 350, "", ""],
    ];
    expect(figures(rows)).toEqual({ E2: -50, F2: -12.5 });
  });

  it("the same measure in two years, with their Perubahan", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi 2023", "Realisasi 2024", "Perubahan"],
      ["Nilai SAKIP", 65, 63.5, ""],
    ];
    expect(figures(rows)).toEqual({ D2: -1.5 });
  });

  it("a target of a later year is the end of the plan", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi Tahun 2024", "Target Tahun 2026", "Persentase Capaian"],
      ["Indeks inovasi", 66, 75, ""],
    ];
    expect(rolesOf(rows)).toEqual(["indikator", "realisasi", "target_akhir", "tingkat_kemajuan"]);
    expect(figures(rows)).toEqual({ D2: 88 });
  });

  it("target and realisasi of physical work, beside its money", () => {
    const rows: CellSpec[][] = [
      ["Kegiatan", "Keuangan", null, null, "Fisik", null, null],
      [null, "Alokasi", "Real", "%", "Target", "Real", "%"],
      ["Pelatihan", 100, 95, "", 10, 9, ""],
    ];
    expect(figures(rows)).toEqual({ D3: 95, G3: 90 });
  });

  it("volume and rupiah under each heading", () => {
    const rows: CellSpec[][] = [
      ["Kegiatan", "Target", null, "Realisasi", null, "Capaian (%)", null],
      [null, "Volume", "Rp", "Volume", "Rp", "Volume", "Rp"],
      ["Pelatihan", 10, 100, 9, 95, "", ""],
    ];
    expect(figures(rows)).toEqual({ F3: 90, G3: 95 });
  });
});

describe("a column of directions", () => {
  const head = ["No", "Indikator", "Tren", "Target", "Realisasi", "Capaian"];

  it("is the polaritas where each cell names one", () => {
    const rows: CellSpec[][] = [head, [1, "Net Death Rate", "Negatif", 10, 5, ""]];
    expect(figures(rows)).toEqual({ F2: 150 });
  });

  it("is none where its cells are blank or dashes", () => {
    expect(rolesOf([head, [1, "Net Death Rate", "-", 10, 5, ""]])[2]).toBe("naik_turun");
  });

  it("is what came out where two years are compared", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi 2023", "Realisasi 2024", "Tren"],
      ["Nilai SAKIP", 60, 65, "Naik"],
    ];
    expect(rolesOf(rows)[3]).toBe("naik_turun");
  });
});

describe("short headings", () => {
  it("T, R and % below the year", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "2023", null, null, "2024", null, null],
      [null, "T", "R", "%", "T", "R", "%"],
      ["Indeks inovasi", 4, 3, "", 4, 5, ""],
    ];
    expect(figures(rows)).toEqual({ D3: 75, G3: 125 });
  });

  it("Tgt, Real., Cap.", () => {
    const rows: CellSpec[][] = [
      ["No", "IKU", "Sat.", "Tgt", "Real.", "Cap. (%)"],
      [1, "Indeks inovasi", "Indeks", 80, 76, ""],
    ];
    expect(figures(rows)).toEqual({ F2: 95 });
  });
});

describe("the row of the mean", () => {
  it.each(["Rata-rata", "Rata2 capaian", "Capaian rata-rata", "Nilai Rata-rata Capaian Sasaran", "Rerata :"])(
    "%s",
    (label) => expect(readClosing(label)).toMatchObject({ sum: false, mean: true, certain: true }),
  );

  it.each([
    "Rata-rata Lama Sekolah",
    "Persentase rata-rata kehadiran",
    "Rata-rata nilai aspek perencanaan",
    "Capaian",
  ])("is not %s", (label) => expect(readClosing(label)?.certain ?? false).toBe(false));
});

it.each(["Rata-rata/Jumlah", "Rerata/Jumlah", "Jumlah/Rata2", "Total dan rata-rata"])(
  "%s gives sums of amounts and means of shares",
  (label) => {
    expect(readClosing(label)).toMatchObject({ sum: true, mean: true, certain: true });
  },
);
