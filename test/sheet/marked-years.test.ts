import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { periksa } from "../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../support/snapshots";

/** A matrix of a Renstra whose last year of realisasi is marked as provisional. */
const MATRIX = sheetOf("Matriks", [
  ["NO", "INDIKATOR", "SATUAN", "REALISASI", "", "", "TARGET", ""],
  ["", "", "", 2021, 2022, "2023*", 2024, 2025],
  [1, "Persentase koperasi yang aktif", "Persen", 67, 67.7, 65, 70, 72],
  [2, "Pertumbuhan usaha kecil menengah baru", "Persen", 0.27, 90.36, 90.36, 77, 80],
]);

it("reads a row of years as headings, though one of them carries the mark of a note", () => {
  const [table] = recogniseSheet(MATRIX).tables;
  expect(table?.headerRows).toBe(2);
  expect(table?.columns.map(({ role, period }) => [role, period]).slice(3)).toEqual([
    ["realisasi", "2021"],
    ["realisasi", "2022"],
    ["realisasi", "2023"],
    ["target", "2024"],
    ["target", "2025"],
  ]);
  expect(
    periksa(bookOf(MATRIX), PENGATURAN_BAKU).temuan.filter(({ severity }) => severity === "error"),
  ).toEqual([]);
});
