import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { cellName } from "../../../src/sheet/address";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function writes(rows: readonly (readonly CellSpec[])[]): Record<string, unknown> {
  const { plan } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(plan.cells.map(({ row, column, content }) => [cellName(row, column), content]));
}

/** APBDes of Katung 2023 was copied as text: its differences were written anew as the same numbers. */
describe("an office's text that already says the figure", () => {
  const rows = (difference: CellSpec): CellSpec[][] => [
    ["Uraian", "Anggaran", "Realisasi", "Lebih/(Kurang)", "%"],
    ["Pajak Daerah", "4.250.000.000,00", "4.245.799.000,00", difference, ""],
    ["Retribusi", "1.000.000.000,00", "1.100.000.000,00", "", ""],
  ];

  it("stands as it was written; a blank one beside it is filled", () => {
    const written = writes(rows("-4.201.000,00"));
    expect(written).not.toHaveProperty("D2");
    expect(written).toMatchObject({ D3: { kind: "nilai", value: 100000000 } });
  });

  it("is renewed where it says another figure", () => {
    expect(writes(rows("-4.101.000,00"))).toMatchObject({ D2: { kind: "nilai", value: -4201000 } });
  });

  it("is no cell for a live formula: a mean over text would be an error in Excel", () => {
    const written = writes([
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      [1, "Indeks A", 80, 76, "95,00"],
      [2, "Indeks B", 50, 45, "90,00"],
      ["", "Rata-rata Capaian", "", "", ""],
    ]);
    expect(Object.keys(written)).toEqual(["E4"]);
    expect(written).toMatchObject({ E4: { kind: "nilai", value: 92.5 } });
  });
});
