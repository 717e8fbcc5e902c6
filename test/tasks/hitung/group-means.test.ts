import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { filled } from "../../support/filled";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

describe("the mean capaian of a sasaran in a column of its own", () => {
  const rows: CellSpec[][] = [
    ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "Rata-rata Capaian Sasaran"],
    [1, "Meningkatnya koperasi", "Indeks koperasi", 80, 76, "", ""],
    ["", "", "Indeks UMKM", 50, 55, "", ""],
    [2, "Meningkatnya layanan", "Indeks layanan", 10, 8, "", ""],
  ];

  it("is over the rows up to the next sasaran", () => {
    const { cells, plan } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    const means = cells.filter(({ cell }) => cell.startsWith("G"));
    expect(means.map(({ cell, value }) => [cell, value])).toEqual([
      ["G2", 102.5],
      ["G4", 80],
    ]);
    expect(plan.cells.find(({ row, column }) => row === 1 && column === 6)!.content).toMatchObject({
      kind: "rumus",
      formula: `=IF(COUNT(F2:F3)=0,"",AVERAGE(F2:F3))`,
    });
  });

  it("is over the rows of its merged cell", () => {
    const sheet = sheetOf(
      "Lembar",
      rows.map((row, at) => (at === 2 ? ["", "Meningkatnya UMKM", ...row.slice(2)] : row)),
    );
    const merged = { ...sheet, merges: [{ row: 1, column: 6, rows: 2, columns: 1 }] };
    const { cells } = hitung(bookOf(merged), PENGATURAN_BAKU);
    expect(cells.find(({ cell }) => cell === "G2")!.value).toBe(102.5);
  });

  it("is what a kategori right behind it classes", () => {
    const graded = rows.map((row, at) => [...row, at === 0 ? "Kategori" : ""]);
    const { cells } = hitung(bookOf(sheetOf("Lembar", graded)), PENGATURAN_BAKU);
    const words = cells.filter(({ role }) => role === "kategori");
    expect(words.map(({ cell, value }) => [cell, value])).toEqual([
      ["H2", "Sangat Tinggi"],
      ["H4", "Tinggi"],
    ]);
  });
});

describe("a mean over a figure that stands as a text", () => {
  // Excel's AVERAGE passes over texts without a word: 90 and 50 would come to 70.
  const rows: CellSpec[][] = [
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Indeks kepuasan masyarakat", "Indeks", 80, "n/a", "95,5"],
    [2, "Nilai SAKIP", "Nilai", 70, 63, ""],
    [3, "Persentase koperasi sehat", "%", 50, 25, ""],
    ["", "Rata-rata", "", "", "", ""],
  ];
  const meanOf = (typed: CellSpec) => {
    const book = bookOf(
      sheetOf(
        "Lembar",
        rows.map((row, at) => (at === 1 ? [...row.slice(0, 5), typed] : row)),
      ),
    );
    const { cells, plan } = hitung(book, PENGATURAN_BAKU);
    const written = plan.cells.find(({ row, column }) => row === 4 && column === 5);
    return { content: written?.content, note: cells.find(({ cell }) => cell === "F5")?.note };
  };

  it("is written as a figure, and says so", () => {
    const { content, note } = meanOf("95,5");
    expect(content).toEqual({ kind: "nilai", value: 78.5 });
    expect(note).toContain("karena F2 berisi teks");
  });

  it("is a formula where the figure is a number, though nobody can compute it", () => {
    expect(meanOf(95.5).content).toMatchObject({ kind: "rumus", hasil: 78.5 });
  });
});

describe("whose mean it is, is told by the columns before it", () => {
  const table = (headings: readonly CellSpec[], ...figures: CellSpec[][]): Record<string, unknown> => {
    const { cells } = hitung(bookOf(sheetOf("Lembar", [[...headings], ...figures])), PENGATURAN_BAKU);
    return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
  };

  it("groups are named by their programme where the table has no sasaran", () => {
    const means = table(
      ["No", "Program", "Indikator", "Target", "Realisasi", "Capaian (%)", "Rata-rata Capaian Program"],
      [1, "Program Pengembangan UMKM", "Persentase UMKM naik kelas", 80, 76, "", ""],
      [2, "", "Persentase UMKM berizin", 50, 55, "", ""],
      [3, "Program Penilaian Kesehatan KSP", "Persentase koperasi sehat", 40, 32, "", ""],
    );
    expect([means["G2"], means["G3"], means["G4"]]).toEqual([102.5, undefined, 80]);
  });

  it("of two years' capaian it is of neither alone", () => {
    const cells = table(
      [
        "Sasaran",
        "Indikator",
        "Target",
        "Realisasi",
        "Capaian 2023",
        "Capaian 2024",
        "Rata-rata Capaian Sasaran",
      ],
      ["Meningkatnya koperasi", "Persentase koperasi sehat", 80, 76, 90, 95, ""],
      ["", "Persentase koperasi aktif", 50, 55, 100, 110, ""],
    );
    expect(cells).not.toHaveProperty("G2");
  });

  it("stands as a share in a column of shares, as the capaian that it averages does", () => {
    const share = (value: CellSpec): CellSpec => [value as string, "0.00%"];
    const rows: CellSpec[][] = [
      ["Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "Rata-rata Capaian Sasaran"],
      ["Meningkatnya koperasi", "Persentase koperasi sehat", 80, 76, share(""), share("")],
      ["", "Persentase koperasi aktif", 50, 55, share(""), share("")],
    ];
    const { plan } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    const mean = plan.cells.find(({ row, column }) => row === 1 && column === 5);
    expect(mean?.content).toMatchObject({ hasil: 1.025 });
  });
});

it("a mean that stands is of indikator elsewhere, and stays, where another stands that nothing here gives yet", () => {
  const rows = (reached: number | string): CellSpec[][] => [
    ["No", "Sasaran", "Jumlah Indikator", "Tercapai", "Persentase Tercapai", "Rata-rata Capaian (%)"],
    [1, "Meningkatnya koperasi", 5, 4, "", 98.4],
    [2, "Meningkatnya layanan", 3, reached, "", 104.2],
  ];
  expect(filled(rows(3))).toEqual({ E2: 80, E3: 100 });
  expect(filled(rows(""))).toEqual({ E2: 80 });
});
