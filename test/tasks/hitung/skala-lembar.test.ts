import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[]): HitungResult {
  return hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
}

function words({ cells }: HitungResult): unknown[] {
  return cells.flatMap(({ role, value }) => (role === "kategori" ? [value] : []));
}

const table = (
  heading: string,
  figures: readonly CellSpec[],
  typed: readonly CellSpec[] = [],
): CellSpec[][] => [
  ["No", "Indikator", "Capaian (%)", heading],
  ...figures.map((figure, at): CellSpec[] => [
    at + 1,
    `Indeks ${String.fromCharCode(65 + at)}`,
    figure,
    typed[at] ?? "",
  ]),
];

/** The office's own scale counts wherever it stands, with its bounds, names, letters and gaps. */
describe("a scale printed on the sheet", () => {
  it("gives its letters, whether they stand before the words or behind them", () => {
    const figures = [105, 90, 75, 40];
    const printed =
      "> 100 = SB (Sangat Baik); 80 - 100 = B (Baik); 60 - 79,99 = C (Cukup); < 60 = K (Kurang)";
    expect(words(run([[`Skala: ${printed}`], [], ...table("Kriteria", figures)]))).toEqual([
      "SB",
      "B",
      "C",
      "K",
    ]);
  });

  it("in rows of text above the table", () => {
    const rows: CellSpec[][] = [
      ["Kriteria capaian kinerja"],
      ["> 100 % : Sangat Baik"],
      ["80 – 100 % : Baik"],
      ["55 – 80 % : Cukup"],
      ["< 55 % : Kurang"],
      [],
      ...table("Kategori", [101, 100, 79.9, 20]),
    ];
    expect(words(run(rows))).toEqual(["Sangat Baik", "Baik", "Cukup", "Kurang"]);
  });

  it("in one sentence below it", () => {
    const rows: CellSpec[][] = [
      ...table("Penilaian", [101, 85, 60, 20]),
      [],
      ["Ket: > 100 % sangat baik; 80-100 % baik; 50-80 % cukup; < 50 % kurang"],
    ];
    expect(words(run(rows))).toEqual(["sangat baik", "baik", "cukup", "kurang"]);
  });

  it("in letters, from the worst to the best", () => {
    const rows: CellSpec[][] = [
      ["K", "< 50"],
      ["C", "50 – 75"],
      ["B", "75 – 90"],
      ["SB", "> 90"],
      [],
      ...table("Kriteria", [95, 80, 60, 20]),
    ];
    expect(words(run(rows))).toEqual(["SB", "B", "C", "K"]);
  });

  const GAP: CellSpec[][] = [
    ["> 100", "Sangat Baik (SB)"],
    ["80 – 100", "Baik (B)"],
    ["50 – 75", "Cukup (C)"],
    ["< 50", "Kurang (K)"],
    [],
  ];

  it("leaves a gap that it leaves open blank, and says so", () => {
    const result = run([...GAP, ...table("Kriteria", [101, 77, 75])]);
    expect(words(result)).toEqual(["SB", "C"]);
    expect(result.skipped).toMatchObject([
      { cell: "D8", reason: expect.stringContaining("antara 75 dan 80") },
    ]);
  });

  it("goes by the words that stand in the column, where they are its names in full", () => {
    const result = run([...GAP, ...table("Kriteria", [101, 90, 60], ["Sangat Baik", "", ""])]);
    expect(words(result)).toEqual(["Sangat Baik", "Baik", "Cukup"]);
  });

  it.each([
    ["DINAS PETERNAKAN TAHUN ANGGARAN 2016"],
    ["DINAS KESEHATAN PROVINSI CONTOH"],
    ["BADAN PENJAMINAN MUTU PENDIDIKAN, TAHUN ANGGARAN 2021"],
  ])("counts under the name of the office and of its budget year: %s", (office) => {
    const rows: CellSpec[][] = [
      ["PEMERINTAH PROVINSI CONTOH"],
      [office],
      ["Skala penilaian:"],
      ["91 - 100", "A"],
      ["76 - 90", "B"],
      ["61 - 75", "C"],
      ["<= 60", "D"],
      [],
      ...table("Predikat", [97.2, 81, 60, 75]),
    ];
    const result = run(rows);
    expect(words(result)).toEqual(["A", "B", "D", "C"]);
    expect(result.judgements.map(({ read }) => read)).toContain("Skala penilaian:");
  });

  it("is not taken from what is graded otherwise", () => {
    const rows: CellSpec[][] = [
      ["Kategori tingkat kesehatan koperasi"],
      ["80 – 100", "Sehat"],
      ["66 – 80", "Cukup Sehat"],
      ["51 – 66", "Dalam Pengawasan"],
      ["< 51", "Pengawasan Khusus"],
      [],
      ...table("Kategori", [95]),
    ];
    expect(words(run(rows))).toEqual(["Sangat Tinggi"]);
  });

  it("is not taken from targets that are ranges", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"],
      [1, "Nilai akuntansi", "> 90", 95, "", ""],
      [2, "Nilai pelayanan", "80 – 90", 95, "", ""],
      [3, "Nilai arsip", "60 – 80", 75, "", ""],
    ];
    expect(words(run(rows))).toEqual(["Sangat Tinggi", "Sangat Tinggi", "Sangat Tinggi"]);
  });
});

describe("two sheets with scales of their own", () => {
  const scale = (worst: string, best: string): CellSpec[][] => [
    ["Kriteria capaian kinerja"],
    [`> 100 % : ${best}`],
    ["80 – 100 % : Baik"],
    [`< 80 % : ${worst}`],
    [],
  ];
  const book = bookOf(
    sheetOf("Tabel 3.1", [...scale("Kurang", "Sangat Baik"), ...table("Kategori", [101, 20])]),
    sheetOf("Tabel 3.2", [...scale("Gagal", "Memuaskan"), ...table("Kategori", [101, 20])]),
    sheetOf("Tabel 3.3", table("Kategori", [101, 20])),
  );

  it("each follow their own; a sheet without one follows the first", () => {
    const { cells, judgements } = hitung(book, PENGATURAN_BAKU);
    const own = cells.flatMap(({ sheet, role, value }) =>
      role === "kategori" ? [`${sheet}: ${value}`] : [],
    );
    expect(own).toEqual([
      "Tabel 3.1: Sangat Baik",
      "Tabel 3.1: Kurang",
      "Tabel 3.2: Memuaskan",
      "Tabel 3.2: Gagal",
      "Tabel 3.3: Sangat Baik",
      "Tabel 3.3: Kurang",
    ]);
    expect(
      judgements.filter(({ as }) => as.includes("di lembar ini saja")).map(({ sheet }) => sheet),
    ).toEqual(["Tabel 3.2"]);
  });

  it("but not where the office chose a scale", () => {
    const { cells } = hitung(book, { ...PENGATURAN_BAKU, skala: "permendagri-86-2017" });
    expect(cells.filter(({ role }) => role === "kategori").map(({ value }) => value)).not.toContain(
      "Memuaskan",
    );
  });
});
