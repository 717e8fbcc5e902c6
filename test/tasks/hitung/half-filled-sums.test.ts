import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

// The office's total runs from the first sub kegiatan to the last and over the blank rows between them: these must stay
// blank, or it would count twice. The programme above, which it does not reach, was given the sum of one kegiatan alone.
it("a programme waits while one of its kegiatan is left blank", () => {
  const rows: CellSpec[][] = [
    ["No", "Uraian Kegiatan", "Nilai DPA (Rp)", "Realisasi (Rp)"],
    ["", "Program Penunjang Urusan Pemerintahan Daerah", "", ""],
    ["", "Kegiatan Perencanaan dan Penganggaran", "", ""],
    [1, "Sub Kegiatan Penyusunan Dokumen Perencanaan", 239390400, 1000000],
    [2, "Sub Kegiatan Evaluasi Kinerja", 72422400, 2000000],
    ["", "Kegiatan Administrasi Barang Milik Daerah", "", ""],
    [3, "Sub Kegiatan Pengamanan Barang", 37090000, 3000000],
    [4, "Sub Kegiatan Pembinaan Barang", 68145000, 4000000],
    ["Jumlah", "", 417047800, 10000000],
  ];
  const sheet = sheetOf("RFK", rows);
  const formulas = sheet.formulas.map((row, at) =>
    at === 8 ? ["Jumlah", "", "=SUM(C4:C8)", "=SUM(D4:D8)"] : row,
  );
  const { cells } = hitung(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
  expect(Object.fromEntries(cells.map(({ cell, value }) => [cell, value]))).toEqual({
    C3: 311812800,
    D3: 3000000,
  });
});
