import { expect, it } from "vitest";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { sheetOf, type CellSpec } from "../support/snapshots";

/** LKIP 2016 of the Dinas Permukiman dan Perumahan Jawa Barat, Tabel III.5, shortened. */
const ROWS: CellSpec[][] = [
  ["No", "Indikator Kinerja", "Target*", "Realisasi**", "Capaian", "Program", "Anggaran", "Realisasi", null],
  [null, null, "2016", "2016", null, null, null, "Keuangan", "Fisik"],
  [1, "Cakupan pelayanan air minum", 70, 71.14, "", "Program Pembinaan", 500, 400, 98],
  [2, "Cakupan pelayanan persampahan", 67, 66.26, "", "Program Pengelolaan", 300, 250, 85],
];

it("years right below target and realisasi do not part the second row of headings from the first", () => {
  const [table] = recogniseSheet(sheetOf("Lembar", ROWS)).tables;
  expect(table?.columns.map(({ role }) => role)).toEqual([
    ...["no", "indikator", "target", "realisasi", "capaian", "program"],
    ...["anggaran", "realisasi_anggaran", "fisik"],
  ]);
});
