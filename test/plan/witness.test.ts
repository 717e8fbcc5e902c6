import { describe, expect, it } from "vitest";
import type { Change } from "../../src/plan/change";
import type { Witness } from "../../src/plan/plan";
import { anchorsOf, witnessesOf } from "../../src/plan/witness";
import { cellName, parseCell } from "../../src/sheet/address";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../support/snapshots";

/** By what it is seen, just before writing, that rows and columns stand where they were read. */
const TABLE = [
  ["No", "Indikator", "Target", "Realisasi", "Capaian", "Keterangan"],
  [1, "Koperasi aktif", 80, 72, "", "dinas"],
  [2, "UMKM naik kelas", 500, 526, "", "bidang"],
];

function change(cell: string, sheet = "Lembar"): Change {
  const place = parseCell(cell);
  if (!place) throw new Error(cell);
  const at = { sheet, row: place.row, column: place.column };
  const before = { ...at, formula: "", numberFormat: "General" };
  return { ...at, content: 90, numberFormat: "General", changesFormat: false, before };
}

const shown = (witnesses: readonly Witness[]) =>
  witnesses.map(({ row, column, content }) => `${cellName(row, column)} ${content}`);
const allOf = (sheet: SheetSnapshot, cells: readonly string[]) =>
  witnessesOf(
    cells.map((cell) => change(cell)),
    bookOf(sheet, sheetOf("Lain", TABLE)),
  );
const witnesses = (sheet: SheetSnapshot, ...cells: string[]) =>
  shown(allOf(sheet, cells).filter(({ mayDiffer }) => !mayDiffer));
const next = (sheet: SheetSnapshot, ...cells: string[]) =>
  shown(allOf(sheet, cells).filter(({ mayDiffer }) => mayDiffer));

describe("what vouches for a cell that is written", () => {
  it("is the heading above it and the texts of its row before it", () => {
    expect(witnesses(sheetOf("Lembar", TABLE), "E2", "E3")).toEqual([
      "E1 Capaian",
      "B2 Koperasi aktif",
      "B3 UMKM naik kelas",
    ]);
  });

  it("is a text behind it where none stands before it, and its numbers where it has no text", () => {
    const behind = sheetOf("Lembar", [[80, "", "dinas", 7]]);
    expect(witnesses(behind, "B1")).toEqual(["C1 dinas"]);
    const numbers = sheetOf("Lembar", [[80, 72, "", 7]]);
    expect(witnesses(numbers, "C1")).toEqual(["A1 80", "B1 72", "D1 7"]);
  });

  it("is never a cell that is written itself, nor a formula, whose figure may change, nor a blank", () => {
    const sheet = sheetOf("Lembar", [
      ["Nama", "", ""],
      ["", "Jumlah", ""],
    ]);
    const formulas = [
      ["=X1", "", ""],
      ["", "Jumlah", ""],
    ];
    expect(shown(witnessesOf([change("B2"), change("C2")], bookOf({ ...sheet, formulas })))).toEqual([]);
    expect(witnesses(sheet, "C2")).toEqual(["B2 Jumlah"]);
  });

  it("is looked for twelve rows above the first that is written, from the nearest on", () => {
    const rows = Array.from({ length: 15 }, (_, index) => [`kata ${"abcdefghijklmno".charAt(index)}`]);
    const sheet = sheetOf("Lembar", [...rows, [""]]);
    const found = witnesses(sheet, "A16");
    expect(found).toHaveLength(12);
    expect([found[0], found.at(-1)]).toEqual(["A15 kata o", "A4 kata d"]);
  });

  it("is, whatever it holds, the next cell to the right and below that a merge would empty", () => {
    expect(next(sheetOf("Lembar", TABLE), "E2", "E3")).toEqual(["F2 dinas", "F3 bidang"]);
    expect(next(sheetOf("Lembar", TABLE), "D2")).toEqual(["F2 dinas", "D3 526"]);
  });

  it("counts from where the sheet's content begins", () => {
    const sheet = sheetOf("Lembar", TABLE, { row: 3, column: 1 });
    expect(witnesses(sheet, "F5")).toEqual(["F4 Capaian", "C5 Koperasi aktif"]);
  });

  it("are for a shift all constants that are not written", () => {
    const [first, second] = [
      ["Nama", 1, ""],
      ["", 2, "akhir"],
    ];
    expect(shown(anchorsOf(sheetOf("Lembar", [first, second]), [change("B2")]))).toEqual([
      "A1 Nama",
      "B1 1",
      "C2 akhir",
    ]);
  });
});
