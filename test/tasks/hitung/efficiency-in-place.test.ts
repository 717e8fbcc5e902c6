import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { applyToSnapshot, bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[], efisiensi = PENGATURAN_BAKU.efisiensi) {
  const result = hitung(bookOf(sheetOf("Lembar", rows)), { ...PENGATURAN_BAKU, efisiensi });
  const entries = result.cells.map(({ cell, value }) => [
    cell,
    typeof value === "number" ? Number(value.toFixed(2)) : value,
  ]);
  return { ...result, values: Object.fromEntries(entries) as Record<string, number | string> };
}

const table = (first: CellSpec, second: CellSpec): CellSpec[][] => [
  ["No", "Sasaran", "Capaian Kinerja (%)", "Pagu (Rp)", "Realisasi (Rp)", "Efisiensi (%)"],
  [1, "Meningkatnya koperasi", 98, 400, 360, first],
  [2, "Meningkatnya UMKM", 105, 500, 490, second],
];

describe("a method of efficiency that the typed figures show", () => {
  it("is used instead of the default one, and said", () => {
    const { values, judgements } = run(table(90, 98));
    expect(values).toEqual({ F2: 90, F3: 98 });
    expect(judgements.map(({ as }) => as).join()).toMatch(/cocok dengan metode .*Serapan/i);
  });

  it("stays when the column holds what an earlier run wrote", () => {
    const first = bookOf(sheetOf("Lembar", table(90, 98)));
    const { plan } = hitung(first, PENGATURAN_BAKU);
    expect(plan.cells).toHaveLength(2);
    const again = hitung(
      applyToSnapshot(first, plan, (_, row) => (row === 1 ? 90 : 98)),
      PENGATURAN_BAKU,
    );
    expect(again.plan.cells).toEqual([]);
  });

  it("is none where the cells are blank, one figure alone shows it, or nothing fits", () => {
    for (const rows of [table("", ""), table(90, ""), table(55, 44)])
      expect(run(rows).values).toEqual({ F2: 8, F3: 7 });
  });

  it("does not outweigh a method that the office chose", () => {
    expect(run(table(90, 98), "rasio").values).toEqual({ F2: 91.84, F3: 93.33 });
  });
});

it("Efisiensi below Anggaran is of the money alone: blank, it is not filled with capaian minus serapan", () => {
  const rows = (typed: CellSpec): CellSpec[][] => [
    ["Sasaran", "Kinerja", null, null, "Anggaran", null, null],
    [null, "Target", "Realisasi", "Capaian (%)", "Pagu", "Realisasi", "Efisiensi (%)"],
    ["Meningkatnya koperasi", 50, 49, "", 400, 360, typed],
    ["Meningkatnya UMKM", 20, 21, "", 500, 490, typed === "" ? "" : 98],
  ];
  const blank = run(rows(""));
  expect(blank.values).toEqual({ D3: 98, D4: 105 });
  expect(blank.skipped.map(({ cell }) => cell)).toEqual(["G3", "G4"]);
  expect(run(rows(90)).values).toEqual({ D3: 98, D4: 105, G3: 90, G4: 98 });
});
