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

/** A figure of every other column times 3 and 1 more; `odd` stands in the middle. */
function terms(odd: string): Snapshot {
  const cells = ["=B3*3+1", odd, "=F3*3+1"].map((formula): Entry => [formula, 1]);
  const [first = "", middle = "", last = ""] = cells;
  return bookOf(
    sheet([
      ["Kelas", "Satu", "", "Dua", "", "Tiga"],
      ["a", 1, "", 2, "", 3],
      ["b", 4, "", 5, "", 6],
      ["Nilai", first, "", middle, "", last],
    ]),
  );
}

/** Three figures a row and a sum of some of them. */
function apart(sums: readonly string[]): Snapshot {
  const rows = sums.map((formula, at): Entry[] => [at + 1, 2 * at + 1, 3 * at + 1, [formula, 9]]);
  return bookOf(sheet([["Satu", "Dua", "Tiga", "Jumlah"], ...rows]));
}

/** Ten figures typed in a row but for the fourth, over another row of figures. */
function months(odd: Entry): Snapshot {
  const line = (first: number): Entry[] => Array.from({ length: 10 }, (_, at) => first + 3 * at);
  const heads = Array.from({ length: 10 }, (_, at) => `Bulan ${at + 1}`);
  const own = line(40).map((figure, at) => (at === 3 ? odd : figure));
  return bookOf(
    sheet([
      ["Pos", ...heads],
      ["Kas", ...own],
      ["Bank", ...line(7)],
    ]),
  );
}

/** An amount by its share of a total; where no share is filled in, 500 is typed instead of what would come to 0. */
function amounts(share: Entry): Snapshot {
  const rows = Array.from({ length: 8 }, (_, at): Entry[] =>
    at === 4
      ? ["Pos 4", 80, share, 500]
      : [`Pos ${at}`, 80 + at, 50, [`=B${at + 2}*C${at + 2}/100`, 40 + at / 2]],
  );
  return bookOf(sheet([["Pos", "Pokok", "Bagian", "Jatah"], ...rows]));
}

/** Volume times price, below accounts that add up what lies below them; `parent` stands in the second account. */
function costs(parent: Entry): Snapshot {
  const items = (from: number, count: number): Entry[][] =>
    Array.from({ length: count }, (_, at): Entry[] => {
      const row = from + at;
      return [`Barang ${row}`, row, 10, [`=B${row}*C${row}`, 10 * row]];
    });
  const account = (name: string, total: Entry): Entry[] => [name, "", "", total];
  return bookOf(
    sheet([
      ["Uraian", "Volume", "Harga", "Jumlah"],
      account("Belanja", ["=D3+D8", 460]),
      account("Belanja Barang", parent),
      ...items(4, 4),
      account("Belanja Jasa", ["=D9", 240]),
      account("Belanja Jasa Kantor", ["=SUM(D10:D14)", 600]),
      ...items(10, 5),
    ]),
  );
}

/** Three rows of links that each keep to columns of their own, the last filled along from its third column on. */
function linked(third: Entry): Snapshot {
  const line = (row: number, columns: string): Entry[] => [
    `Pos ${row}`,
    ...[...columns].map((column, at): Entry => (at === 1 ? third : [`=Rinci!${column}${row}`, row])),
  ];
  const keeping = (row: number, columns: string): Entry[] =>
    [...columns].map((column): Entry => [`=Rinci!${column}${row}`, row]);
  return bookOf(
    sheet([
      ["Pos", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu"],
      ["Pos 1", ...keeping(7, "BFJNRVXZ")],
      ["", "", "", "", "", "", "", "", ""],
      ["Pos 2", ...keeping(11, "BFJNRVXZ")],
      ["", "", "", "", "", "", "", "", ""],
      line(16, "BFDEFGHI"),
    ]),
  );
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
  // The neighbours' formula behind a guard that does not act; one that does hides what nobody computed.
  ["rumus-lain", "D6", shares(["=IFERROR((B6/$C6),0)", 14 / 44]), ""],
  ["rumus-lain", "D6", shares(['=IF(C6=0,"",B6/C6)', 14 / 44]), ""],
  ["rumus-lain", "D6", shares(["=IFERROR(B6/C7,0)", 14 / 45]), "D6 berisi =IFERROR(B6/C7,0)"],
  ["rumus-lain", "D6", shares(["=IF(C5=0,0,B6/C6)", 14 / 44]), "D6 berisi =IF(C5=0,0,B6/C6)"],
  ["rumus-angka-ketik", "D6", shares(0.9), "D6 diketik 0,9, sedangkan"],
  ["rumus-angka-ketik", "D6", amounts(50), "D6 diketik 500, sedangkan"],
  ["rumus-angka-ketik", "D6", amounts(""), ""],
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
  ["rumus-lain", "B4:F4", terms("=D3*3"), "D4 berisi =D3*3, sedangkan B4 dan F4 berpola =D3*3+1"],
  ["rumus-lain", "B4:F4", terms("=D3*3+1"), ""],
  ["rumus-lain", "D2:D4", apart(["=B2+C2", "=SUM(A3:C3)", "=C4+A4"]), "D2:D4 menjumlah kolom yang berlainan"],
  ["rumus-lain", "D2:D4", apart(["=B2+C2", "=SUM(B3:C3)", "=C4+A4"]), ""],
  ["rumus-di-tengah-angka", "E2", months(["=E3", 7]), "di baris itu diketik"],
  ["rumus-di-tengah-angka", "E2", months(["=D2*2", 7]), ""],
  ["rumus-di-tengah-angka", "B6", typed(7), "di kolom itu diketik"],
  ["rumus-di-tengah-angka", "B6", typed(""), "di kolom itu diketik"],
  // Above their parts sums are no disturbance of products, however they are written.
  ["rumus-lain", "D3", costs(["=D4+D5+D6+D7", 220]), ""],
  ["rumus-lain", "D6", costs(["=SUM(D4:D7)", 220]), ""],
  // The row was filled along; its second cell reads the column that its column reads.
  ["rumus-rujukan-lain", "C6", linked(["=Rinci!F16", 16]), ""],
  ["rumus-rujukan-lain", "C6", linked(["=Rinci!K16", 16]), "C6 berisi =Rinci!K16"],
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

  it("count volume times price in no unit of their row", () => {
    const rows: Entry[][] = [
      ["No", "Indikator", "Satuan", "Volume", "Harga", "Target", "Realisasi"],
      [1, "Sewa ruang rapat", "Orang", 4, 50, ["=D2*E2", 200], ["=D2*E2", 200]],
      [2, "Tiket pesawat", "Kali", 2, 900, ["=D3*E3", 1800], ["=D3*E3", 1800]],
      [3, "Cetak laporan", "Dokumen", 3, 70, ["=D4*E4", 210], ["=D4*E4", 210]],
      ["", "Jumlah", "", "", "", ["=SUM(F2:F4)", 2210], ["=SUM(G2:G4)", 2210]],
    ];
    expect(said(bookOf(sheet(rows))).filter(({ rule }) => rule === "rumus-satuan-campur")).toEqual([]);
  });
});
