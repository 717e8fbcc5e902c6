import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { openBook, ledgerOf } from "../../../src/book/book";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { explainCell } from "../../../src/tasks/mengapa/explain-cell";
import { applyToSnapshot, bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** One card for each indikator, its labels in one column and its values beside them. */
const cards = (one: CellSpec = "", two: CellSpec = ""): CellSpec[][] => [
  ["Capaian Kinerja Tahun 2024"],
  ["Indikator", ":", "Indeks Kepuasan Masyarakat"],
  ["Satuan", ":", "Indeks"],
  ["Target", ":", 80],
  ["Realisasi", ":", 76],
  ["Capaian (%)", ":", one],
  [],
  ["Indikator", ":", "Nilai SAKIP"],
  ["Satuan", ":", "Nilai"],
  ["Target", ":", 70],
  ["Realisasi", ":", 63],
  ["Capaian (%)", ":", two],
];

/** Measures as rows, years as columns, two indicators below each other. */
const years: CellSpec[][] = [
  ["No", "Indikator", "Uraian", 2022, 2023, 2024],
  [1, "Nilai SAKIP", "Target", 78, 80, 82],
  ["", "", "Realisasi", 76, 80, 84],
  ["", "", "Capaian (%)", "", "", ""],
  [2, "Indeks Kepuasan Masyarakat", "Target", 50, 50, 50],
  ["", "", "Realisasi", 45, 50, 55],
  ["", "", "Capaian (%)", "", "", ""],
];

const run = (rows: CellSpec[][]) => hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
const figures = (rows: CellSpec[][]): (readonly [string, number | string])[] =>
  run(rows).cells.map(({ cell, value }) => [
    cell,
    typeof value === "number" ? Math.round(value * 100) / 100 : value,
  ]);

describe("cards, one for each indikator", () => {
  it("are computed where their labels stand, with a formula over their own cells", () => {
    expect(figures(cards())).toEqual([
      ["C6", 95],
      ["C12", 90],
    ]);
    const [first] = run(cards()).plan.cells;
    expect(first).toMatchObject({ row: 5, column: 2 });
    expect(first?.content).toMatchObject({ kind: "rumus" });
    expect(JSON.stringify(first?.content)).toContain("C5/C4");
  });

  it("say once how they are read", () => {
    const told = run(cards()).judgements.filter(({ as }) => as.includes("berdiri ke bawah"));
    expect(told.map(({ cell }) => cell)).toEqual(["A2:C12"]);
  });

  it("are as they were on a second run", () => {
    const book = bookOf(sheetOf("Lembar", cards()));
    const { plan, cells } = hitung(book, PENGATURAN_BAKU);
    const value = new Map(cells.map((cell) => [cell.cell, cell.value]));
    const after = applyToSnapshot(
      book,
      plan,
      (_, row, column) => value.get(`${"ABC"[column]}${row + 1}`) ?? "",
    );
    expect(hitung(after, PENGATURAN_BAKU).plan.cells).toEqual([]);
  });

  it("are checked in place", () => {
    const { temuan } = periksa(bookOf(sheetOf("Lembar", cards(95, 99))), PENGATURAN_BAKU);
    const errors = temuan.filter(({ severity }) => severity === "error");
    expect(errors.map(({ cell, expected }) => [cell, expected])).toEqual([["C12", 90]]);
    expect(errors[0]?.correction).toMatchObject({ row: 11, column: 2 });
    expect(errors[0]?.message).toContain("C10");
  });

  it("tell their figures to the report, by their cells", () => {
    const book = openBook(bookOf(sheetOf("Lembar", cards())), PENGATURAN_BAKU);
    const reached = ledgerOf(book, book.tables, book.tahun)
      .entries()
      .filter(({ measure }) => measure === "realisasi");
    expect(
      reached.map(({ nama, tellings: [one] }) => [nama, one.figur.sel?.row, one.figur.sel?.column]),
    ).toEqual([
      ["Indeks Kepuasan Masyarakat", 4, 2],
      ["Nilai SAKIP", 10, 2],
    ]);
  });

  it("are explained by the cell that a person points at", () => {
    const book = openBook(bookOf(sheetOf("Lembar", cards())), PENGATURAN_BAKU);
    expect(explainCell(book, "Lembar", "C12")).toMatchObject({ jenis: "hitungan", indikator: "Nilai SAKIP" });
    expect(explainCell(book, "Lembar", "A7")).toBeNull();
  });

  it("may stand side by side and right below each other", () => {
    const beside: CellSpec[][] = [
      ["Indikator", "Indeks A", "", "Indikator", "Indeks B"],
      ["Target", 80, "", "Target", 50],
      ["Realisasi", 76, "", "Realisasi", 55],
      ["Capaian", "", "", "Capaian", ""],
      ["Indikator", "Indeks C", "", "Indikator", "Indeks D"],
      ["Target", 20, "", "Target", 10],
      ["Realisasi", 19, "", "Realisasi", 9],
      ["Capaian", "", "", "Capaian", ""],
    ];
    expect(new Map(figures(beside))).toEqual(
      new Map([
        ["B4", 95],
        ["B8", 95],
        ["E4", 110],
        ["E8", 90],
      ]),
    );
    const { tables } = openBook(bookOf(sheetOf("Lembar", beside)), PENGATURAN_BAKU);
    expect(tables.map(({ table }) => [table.id, table.rows.map(({ label }) => label)])).toEqual([
      ["Lembar!A1", ["Indeks A", "Indeks C"]],
      ["Lembar!D1", ["Indeks B", "Indeks D"]],
    ]);
  });
});

describe("measures as rows", () => {
  it("are computed below each year", () => {
    expect(new Map(figures(years))).toEqual(
      new Map([
        ["D4", 97.44],
        ["E4", 100],
        ["F4", 102.44],
        ["D7", 90],
        ["E7", 100],
        ["F7", 110],
      ]),
    );
  });

  it("are computed below each indikator", () => {
    const rows: CellSpec[][] = [
      ["Uraian", "Indeks A", "Indeks B"],
      ["Target", 80, 50],
      ["Realisasi", 76, 55],
      ["Capaian (%)", "", ""],
    ];
    expect(figures(rows)).toEqual([
      ["B4", 95],
      ["C4", 110],
    ]);
  });

  it("tell of years, and of no year as a whole", () => {
    const book = openBook(bookOf(sheetOf("Lembar", years)), PENGATURAN_BAKU);
    expect(ledgerOf(book, book.tables, book.tahun).entries()).toEqual([]);
    const { temuan } = periksa(bookOf(sheetOf("Lembar", years)), PENGATURAN_BAKU);
    expect(temuan.filter(({ rule }) => rule === "indikator-ganda")).toEqual([]);
  });

  it("are left alone where rows are programmes that such words happen to name", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Pagu", "Realisasi", "Serapan"],
      [1, "Program Target dan Rencana", 100, 90, ""],
      [2, "Program Realisasi Anggaran", 200, 150, ""],
      [3, "Program Capaian Kinerja", 300, 210, ""],
    ];
    expect(figures(rows)).toEqual([
      ["E2", 90],
      ["E3", 75],
      ["E4", 70],
    ]);
  });
});
