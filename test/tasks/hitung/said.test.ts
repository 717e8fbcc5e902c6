import { describe, expect, it } from "vitest";
import type { Pengaturan } from "../../../src/domain/pengaturan";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[], rules: Partial<Pengaturan> = {}): HitungResult {
  return hitung(bookOf(sheetOf("Lembar", rows)), { ...PENGATURAN_BAKU, ...rules });
}

function words(result: HitungResult): (number | string)[] {
  return result.cells
    .filter(({ role }) => role === "kategori" || role === "verdict")
    .map(({ value }) => value);
}

const HEAD: CellSpec[] = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"];

function graded(heading: string, typed: readonly string[]): CellSpec[][] {
  const reached = [95, 80, 60];
  return [
    [...HEAD, heading],
    ...typed.map((word, at): CellSpec[] => [at + 1, `Indeks ${at}`, 100, reached[at]!, "", word]),
  ];
}

describe("words that stand in a kategori column", () => {
  it("of another known scale show which scale the office uses", () => {
    expect(words(run(graded("Kriteria", ["Sangat Baik", "Baik", "Kurang"])))).toEqual([
      "Sangat Baik",
      "Baik",
      "Kurang",
    ]);
  });

  it("go on to show it when they are our own formulas", () => {
    const sheet = sheetOf("Lembar", graded("Kriteria", ["Sangat Baik", "Baik", "Kurang"]));
    const formulas = sheet.formulas.map((row, at) =>
      at === 0 ? row : [...row.slice(0, 5), `=IF(COUNT(E${at + 1})=0,"","Baik")`],
    );
    const { cells } = hitung(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
    expect(cells.filter(({ role }) => role === "kategori").map(({ value }) => value)).toEqual([
      "Sangat Baik",
      "Baik",
      "Kurang",
    ]);
  });

  it("of no scale are left alone, and that is said once", () => {
    const result = run(graded("Status", ["Belum selesai", "Belum selesai", "Selesai"]));
    expect(words(result)).toEqual([]);
    expect(result.skipped).toMatchObject([{ cell: "F2" }]);
    expect(result.skipped[0]!.reason).toMatch(/“Belum selesai”.*dibiarkan/);
  });

  it("of a scale give way where the office chose another", () => {
    const typed = ["Sangat Baik", "Baik", "Kurang"];
    expect(words(run(graded("Kriteria", typed), { skala: "permendagri-86-2017" }))).toEqual([
      "Sangat Tinggi",
      "Tinggi",
      "Rendah",
    ]);
  });

  it("of states of something else are none of ours", () => {
    const [head, first] = graded("Status Tindak Lanjut", [""]);
    expect(words(run([head!, first!]))).toEqual([]);
  });

  it("wrong ones among right ones are corrected", () => {
    expect(words(run(graded("Kategori", ["Sangat Tinggi", "Sangat Tinggi", "Rendah"])))).toEqual([
      "Sangat Tinggi",
      "Tinggi",
      "Rendah",
    ]);
  });
});

describe("words in a column of figures", () => {
  it("are left alone, and that is said", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi 2023", "Realisasi 2024", "Naik/Turun"],
      ["Indeks inovasi", 70, 76, "Naik"],
      ["Nilai SAKIP", 60, 65, "n/a"],
    ];
    const result = run(rows);
    expect(result.cells).toMatchObject([{ cell: "D3", value: 5 }]);
    expect(result.skipped).toMatchObject([{ cell: "D2", reason: expect.stringContaining("“Naik”") }]);
  });
});

describe("mutu pelayanan (Permenpan RB 14/2017)", () => {
  it("is the class of the index, not of its capaian", () => {
    const rows: CellSpec[][] = [
      ["No", "Unit Layanan", "Target IKM", "Realisasi IKM", "Capaian (%)", "Mutu Pelayanan"],
      [1, "Puskesmas Tembilahan", 80, 88.31, "", ""],
      [2, "Puskesmas Enok", 80, 88.3, "", ""],
    ];
    expect(words(run(rows))).toEqual(["A", "B"]);
  });
});

describe("what cannot be computed is said", () => {
  it("a derived column whose figures the table does not hold", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Realisasi 2024", "Capaian (%)"],
      [1, "Indeks inovasi", 76, ""],
    ];
    expect(run(rows).skipped).toMatchObject([
      { cell: "D1", reason: expect.stringContaining("tidak ditemukan") },
    ]);
  });

  it("not where every cell of it is given", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Realisasi 2024", "Capaian (%)"],
      [1, "Indeks inovasi", 76, 95],
    ];
    expect(run(rows).skipped).toEqual([]);
  });
});
