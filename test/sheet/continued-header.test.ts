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
});
