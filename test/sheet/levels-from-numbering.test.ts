import { describe, expect, it } from "vitest";
import { levelsFromNumbering, leadingMark } from "../../src/sheet/levels/levels-from-numbering";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { sheetOf, type CellSpec } from "../support/snapshots";

describe("depth from the way rows are numbered", () => {
  it.each<[string, string[], number[], (number | null)[]]>([
    ["I > a", ["I", "a", "b", "II"], [30, 20, 10, 5], [0, 1, 1, 0]],
    ["A > 1 > a", ["A", "1", "a", "b", "2", "B"], [30, 20, 15, 5, 10, 5], [0, 1, 2, 2, 1, 0]],
    ["1 > 1.1", ["1", "1.1", "1.2", "2"], [30, 20, 10, 5], [0, 1, 1, 0]],
    ["rows without a number", ["A.", "", "1)"], [30, 7, 30], [0, null, 1]],
  ])("%s", (_, marks, amounts, levels) => {
    expect(
      levelsFromNumbering(
        marks,
        amounts.map((amount) => [amount]),
      ),
    ).toEqual(levels);
  });

  it("none where the sums speak against it", () => {
    expect(levelsFromNumbering(["A", "1", "2"], [[10], [200], [100]])).toBeNull();
    expect(levelsFromNumbering(["1", "2", "3"], [[10], [20], [30]])).toBeNull();
  });

  it("reads the number at the beginning of a name", () => {
    expect(["A. Belanja Operasi", "1.2. Gaji", "Belanja"].map(leadingMark)).toEqual(["A", "1.2", ""]);
  });
});

it("rows of a lower number are part of the row above, not of the total", () => {
  const rows: CellSpec[][] = [
    ["No", "Uraian", "Anggaran", "Realisasi", "%"],
    ["I", "BELANJA OPERASI", 400, 390, ""],
    ["a", "Belanja Pegawai", 300, 295, ""],
    ["b", "Belanja Barang dan Jasa", 100, 95, ""],
    ["II", "BELANJA MODAL", 50, 45, ""],
    ["", "TOTAL BELANJA", 450, 435, ""],
  ];
  const table = recogniseSheet(sheetOf("Lembar", rows)).tables[0]!;
  expect(table.rows.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    "subtotal 0",
    "data 1",
    "data 1",
    "data 0",
    "total 0",
  ]);
});

it("a numbered account without figures heads nothing: what follows it is still part of the account above both", () => {
  const rows: CellSpec[][] = [
    ["No.", "URAIAN", "Anggaran Setelah Perubahan", "Realisasi"],
    ["2", "BELANJA", "", ""],
    ["2.1", "BELANJA TIDAK LANGSUNG", "", ""],
    ["2.1.1", "Belanja Pegawai", 500, 480],
    ["2.2", "BELANJA LANGSUNG", "", ""],
    ["2.2.1", "Belanja Pegawai", 300, 290],
    ["2.2.2", "Belanja Modal", "", ""],
    ["2.2.2.1", "Belanja Tanah", "", ""],
    ["2.2.2.2", "Belanja Peralatan dan Mesin", 50, 45],
    ["2.2.2.3", "Belanja Aset Lainnya", "", ""],
    ["2.2.2.4", "Belanja Gedung dan Bangunan", 40, 40],
    ["", "JUMLAH", "", ""],
  ];
  const { rows: read } = recogniseSheet(sheetOf("Lembar", rows)).tables[0]!;
  const partsOf = (label: string): (string | undefined)[] =>
    read.find((row) => row.label === label)?.parts?.rows.map((index) => read[index]?.label) ?? [];
  expect(partsOf("BELANJA")).toEqual(["BELANJA TIDAK LANGSUNG", "BELANJA LANGSUNG"]);
  expect(partsOf("BELANJA LANGSUNG")).toEqual(["Belanja Pegawai", "Belanja Modal"]);
  expect(partsOf("Belanja Modal")).toContain("Belanja Gedung dan Bangunan");
});
