import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../../src/domain/pengaturan-baku";
import { periksa } from "../../../../src/tasks/periksa/periksa";
import { perbaiki } from "../../../../src/tasks/periksa/perbaiki";
import { RUMUS } from "../../../../src/tasks/periksa/rumus/rumus-id";
import type { Snapshot } from "../../../../src/sheet/snapshot";
import { bookOf } from "../../../support/snapshots";
import { sheet, type Entry } from "./lembar-rumus";
import { SENDIRI } from "./rumus-sendiri";

/** Eight rows of two figures and their quotient; `odd` stands in the quotient of the fifth. */
function shares(odd: Entry): Snapshot {
  const rows = Array.from({ length: 8 }, (_, index): Entry[] => {
    const [row, part, whole] = [index + 2, 10 + index, 40 + index];
    return [`Pos ${index}`, part, whole, index === 4 ? odd : [`=B${row}/C${row}`, part / whole]];
  });
  return bookOf(sheet([["Pos", "Bagian", "Pokok", "Nisbah"], ...rows]));
}

/** Eight rows in five columns with a sum below each; `odd` stands below the third. */
function sums(odd: Entry): Snapshot {
  const rows = Array.from({ length: 8 }, (_, index) => [`Pos ${index}`, 1, 2, 3, 4, 5, 6, 7, 8]);
  const total = ["B", "C", "D", "E", "F", "G", "H", "I"].map((column, index): Entry =>
    column === "D" ? odd : [`=SUM(${column}2:${column}9)`, 8 * (index + 1)],
  );
  return bookOf(
    sheet([
      ["Pos", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan"],
      ...rows,
      ["Jumlah", ...total],
    ]),
  );
}

/** Eight rows of a figure and its double; `first` stands at the top. */
function doubles(first: Entry): Snapshot {
  const rows = Array.from({ length: 8 }, (_, index): Entry[] => {
    const double: Entry = index === 0 ? first : [`=B${index + 2}*2`, 20 + 2 * index];
    return [`Pos ${index}`, 10 + index, double];
  });
  return bookOf(sheet([["Pos", "Kas", "Dua kali"], ...rows]));
}

/** A total above seven posts, and the year beside each row; `first` stands beside the total. */
function years(first: Entry): Snapshot {
  const posts = Array.from({ length: 7 }, (_, index): Entry[] => {
    const row = index + 3;
    return [`Pos ${index}`, row, 2 * row, 3 * row, [`=SUM(B${row}:D${row})`, 6 * row]];
  });
  const total = ["B", "C", "D"].map((column, index): Entry => [
    `=SUM(${column}3:${column}9)`,
    42 * (index + 1),
  ]);
  return bookOf(sheet([["Pos", "Satu", "Dua", "Tiga", "Setahun"], ["Jumlah", ...total, first], ...posts]));
}

/** Nine figures typed, but for the fifth; `below` stands below that one. */
function typed(below: Entry): Snapshot {
  const rows = Array.from({ length: 9 }, (_, index): Entry[] => {
    const own: Entry = index === 4 ? ["=C6", 70] : index === 5 ? below : index + 3;
    return [`Pos ${index}`, own, index * 9 + 34];
  });
  return bookOf(sheet([["Pos", "Kas", "Bank"], ...rows]));
}

function said(snapshot: Snapshot, ambangJanggal = PENGATURAN_BAKU.ambangJanggal) {
  return periksa(snapshot, { ...PENGATURAN_BAKU, ambangJanggal }).temuan.filter(({ rule }) => rule in RUMUS);
}

const KINDS: readonly (readonly [
  rule: string,
  cell: string,
  snapshot: Snapshot,
  words: string,
  ambang?: number,
])[] = [
  ["rumus-lain", "D6", shares(["=B6*C6", 616]), "D6 berisi =B6*C6"],
  ["rumus-rujukan-lain", "D6", shares(["=B6/C5", 0.32]), "D6 dibagi C5, sedangkan"],
  ["rumus-rujukan-lain", "D6", shares(["=B6/C$6", 14 / 44]), ""],
  ["rumus-angka-ketik", "D6", shares(0.9), "D6 diketik 0,9, sedangkan"],
  ["rumus-galat", "D6", shares(["=B6/#REF!", "#REF!"]), "sudah dihapus"],
  ["rumus-melingkar", "D6", shares(["=B6/D6", 0]), "membaca dirinya sendiri"],
  ["rumus-rentang-lain", "D10", sums(["=SUM(D3:D9)", 21]), "D10 menjumlah D3:D9, sedangkan"],
  // It reads the very cell that the one below reads, and so agrees with that one alone.
  ["rumus-rujukan-lain", "C2", doubles(["=B3*2", 22]), "C2 berisi =B3*2, sedangkan C3:C9 berpola =B2*2"],
  ["rumus-rujukan-lain", "C2", doubles(["=B2*2", 20]), ""],
  // A total may have a formula of its own, but not one that reads all that its column reads and the name besides.
  ["rumus-rentang-lain", "E2", years(["=SUM(A2:D2)", 252]), "E2 menjumlah A2:D2, sedangkan"],
  ["rumus-rentang-lain", "E2", years(["=SUM(E3:E9)", 252]), ""],
  ["rumus-lain", "D10", sums(["=AVERAGE(D2:D9)", 3]), "D10 merata-rata D2:D9"],
  ["rumus-di-tengah-angka", "B6", typed(7), "di kolom itu diketik"],
  ["rumus-di-tengah-angka", "B6", typed(""), "di kolom itu diketik"],
  ...SENDIRI,
];

describe("formulas on a sheet without any recognised table", () => {
  it.each(KINDS.map((kind) => [...kind] as const))("%s at %s", (...[rule, cell, snapshot, words, ambang]) => {
    const found = said(snapshot, ambang);
    if (words === "" && ambang === undefined) expect(found).toEqual([]);
    else {
      expect(found.map((one) => `${one.rule} ${one.cell}`)).toContain(`${rule} ${cell}`);
      expect(found.find((one) => one.cell === cell && one.rule === rule)?.message).toContain(words);
    }
  });

  it("has a sheet for every rule", () => {
    expect([...new Set(KINDS.map(([rule]) => rule))].sort()).toEqual(Object.keys(RUMUS).sort());
  });

  it("says nothing of a typed number that is what the formula gives", () => {
    expect(said(shares(14 / 44))).toEqual([]);
  });

  it("is never counted as wrong", () => {
    const { temuan } = periksa(shares(["=B6*C6", 616]), PENGATURAN_BAKU);
    expect(temuan.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("says an uneven run as one finding where nobody can tell which side is right", () => {
    const rows: Entry[][] = [
      ["Pos", "Satu", "Dua", "Tiga"],
      ["a", 1, 2, 3],
      ["b", 1, 2, 3],
      ["c", 1, 2, 3],
    ];
    const total: Entry[] = ["Jumlah", ["=SUM(B2:B4)", 3], ["=SUM(C2:C4)", 6], ["=SUM(D3:D4)", 6]];
    expect(said(bookOf(sheet([...rows, total]))).map(({ cell }) => cell)).toEqual(["B5:D5"]);
  });

  it("offers the neighbours' formula, and only that is written", () => {
    const { cells } = perbaiki(said(shares(["=B6/C5", 0.32])));
    expect(cells.map(({ row, column, content }) => [row, column, content])).toEqual([
      [5, 3, { kind: "rumus", formula: "=B6/C6" }],
    ]);
  });

  it("says less where the threshold is raised", () => {
    expect(said(shares(["=B6*C6", 616]), 7)).toEqual([]);
  });
});

describe("formulas of a recognised table", () => {
  it("say units as the column of units has them", () => {
    const rows: Entry[][] = [
      ["No", "Indikator", "Satuan", "Target", "Realisasi"],
      [1, "Jumlah peserta pelatihan", "Orang", 40, 44],
      [2, "Jumlah laporan keuangan", "Dokumen", 12, 12],
      [3, "Jumlah rapat koordinasi", "Kali", 4, 3],
      ["", "Jumlah", "", ["=SUM(D2:D4)", 56], ["=SUM(E2:E4)", 59]],
    ];
    const [first] = said(bookOf(sheet(rows))).filter(({ rule }) => rule === "rumus-satuan-campur");
    expect(first?.cell).toBe("D5:E5");
    expect(first?.message).toContain("D2 (orang), D3 (dokumen), dan D4 (kali)");
  });
});
