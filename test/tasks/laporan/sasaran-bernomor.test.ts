import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** What introduces and counts a sasaran or an indikator is no part of its name: the chapter counts them itself. */

const INDIKATOR = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];

describe("names that their cells count", () => {
  it.each([
    "Sasaran 1: Meningkatnya pembangunan gender",
    "SASARAN STRATEGIS I. Meningkatnya pembangunan gender",
    "Sasaran : Meningkatnya pembangunan gender",
  ])("are those of the other tables: %s", (band) => {
    const kinerja = sheetOf("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2023"],
      INDIKATOR,
      [band],
      [1, "Indeks Pembangunan Gender", 91, 91.87, ""],
      [2, "Indeks Pemberdayaan Gender", 70, 66.12, ""],
    ]);
    const efisiensi = sheetOf("Efisiensi", [
      ["EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2023"],
      ["No", "Sasaran", "Capaian Kinerja (%)", "Pagu (Rp)", "Realisasi (Rp)", "Efisiensi"],
      [1, "Meningkatnya pembangunan gender", "", 515_000_000, 503_050_000, ""],
    ]);
    const { offers } = laporanOf(bookOf(kinerja, efisiensi));
    expect(printed(tableOf(offers, "T1"), "sasaran")[0]).toEqual(["Meningkatnya pembangunan gender"]);
    expect(printed(tableOf(offers, "T6"), "nama", "capaian")[0]).toEqual([
      "Meningkatnya pembangunan gender",
      "97,71%",
    ]);
  });

  it("are printed without numbers of several levels, and words of their own stay", () => {
    const kinerja = sheetOf("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2023"],
      ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      ["1.1 Meningkatnya pelayanan", "1.1.1 Nilai Survei Kepuasan", 83, 84.18, ""],
      ["1.2 Sasaran pembangunan daerah tercapai", "1.2.1 Nilai SAKIP", 72, 70.65, ""],
    ]);
    const rows = printed(tableOf(laporanOf(bookOf(kinerja)).offers, "T1"), "sasaran", "indikator");
    expect(rows.slice(0, 2)).toEqual([
      ["Meningkatnya pelayanan", "Nilai Survei Kepuasan"],
      ["Sasaran pembangunan daerah tercapai", "Nilai SAKIP"],
    ]);
  });

  it("are the same where the name begins with an abbreviation", () => {
    const kinerja = sheetOf("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2023"],
      INDIKATOR,
      ["Sasaran 3.1 SDM statistik yang unggul"],
      [1, "Hasil penilaian SAKIP", 68, 68.9, ""],
    ]);
    const rows = printed(tableOf(laporanOf(bookOf(kinerja)).offers, "T1"), "sasaran");
    expect(rows[0]).toEqual(["SDM statistik yang unggul"]);
  });

  it("are printed without codes in square brackets, which on paper ask for something to be filled in", () => {
    const kinerja = sheetOf("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2023"],
      ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      ["[S 1.0] Meningkatnya kualitas lulusan", "[IKU 1.1] Persentase lulusan yang bekerja", 65, 71.4, ""],
    ]);
    const { offers } = laporanOf(bookOf(kinerja));
    expect(printed(tableOf(offers, "T1"), "sasaran", "indikator")[0]).toEqual([
      ...["Meningkatnya kualitas lulusan", "Persentase lulusan yang bekerja"],
    ]);
    expect(JSON.stringify(offers)).not.toContain("[IKU");
  });
});
