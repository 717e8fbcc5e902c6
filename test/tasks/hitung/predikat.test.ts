import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const run = (rows: CellSpec[][]) => hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);

const list = (words: readonly string[] = ["", "", "", ""]): CellSpec[][] => [
  ["Hasil Evaluasi SAKIP Perangkat Daerah"],
  ["No", "Perangkat Daerah", "Nilai AKIP", "Predikat"],
  [1, "Dinas Pendidikan", 72.4, words[0] ?? ""],
  [2, "Dinas Kesehatan", 60, words[1] ?? ""],
  [3, "Bappeda", 90, words[2] ?? ""],
  [4, "Kecamatan Serpong", 90.01, words[3] ?? ""],
];

describe("the predikat of an AKIP value", () => {
  it("follows from the value by the field's scale, whose bounds belong to the class below, and is marked as judged", () => {
    const { cells, judgements } = run(list());
    expect(cells.map(({ cell, value }) => [cell, value])).toEqual([
      ["D3", "BB"],
      ["D4", "CC"],
      ["D5", "A"],
      ["D6", "AA"],
    ]);
    expect(judgements.filter(({ as }) => as.includes("Permenpan RB 88/2021"))).toHaveLength(4);
  });

  it("is checked where it is printed", () => {
    const { temuan } = periksa(bookOf(sheetOf("Lembar", list(["BB", "B", "A", "AA"]))), PENGATURAN_BAKU);
    const errors = temuan.filter(({ severity }) => severity === "error");
    expect(errors.map(({ cell, expected }) => [cell, expected])).toEqual([["D4", "CC"]]);
  });

  it("is not given to the components of an evaluation, whose value is of their weight", () => {
    const { cells } = run([
      ["Hasil Evaluasi AKIP"],
      ["No", "Komponen", "Bobot", "Nilai", "Predikat"],
      [1, "Perencanaan Kinerja", 30, 24.5, ""],
      [2, "Pengukuran Kinerja", 30, 21.3, ""],
      [3, "Pelaporan Kinerja", 15, 12.1, ""],
      [4, "Evaluasi Internal", 25, 17.6, ""],
    ]);
    expect(cells).toEqual([]);
  });

  it("may stand below the value that closes the components", () => {
    const { cells } = run([
      ["Hasil Evaluasi AKIP"],
      ["No", "Komponen", "Bobot", "Nilai"],
      [1, "Perencanaan Kinerja", 30, 24.5],
      [2, "Pengukuran Kinerja", 30, 21.3],
      [3, "Pelaporan Kinerja", 15, 12.1],
      [4, "Evaluasi Internal", 25, 17.6],
      ["", "Nilai Akuntabilitas Kinerja", "", ""],
      ["", "Predikat", "", ""],
    ]);
    expect(cells.map(({ cell, value }) => [cell, value])).toEqual([
      ["C7", 100],
      ["D7", 75.5],
      ["D8", "BB"],
    ]);
  });
});

it("adds up no marks beside weights", () => {
  const { cells } = run([
    ["No", "Aspek", "Bobot", "Nilai", "Nilai Akhir"],
    [1, "Kelembagaan", 0.4, 80, ""],
    [2, "Ketatalaksanaan", 0.6, 90, ""],
    ["", "Jumlah", "", "", ""],
  ]);
  expect(cells.filter(({ cell }) => cell === "D4")).toEqual([]);
});
