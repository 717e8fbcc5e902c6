import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Area, CellValue, SheetSnapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const HEADER: CellSpec[] = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"];
const GOOD: CellSpec[] = [1, "Jumlah UMKM naik kelas", "UMKM", 500, 526, ""];

function run(rows: readonly (readonly CellSpec[])[], change: Partial<SheetSnapshot> = {}) {
  return hitung(bookOf({ ...sheetOf("Capaian", rows), ...change }), PENGATURAN_BAKU);
}

/** The reason given for the second data row, whose capaian would stand in F3. */
function reasonFor(target: CellValue, realisasi: CellValue): string {
  const { skipped, plan } = run([
    HEADER,
    GOOD,
    [2, "Jumlah koperasi aktif", "Koperasi", target, realisasi, ""],
  ]);
  expect(plan.cells.map((cell) => cell.row)).toEqual([1]);
  expect(skipped).toHaveLength(1);
  return skipped[0]!.reason;
}

it("a figure that was typed where none can be computed counts in the mean of its column, as in what is printed", () => {
  const { cells } = run([
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Jumlah UMKM naik kelas", "UMKM", 500, 450, ""],
    [2, "Rasio elektrifikasi", "Persen", 90, "80-90", 95],
    [3, "Jumlah koperasi aktif", "Koperasi", 50, 40, ""],
    ["", "Rata-rata", "", "", "", ""],
  ]);
  expect(cells.find(({ cell }) => cell === "F5")?.value).toBeCloseTo((90 + 95 + 80) / 3, 9);
});

it("numbers of columns stand, where a table beside has headings in their row", () => {
  const { plan, skipped } = run([
    ["Indikator Kinerja Sasaran", "2024", "", "", "Nama Program", "APBD Murni", "APBD Perubahan", "Selisih"],
    ["", "Target Kinerja", "Realisasi s.d. Desember", "", 1, 2, 3, 4],
    ["Waktu tunggu rawat jalan", 45.46, 6.04, "", "Program Penunjang Urusan", 71_937_000, 51_991_000, ""],
    ["", "", "", "", "Program Pengembangan Ekspor", 12_445_000, 82_231_000, ""],
  ]);
  expect(plan.cells.filter(({ column }) => column === 7).map(({ row }) => row)).toEqual([2, 3]);
  expect(skipped.map(({ reason }) => reason).join()).toContain("H2 dibiarkan: angkanya menomori kolom.");
});

describe("a cell that cannot be computed is named, and nothing is put in its place", () => {
  it.each<[string, CellValue, CellValue, RegExp]>([
    ["text in target", "belum ditetapkan", 20, /D3.*bukan angka/],
    ["negative target", -5, 20, /D3.*negatif/],
    ["zero target", 0, 20, /D3.*Target 0/],
    ["target and realisasi zero", 0, 0, /D3.*0/],
    ["error in realisasi", 20, "#DIV/0!", /E3.*galat/],
    ["empty realisasi", 20, "", /E3.*belum diisi/],
    ["dash in realisasi", 20, "-", /E3/],
  ])("%s", (_, target, realisasi, sentence) => {
    expect(reasonFor(target, realisasi)).toMatch(sentence);
  });

  it("says that a target merged over two indicators belongs to neither of them", () => {
    const merges: Area[] = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    const { skipped } = run([HEADER, GOOD, [2, "Jumlah koperasi aktif", "Koperasi", "", 20, ""]], { merges });
    expect(skipped.map((entry) => entry.reason).join()).toMatch(/D3 termasuk sel gabungan D2:D3/);
  });

  it("does not write into the covered part of a merged capaian", () => {
    const merges: Area[] = [{ row: 1, column: 5, rows: 2, columns: 1 }];
    const { skipped, plan } = run([HEADER, GOOD, [2, "Jumlah koperasi aktif", "Koperasi", 20, 20, ""]], {
      merges,
    });
    expect(plan.cells.map((cell) => cell.row)).toEqual([1]);
    expect(skipped[0]!.reason).toMatch(/F3 termasuk sel gabungan F2:F3/);
  });
});

describe("a table that is odd is read, and what was odd is said", () => {
  const judged = (rows: readonly (readonly CellSpec[])[], change: Partial<SheetSnapshot> = {}): string =>
    run(rows, change)
      .judgements.map((entry) => `${entry.cell}: ${entry.as}`)
      .join("\n");

  it("two header rows that disagree", () => {
    const second: CellSpec[] = ["No", "Indikator Kinerja", "Satuan", "Realisasi", "Target", "Capaian"];
    expect(judged([HEADER, second, GOOD])).toMatch(/D1 "Target" dan D2 "Realisasi"/);
  });

  it("a heading that stands twice", () => {
    const header: CellSpec[] = ["No", "Indikator Kinerja", "Target", "Target", "Realisasi", "Capaian"];
    expect(judged([header, [1, "Jumlah UMKM naik kelas", 500, 510, 526, ""]])).toMatch(/sama: C dan D/);
  });

  it("hidden columns and filtered rows", () => {
    const text = judged([HEADER, GOOD, [2, "Jumlah koperasi aktif", "Koperasi", 20, 20, ""]], {
      hiddenColumns: new Set([3]),
      hiddenRows: new Set([2]),
    });
    expect(text).toMatch(/Kolom D tersembunyi/);
    expect(text).toMatch(/1 baris tersembunyi atau tersaring \(mulai baris 3\)/);
  });
});

describe("a sheet without a table", () => {
  it.each<[string, readonly (readonly CellSpec[])[]]>([
    ["no cells", []],
    [
      "figures without a header",
      [
        [1, 500, 526],
        [2, 20, 20],
      ],
    ],
    ["a letter", [["Kepada Yth. Bapak Bupati"], ["Perihal target dan realisasi kinerja tahun 2024"]]],
  ])("%s: nothing is recognised, nothing is written", (_, rows) => {
    const { tables, plan } = run(rows);
    expect(tables).toEqual([]);
    expect(plan.cells).toEqual([]);
  });

  it("of 10,000 columns is read all the same", () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => index);
    expect(run([HEADER, GOOD, [], [], [], wide]).cells).toHaveLength(1);
  });
});
