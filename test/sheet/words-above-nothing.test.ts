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

// The performance agreement of a regional finance office takes its indicators from another sheet, row by row: "jumlah
// dokumen …| Jumlah Dokumen | Laporan fisik keuangan" was taken for headings, and the targets below it for its amounts.
it("texts that are copied down from a list with those around them head nothing", () => {
  const list = ["Kebutuhan jasa", "Jumlah dokumen realisasi keuangan", "Alat tulis", "Barang cetakan"];
  const counted = ["Jumlah Bulan", "Jumlah Dokumen", "Jumlah Bulan", "Jumlah Bulan"];
  const targets = ["12 bulan", "Laporan fisik keuangan", "12 bulan", "1 tahun"];
  const rows: CellSpec[][] = [
    ["No", "Sasaran Kegiatan", "Indikator Kegiatan", "Target"],
    [1, "Program Pelayanan Administrasi", "Cakupan layanan", 1],
    ...list.map((name, at): CellSpec[] => ["", name, counted[at]!, targets[at]!]),
  ];
  const sheet = sheetOf("sub bag umum", rows);
  const formulas = sheet.formulas.map((row, at) =>
    row.map((cell, column) =>
      at > 1 && (column === 1 || column === 2) ? `=[2]Sheet1!A${column === 1 ? "I" : "J"}${at + 28}` : cell,
    ),
  );
  expect(hitung(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU).tables).toHaveLength(1);
});
