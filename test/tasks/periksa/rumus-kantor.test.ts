import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** One share that does not follow from its row, among two that do. */
const rows = [
  ["No", "Program", "Pagu", "Realisasi Anggaran", "Serapan (%)"],
  [1, "Program koperasi", 1000, 450, 31],
  [2, "Program UMKM", 2000, 800, 40],
  [3, "Program industri", 4000, 1000, 25],
];

describe("a figure that the office's own formula gives", () => {
  const sheet = sheetOf("RAK", rows);
  const formulas = sheet.values.map((line, at) =>
    line.map((value, index) => (at === 1 && index === 4 ? "=D2/Bobot*100" : value)),
  );

  it("is set beside the rule, with its formula, and not called wrong", () => {
    const { temuan } = periksa(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
    const own = temuan.filter(({ cell }) => cell === "E2");
    expect(own.map(({ severity }) => severity)).toEqual(["remark"]);
    expect(own[0]?.message).toContain("=D2/Bobot*100");
  });

  it("is wrong where it was typed", () => {
    const { temuan } = periksa(bookOf(sheet), PENGATURAN_BAKU);
    expect(temuan.filter(({ cell }) => cell === "E2").map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("classes that the office's own formula gives by bounds that nothing else tells", () => {
  const classed = sheetOf("SKP", [
    ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"],
    [1, "Indeks layanan", 100, 104, 104, "Sangat Baik"],
    [2, "Indeks data", 100, 100, 100, "Baik"],
    [3, "Indeks arsip", 100, 95, 95, "Baik"],
    [4, "Indeks aset", 100, 87.5, 87.5, "Cukup"],
    [5, "Indeks kas", 100, 60, 60, "Kurang"],
    [6, "Indeks niaga", 100, 103, 103, "Sangat Baik"],
    [7, "Indeks pajak", 100, 96, 96, "Baik"],
    [8, "Indeks pangan", 100, 97, 97, "Baik"],
  ]);
  const formulas = classed.values.map((line, at) =>
    line.map((value, index) =>
      at > 0 && index === 5
        ? `=IF(E${at + 1}>100,"Sangat Baik",IF(E${at + 1}>=90,"Baik",IF(E${at + 1}>=70,"Cukup","Kurang")))`
        : value,
    ),
  );
  const told = (book: Parameters<typeof periksa>[0]): number =>
    periksa(book, PENGATURAN_BAKU).temuan.filter(({ cell }) => cell.startsWith("F")).length;

  it("are set against no scale that nobody chose; typed, they are asked about", () => {
    expect(told(bookOf({ ...classed, formulas }))).toBe(0);
    expect(told(bookOf(classed))).toBeGreaterThan(0);
  });
});

describe("a column of the office's own shares, under a heading that does not call them so", () => {
  const own = sheetOf("Monev", [
    ["No", "Indikator", "Target", "Tahun 1", "C1", "Tahun 2"],
    [1, "Kebun sawit lestari", 450000, 5000, 5000 / 450000, "ha"],
    [2, "Kebun karet lestari", 545000, 400000, 400000 / 545000, "ha"],
    [3, "Kebun kakao lestari", 234890, 135000, 135000 / 234890, "ha"],
  ]);
  const formulas = own.values.map((line, at) =>
    line.map((value, index) => (at > 0 && index === 4 ? `=D${at + 1}/C${at + 1}` : value)),
  );
  const formats = own.values.map((line, at) =>
    line.map((_, index) => (at > 0 && index === 4 ? "0.0%" : "General")),
  );

  it("is right in each cell that holds the column's formula", () => {
    const { temuan } = periksa(bookOf({ ...own, formulas, formats }), PENGATURAN_BAKU);
    expect(temuan.filter(({ cell }) => cell.startsWith("E")).map(({ message }) => message)).toEqual([]);
  });
});

it("figures that are cut off throughout a column are remarked on once", () => {
  const cut = sheetOf("Monev", [
    ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
    ...[66.7, 86.9, 71.8, 95.7, 81.9, 62.6].map((reached, at) => [
      at + 1,
      `Indeks ${String(at)}`,
      100,
      reached,
      Math.trunc(reached),
    ]),
  ]);
  const { temuan } = periksa(bookOf(cut), PENGATURAN_BAKU);
  const remarks = temuan.filter(({ rule }) => rule === "dipotong");
  expect(remarks.map(({ cell }) => cell)).toEqual(["E2"]);
  expect(remarks[0]?.message).toContain("5 sel lain");
});

it("what one row's formula takes off an amount typed into it is no rule of its column (anggaran kas, Inspektorat Toba 2022)", () => {
  const kas = sheetOf("Inspektorat", [
    [
      "Uraian",
      "Rincian",
      "Januari",
      "Februari",
      "Maret",
      "Triwulan I",
      "April",
      "Mei",
      "Juni",
      "Triwulan II",
    ],
    ["BELANJA", "Target", 640, 680, 915, 2235, 884, 649, 794, 2327],
    ["BELANJA", "Realisasi", 0, 435, 310, 745, 529, 200, 1289, 2018],
  ]);
  const own: Readonly<Record<string, string>> = { "2,4": "=745-D3", "2,6": "=1274-F3", "2,7": "=1474-F3-G3" };
  const formulas = kas.values.map((line, at) => line.map((value, index) => own[`${at},${index}`] ?? value));
  const { temuan } = periksa(bookOf({ ...kas, formulas }), PENGATURAN_BAKU);
  expect(temuan.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
});
