import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../../support/snapshots";

/** A programme whose typed budget is not that of its only kegiatan: what the rest of its row comes to nothing tells. */
const TABEL = sheetOf("Renja", [
  ["Anggaran dan Peserta Tahun 2024"],
  ["Kode", "Program/Kegiatan", "Anggaran (Rp)", "Jumlah Peserta (Orang)"],
  ["2.17.01", "Program Pengawasan", 6_000_000_000, 74],
  ["2.17.02", "Program Penunjang", 5_000_000_000, 91],
  ["2.17.06", "Program Pengembangan Ekspor", 27_000_000, ""],
  ["2.17.06.2.07", "Administrasi Ekspor", 5_400_000_000, 26],
  ["2.17.08", "Program Pelatihan", 600_000_000, 43],
  ["", "Jumlah", "", ""],
]);

it("a total waits for a parent that is left blank, and never counts what its formula would not find", () => {
  const { cells, skipped } = hitung(bookOf(TABEL), PENGATURAN_BAKU);
  expect(cells.map(({ cell }) => cell)).not.toContain("D5");
  expect(cells.find(({ cell }) => cell === "C8")?.value).toBe(11_627_000_000);
  expect(cells.find(({ cell }) => cell === "D8")).toBeUndefined();
  expect(skipped.find(({ cell }) => cell === "D8")?.reason).toContain("D5");
});
