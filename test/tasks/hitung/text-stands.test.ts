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

/** What a planner writes where a figure is to come is found there again, and no figure is computed past it. */
describe("what somebody wrote in place of a figure", () => {
  const rows = (said: CellSpec): CellSpec[][] => [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
    [1, "Persentase koperasi sehat", 80, 76, ""],
    [2, "Persentase jalan mantap", 50, 45, said],
    ["", "Rata-rata", "", "", ""],
  ];
  const said: readonly (readonly [what: string, cell: CellSpec])[] = [
    ["a day", [45_500, "dd/mm/yyyy"]],
    ["a range", "80-90"],
    ["a bound", "> 100"],
    ["a class", "BB"],
    ["a word", "belum rilis"],
  ];

  it.each(said)("stands: %s; the mean is of the figures beside it", (_, cell) => {
    const written = writes(rows(cell));
    expect(Object.keys(written)).toEqual(["E2", "E4"]);
    expect(written).toMatchObject({
      E4: { kind: "rumus", formula: '=IF(COUNT(E2)=0,"",AVERAGE(E2))', hasil: 95 },
    });
  });

  it.each([["#DIV/0!"], ["…"], ["n/a"]])("is nothing where it is %s: it is filled", (cell) => {
    expect(writes(rows(cell))).toMatchObject({ E3: { hasil: 90 }, E4: { hasil: 92.5 } });
  });

  it("is not passed over by what reads it: no efficiency from pagu and spending beside a serapan in words", () => {
    const written = writes([
      ["No", "Sasaran", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Efisiensi (%)"],
      [1, "Meningkatnya koperasi", 98, 4_000_000, 3_600_000, "=E2/D2*100", ""],
      [2, "Meningkatnya UMKM", 105, 5_000_000, 4_900_000, [45_500, "dd/mm/yyyy"], ""],
    ]);
    expect(written).not.toHaveProperty("F3");
    expect(written).not.toHaveProperty("G3");
  });
});
