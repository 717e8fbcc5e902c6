import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

const TABLE: readonly (readonly CellSpec[])[] = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Persentase Koperasi Aktif", "Nilai", 100, 59, ""],
  [2, "Indeks Kepuasan", "Nilai", 100, 80, ""],
];

/** What Hitung writes on the table with these cells beside it: "row, column" (from 0) to what stands there. */
function figures(cells: Readonly<Record<string, CellSpec>>): Record<string, number | string> {
  const places = Object.keys(cells).map((place) => place.split(",").map(Number));
  const [rows, columns] = [0, 1].map((axis) => Math.max(...places.map((place) => place[axis] ?? 0)) + 1);
  const height = Math.max(rows ?? 0, TABLE.length);
  const width = Math.max(columns ?? 0, 6);
  const sheet = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells[`${row},${column}`] ?? TABLE[row]?.[column] ?? ""),
  );
  const { cells: written } = hitung(bookOf(sheetOf("Lembar", sheet)), PENGATURAN_BAKU);
  return Object.fromEntries(written.map(({ cell, value }) => [cell, value]));
}

describe("what was noted down beside or below a table decides nothing of it", () => {
  it.each<[string, Record<string, CellSpec>]>([
    ["a word and figures beside its headings", { "0,8": "cek", "1,8": 1_500_000, "2,8": 0.75 }],
    ["figures in the row of its headings", { "0,8": 1_500_000, "0,9": 0.75 }],
    ["a figure below, behind a blank row", { "4,4": 12_345, "5,4": 45_678 }],
    ["a word and figures further below", { "5,3": "cek", "5,4": 12_345 }],
  ])("%s", (_, cells) => {
    expect(figures(cells)).toEqual({ F2: 59, F3: 80 });
  });

  it.each<[string, CellSpec[]]>([
    ["", ["Tabel Capaian IKU Tahun 2024", "", "", ""]],
    ["whose table has figures that its words would ask for", ["Capaian Kinerja Dinas (%)", "", "", ""]],
  ])("a title on its left in the row of its headings, of a table that begins lower, %s", (_, title) => {
    const left: CellSpec[][] = [
      title,
      ["No", "Lokasi", "Luas", ""],
      [1, "Desa A", 12.5, ""],
      [2, "Desa B", 8, ""],
    ];
    const rows = left.map((cells, row) => [...cells, "", ...(TABLE[row] ?? [])]);
    const { plan } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(plan.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 10],
      [2, 10],
    ]);
  });

  it("a row that numbers the columns of one table, and is the first of the table beside it", () => {
    const rows: CellSpec[][] = [
      [
        "No",
        "Indikator",
        "Satuan",
        "Target",
        "Realisasi",
        "Capaian (%)",
        "",
        "Program",
        "Pagu",
        "Realisasi",
        "%",
      ],
      [1, 2, 3, 4, 5, 6, "", "Program A", 200, 150, ""],
      [1, "Indeks A", "Nilai", 100, 59, "", "", "Program B", 100, 50, ""],
      [2, "Indeks B", "Nilai", 100, 80, "", "", "Program C", 100, 25, ""],
    ];
    const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(Object.fromEntries(cells.map(({ cell, value }) => [cell, value]))).toEqual({
      ...{ F3: 59, F4: 80 },
      ...{ K2: 75, K3: 50, K4: 25 },
    });
  });

  it("a table beside it is read for itself", () => {
    const beside = { "0,8": "Program", "0,9": "Pagu", "0,10": "Realisasi", "0,11": "Serapan (%)" };
    const row = { "1,8": "Program Koperasi", "1,9": 200, "1,10": 150, "1,11": "" };
    expect(figures({ ...beside, ...row })).toMatchObject({ F2: 59, F3: 80, L2: 75 });
  });
});
