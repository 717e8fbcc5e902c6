import { expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, tableOf } from "./offers";

/** A capaian that the office typed beside its money goes on saying what it said when a realisasi is mended: T6 says so. */

const SASARAN = "Meningkatnya pengelolaan sampah";

/** Dinas Lingkungan Hidup Sukamara 2023, with what was reached of its first indikator. */
function catatan(tertangani: number): string {
  const pengukuran = sheetOf("Pengukuran", [
    ["Pengukuran Kinerja Tahun 2023"],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, SASARAN, "Persentase sampah yang tertangani", "%", 74, tertangani, null],
    [null, null, "Persentase pengurangan sampah", "%", 26, 31.2, null],
  ]);
  const efisiensi = sheetOf("Efisiensi", [
    ["Efisiensi Penggunaan Sumber Daya Tahun 2023"],
    ["No", "Sasaran Strategis", "Capaian Kinerja (%)", "Anggaran", "Realisasi", "Serapan (%)", "Efisiensi"],
    [1, SASARAN, 98, 9_219_250_000, 8_426_393_276, null, null],
  ]);
  return tableOf(laporanOf(bookOf(pengukuran, efisiensi)).offers, "T6").catatan.join(" ");
}

it("says where a typed capaian is not the mean of its indicators, and is silent where it is", () => {
  expect(catatan(60.24)).toContain(`${SASARAN} tertulis 98,00 di tabel efisiensi kantor`);
  expect(catatan(60.24)).toContain("rata-rata indikatornya 100,70");
  expect(catatan(56.24)).not.toContain("tertulis 98,00");
});
