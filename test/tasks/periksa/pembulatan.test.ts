import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** 70/68 and 75/72 are 97,142... and 104,166...; their difference is 7,023..., of the printed figures 7,03. */
function errors(difference: number): string[] {
  const sheet = sheetOf("Lembar", [
    ["No", "Indikator", "Tahun 2023", null, null, "Tahun 2024", null, null, "Perubahan Capaian"],
    [null, null, "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)", null],
    ["1", "2", "3", "4", "5", "6", "7", "8", "9 = 8 - 5"],
    [1, "Indeks inovasi", 70, 68, [97.14, "0.00"], 72, 75, [104.17, "0.00"], [difference, "0.00"]],
  ]);
  return periksa(bookOf(sheet), PENGATURAN_BAKU)
    .temuan.filter(({ severity }) => severity === "error")
    .map(({ cell }) => cell);
}

describe("a difference of figures that are printed rounded", () => {
  it.each([7.02, 7.03])("may be %d, from the exact figures or from the printed ones", (difference) => {
    expect(errors(difference)).toEqual([]);
  });

  it.each([7.01, 7.04])("but not %d", (difference) => {
    expect(errors(difference)).toEqual(["I4"]);
  });
});
