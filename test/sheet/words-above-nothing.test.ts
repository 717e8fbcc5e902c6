import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

const TABLE: CellSpec[][] = [
  ["Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  ["Koperasi aktif", "%", 80, 72, ""],
  ["Koperasi sehat", "%", 50, 45, ""],
];

it.each<readonly [string, CellSpec[][]]>([
  ["above a blank row", [["Disusun", "Diperiksa", "Disetujui"], [], ...TABLE]],
  ["in the last row", [...TABLE, [], ["Disusun", "Diperiksa", "Disetujui"]]],
])("words beside each other %s head nothing, and the tables of the sheet are read", (_, rows) => {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  expect(cells.map(({ value }) => value)).toEqual([90, 90]);
});
