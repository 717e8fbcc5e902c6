import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { applyToSnapshot, bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

type Rows = readonly (readonly CellSpec[])[];

const HEAD = ["Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];

function capaianOf(rows: Rows): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("the row of a sasaran shows the mean of its indicators (Dinas Pertanian Jawa Barat 2016, tabel 4)", () => {
  const rows: CellSpec[][] = [
    ["Perbandingan target dan realisasi"],
    HEAD,
    ["Meningkatnya produksi"],
    [null, "Jumlah produksi padi", 100, 90],
    [null, "Jumlah produksi jagung", 100, 130],
    ["Meningkatnya kualitas", "Jumlah aparatur terlatih", 200, 300],
    ["Meningkatnya pendapatan", "Persentase margin usaha tani:"],
    [null, "Padi", 40, 20],
    [null, "Palawija", 40, 40],
    ["Rata-rata"],
  ];

  it("where a closing mean says that the table has means, and the closing one is over the sasaran", () => {
    expect(capaianOf(rows)).toEqual({
      E3: 110,
      E4: 90,
      E5: 130,
      E6: 150,
      E7: 75,
      E8: 50,
      E9: 100,
      E10: 335 / 3,
    });
  });

  it("says so as a judgement, and plans nothing on its own result", () => {
    const book = bookOf(sheetOf("Lembar", rows));
    const first = hitung(book, PENGATURAN_BAKU);
    expect(first.judgements.find(({ cell }) => cell === "E3")?.as).toContain(
      "Rata-rata baris-baris di bawah",
    );
    expect(first.judgements.find(({ cell }) => cell === "E10")?.as).toContain("baris 3, 6, 7");
    const figures = new Map(first.cells.map(({ cell, value }) => [cell, value]));
    const after = applyToSnapshot(book, first.plan, (_, row) => figures.get(`E${row + 1}`) ?? "");
    expect(hitung(after, PENGATURAN_BAKU).plan.cells).toEqual([]);
    const typed = hitung(book, { ...PENGATURAN_BAKU, tulis: "nilai" });
    const kept = applyToSnapshot(book, typed.plan, () => "");
    expect(hitung(kept, { ...PENGATURAN_BAKU, tulis: "nilai" }).plan.cells).toEqual([]);
  });

  it("not where the closing mean that stands there is the mean of all indicators", () => {
    const typed = rows.map((row) => [...row]);
    [90, 130, 150, "", 50, 100, 104].forEach((value, at) => (typed[at + 3]![4] = value));
    const { plan } = hitung(bookOf(sheetOf("Lembar", typed)), PENGATURAN_BAKU);
    expect(plan.cells.map(({ row }) => row)).not.toContain(2);
    expect(capaianOf(typed).E10).toBe(104);
  });

  it("nor where nothing speaks of means, nor in a table of budgets", () => {
    expect(capaianOf(rows.slice(0, -1))).not.toHaveProperty("E3");
    const budget = rows.map((row, at) => [
      ...row,
      ...Array(5 - row.length).fill(null),
      at === 1 ? "Pagu (Rp)" : 1000,
    ]);
    expect(capaianOf(budget)).not.toHaveProperty("E3");
  });

  it("tells what a dash would make of the mean if it counted as 0", () => {
    const dashed = rows.map((row, at) =>
      at === 5 ? ["Meningkatnya kualitas", "Jumlah aparatur", 200, "-"] : row,
    );
    const { judgements, cells } = hitung(bookOf(sheetOf("Lembar", dashed)), PENGATURAN_BAKU);
    expect(cells.find(({ cell }) => cell === "E10")?.value).toBe(92.5);
    expect(judgements.map(({ as }) => as).join(" ")).toContain("bila dihitung 0, rata-ratanya 61,67%");
  });
});

describe("means of means", () => {
  it("from indikator to sasaran to misi, where others of them that are filled show it", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Misi 1: Mewujudkan layanan", "", "", ""],
      ["Sasaran 1: Meningkatnya mutu", "", "", 95],
      ["Indeks kepuasan", 80, 72, 90],
      ["Indeks layanan", 50, 50, 100],
      ["Sasaran 2: Meningkatnya akses", "", "", ""],
      ["Indeks akses", 40, 42, ""],
      ["Misi 2: Mewujudkan tata kelola", "", "", ""],
      ["Sasaran 3: Meningkatnya tata kelola", "", "", ""],
      ["Nilai SAKIP", 70, 63, ""],
    ];
    expect(capaianOf(rows)).toMatchObject({ D2: 100, D6: 105, D8: 90, D9: 90 });
  });
});
