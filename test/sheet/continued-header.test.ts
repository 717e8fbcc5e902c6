import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

const HEAD: CellSpec[] = ["No", "Program/Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%"];
const FIRST: CellSpec[][] = [
  [1, "Program Pengawasan", 500, 400, ""],
  [null, "Pemeriksaan Koperasi", 500, 400, ""],
  [null, "Penilaian Kesehatan", 300, 250, ""],
];
const REST: CellSpec[][] = [
  [null, "Pengawasan Kekuatan", 200, 150, ""],
  [2, "Program Pendidikan", 100, 90, ""],
  [null, "Jumlah", 600, 490, ""],
];

describe("a table that goes on on the next page of the report", () => {
  it("is one table, its levels and its total undisturbed by the repeated header", () => {
    const book = bookOf(sheetOf("Lembar", [HEAD, ...FIRST, HEAD, ...REST]));
    const { tables, serapan, cells } = hitung(book, PENGATURAN_BAKU);
    expect(tables[0]!.rows.map(({ kind, level }) => (kind === "skip" ? "-" : level))).toEqual([
      ...[0, 1, 2, "-", 2, 0, 0],
    ]);
    expect(serapan).toHaveLength(1);
    expect(serapan[0]!.total).toMatchObject({ pagu: 600, realisasi: 490 });
    expect(cells.map(({ cell }) => cell)).toEqual(["E2", "E3", "E4", "E6", "E7", "E8"]);
  });

  it("is two tables where the first was closed, or the second has a caption", () => {
    const closed = sheetOf("Lembar", [HEAD, ...FIRST, [null, "Jumlah", 500, 400, ""], HEAD, ...REST]);
    expect(recogniseSheet(closed).tables).toHaveLength(2);
    const captioned = sheetOf("Lembar", [HEAD, ...FIRST, ["Tabel 3.2 Anggaran"], HEAD, ...REST]);
    expect(recogniseSheet(captioned).tables).toHaveLength(2);
  });

  const NAMED: CellSpec[] = ["Program / Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%"];
  const PROMOTION: CellSpec[][] = [["Program Promosi"], ["Promosi Rumah Sakit", 712, 657, ""]];
  const WORKS: CellSpec[][] = [
    ["Pembangunan Gedung", 200, 150, ""],
    ["Pengadaan Obat", 100, 90, ""],
    ["Total", "", "", ""],
  ];

  it("is one table where a group was cut from its rows (LKIP RSUD Al Ihsan 2016, tabel 10)", () => {
    const rows = [NAMED, ...PROMOTION, ["Program Pelayanan"], NAMED, ...WORKS];
    const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    const total = cells.flatMap(({ cell, value }) =>
      cell.endsWith("8") ? [`${cell} ${Number(value).toFixed(2)}`] : [],
    );
    expect(total).toEqual(["B8 1012.00", "C8 897.00", "D8 88.64"]);
  });

  it("is two tables where a name alone is the second one's caption", () => {
    const ungrouped = [NAMED, ["Promosi", 712, 657, ""], ["Program Pelayanan"], NAMED, ...WORKS];
    expect(recogniseSheet(sheetOf("Lembar", ungrouped)).tables).toHaveLength(2);
    const grouped = [NAMED, ...PROMOTION, ["Bidang Umum"], NAMED, ["Program Pelayanan"], ...WORKS];
    expect(recogniseSheet(sheetOf("Lembar", grouped)).tables).toHaveLength(2);
    const closed = [NAMED, ...PROMOTION, ["Total", 712, 657, ""], ["Bidang Umum"], NAMED, ...WORKS];
    expect(recogniseSheet(sheetOf("Lembar", closed)).tables).toHaveLength(2);
  });
});
