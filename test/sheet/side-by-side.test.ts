import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../support/snapshots";

const TABEL = sheetOf("Renja", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  [
    ...["Program", "Pagu (Rp)", "Realisasi (Rp)", "% Realisasi", ""],
    ...["Indikator Kinerja", "Target", "", "Realisasi", "", "Capaian (%)", ""],
  ],
  [
    ...["Program Pengawasan", 8_754_500_000, 8_400_000_000, "", ""],
    ...["", "Januari", "Februari", "Januari", "Februari", "Januari", "Februari"],
  ],
  ["Program Penunjang", 740_000_000, 685_000_000, "", "", "Jumlah berkas terlayani", 40, 50, 44, 45, "", ""],
  ["Program Pelatihan", 689_000_000, 590_000_000, "", "", "Jumlah peserta dilatih", 80, 25, 60, 26, "", ""],
]);

const MERGED = {
  ...TABEL,
  merges: [6, 8, 10].map((column) => ({ row: 1, column, rows: 1, columns: 2 })),
};

it.each([
  ["as they were typed", TABEL],
  ["with merged groups", MERGED],
])("headings of two rows beside headings of one are headings still, %s", (_, sheet) => {
  const { cells } = hitung(bookOf(sheet), PENGATURAN_BAKU);
  const capaian = cells.filter(({ cell }) => /^[KL]/.test(cell)).map(({ cell, value }) => [cell, value]);
  expect(Object.fromEntries(capaian)).toEqual({ K4: 110, L4: 90, K5: 75, L5: 104 });
  expect(cells.some(({ cell }) => cell === "D3")).toBe(true);
});
