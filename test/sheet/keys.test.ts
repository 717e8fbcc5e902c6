import { expect, it } from "vitest";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { sheetOf } from "../support/snapshots";

it("keys of a database name no row (monitoring of Luwu Utara)", () => {
  const sheet = sheetOf("Lembar", [
    ["id", "indikator_intervensi", "id_iku", "target", "satuan", "realisasi"],
    [1, "Luas kawasan hutan", 1, 450000, "ha", 12000],
    [2, "Luas tutupan hutan", 2, 545000, "ha", 450000],
  ]);
  const [table] = recogniseSheet(sheet).tables;
  expect(table?.columns.map(({ role }) => role)).toEqual([
    ...["other", "indikator", "other", "target", "satuan", "realisasi"],
  ]);
  expect(table?.rows.map(({ label }) => label)).toEqual(["Luas kawasan hutan", "Luas tutupan hutan"]);
});
