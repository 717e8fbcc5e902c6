import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

// E.81 of a programme whose quarters are blank: "14 = 6 + 12" was given last year's figure alone, 100 of 100 persen.
const figures = (quarters: readonly CellSpec[]): Record<string, number> => {
  const rows: CellSpec[][] = [
    ["No", "Program", "Indikator", "Target Renstra", "Realisasi s/d Tahun 2016", "Target 2017"].concat(
      ["I", "II", "III", "IV"].map((quarter) => `Realisasi Triwulan ${quarter}`),
      ["Realisasi 2017", "Realisasi s/d 2017", "Tingkat Capaian Renstra (%)"],
    ),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "11=7+8+9+10", "12=5+11", "13=12/4*100"],
    ["1", "Program Pelayanan", "Jumlah jenis jasa", 260, 86, 52, ...quarters, "", "", ""],
    ["2", "Program Disiplin", "Jumlah aparatur", 225, 45, 45, 5, 10, 10, 20, "", "", ""],
  ];
  const { cells } = hitung(bookOf(sheetOf("E.81", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.filter(({ cell }) => cell.endsWith("3")).map(({ cell, value }) => [cell, Number(value)]),
  );
};

describe("what was reached until this year", () => {
  it("waits for the quarters of this year", () => {
    expect(figures(["", "", "", ""])).toEqual({});
  });

  it("is last year's and this year's together", () => {
    expect(figures([13, 13, 13, 5])).toEqual({ K3: 44, L3: 130, M3: 50 });
  });
});
