import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Fractions that Excel stores for percentages, where the cells have lost their percent format. */

type Line = readonly [nama: string, target: number | string, realisasi: number | string];

function angka(...lines: readonly Line[]) {
  const sheet = sheetOf("Kinerja", [
    ["PENGUKURAN KINERJA TAHUN 2020"],
    ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "% Capaian"],
    ...lines.map((line, index) => [index === 0 ? "Meningkatnya pelayanan" : "", ...line, ""]),
  ]);
  const rows = printed(tableOf(laporanOf(bookOf(sheet)).offers, "T1"), "target", "realisasi", "capaian");
  return rows.slice(0, lines.length);
}

describe("indicators in percent whose figures are all below 1", () => {
  it("are printed as percentages; figures of another unit stay", () => {
    expect(
      angka(
        ["Persentase penduduk yang memiliki KTP-el", 0.98, 0.9912],
        ["Persentase anak yang memiliki KIA", 0.3, 0.246],
        ["Nilai Survei Kepuasan Masyarakat", 85, 87.3],
        ["Indeks Sistem Merit", 0.72, 0.755],
      ),
    ).toEqual([
      ["98%", "99,12%", "101,14%"],
      ["30%", "24,6%", "82,00%"],
      ["85", "87,3", "102,71%"],
      ["0,72", "0,755", "104,86%"],
    ]);
  });

  it("are as typed where one of them stands above 1, or stands alone", () => {
    expect(angka(["Persentase KTP-el", 0.98, 0.99], ["Persentase KIA", 30, 24.6])[0]).toEqual([
      ...["0,98", "0,99", "101,02%"],
    ]);
    expect(angka(["Persentase kemiskinan ekstrem", 0.9, 0.75])[0]?.slice(0, 2)).toEqual(["0,9", "0,75"]);
    const rare = angka(["Persentase kemiskinan ekstrem", 0.4, 0.35], ["Persentase kasus baru", 0.2, 0.1]);
    expect(rare[0]?.slice(0, 2)).toEqual(["0,4", "0,35"]);
  });
});
