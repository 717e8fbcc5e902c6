import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { filled } from "../../support/filled";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** Two rows come to more than 100; what is printed in them, and a row that waits. */
function printed(first: number, second: number, other: number | string = ""): CellSpec[][] {
  return [
    ["Indikator", "Target", "Realisasi", "Capaian (%)"],
    ["Persentase rumah tangga sehat", 80, 60, 75],
    ["Persentase institusi dikaji", 32, 38, first],
    ["Persentase pondok pesantren dikaji", 14, 16, second],
    ["Persentase desa siaga aktif", 10, 12, other],
    ["Jumlah posyandu aktif", 10, 9, ""],
  ];
}

describe("the highest capaian that the office's figures show", () => {
  it("holds for the rows that wait, and the figures that show it stand", () => {
    expect(filled(printed(100, 100))).toEqual({ D2: 75, D5: 100, D6: 90 });
  });

  it("is told, with the cell that shows it", () => {
    const { judgements } = hitung(bookOf(sheetOf("Lembar", printed(100, 100))), PENGATURAN_BAKU);
    expect(judgements.find(({ as }) => as.includes("tidak pernah lebih dari 100"))?.cell).toBe("D3");
  });

  it("accuses none of them", () => {
    const { temuan } = periksa(bookOf(sheetOf("Lembar", printed(100, 100, 100))), PENGATURAN_BAKU);
    expect(temuan.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is none where one figure lies above it, where a single one shows it, or where the office chose one", () => {
    expect(filled(printed(100, 100, 120))).toMatchObject({ D3: 118.75, D4: 114.29 });
    expect(filled(printed(118.75, 100))).toMatchObject({ D5: 120 });
    const chosen = { ...PENGATURAN_BAKU, batas: 110 };
    const { cells } = hitung(bookOf(sheetOf("Lembar", printed(100, 100))), chosen);
    expect(cells.find(({ cell }) => cell === "D5")?.value).toBe(110);
  });

  it("is shown by a single one where a line of the sheet names the cap", () => {
    const rows = printed(110, 110).map((row, at) => (at === 3 ? [...row.slice(0, 3), ""] : row));
    const told: CellSpec[][] = [...rows, [], ["Catatan: capaian maksimum yang diakui adalah 110%"]];
    expect(filled(rows)).toMatchObject({ D5: 120 });
    expect(filled(told)).toMatchObject({ D4: 110, D5: 110 });
  });

  it("is 100 where a single row shows it and nothing typed speaks against it", () => {
    const rows = (other: number | string, typed: number | string): CellSpec[][] => [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Persentase rumah layak huni", 80, 92, 100],
      ["Cakupan air minum", 90, 81, typed],
      ["Persentase desa maju", 50, 60, other],
    ];
    expect(filled(rows("", ""))).toEqual({ D3: 90, D4: 100 });
    expect(filled(rows("", 90))).toEqual({ D3: 90, D4: 100 });
    expect(filled(rows(120, 90))).toMatchObject({ D2: 115 });
    expect(filled(rows("", 85))).toMatchObject({ D2: 115, D4: 120 });
  });
});
