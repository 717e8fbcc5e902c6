import { expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Evaluation of the Renja (form E.81) of an office that keeps no other table of its budget: K beside Rp in each pair. */
const pairs = [
  ["Target Renstra 2026", "Realisasi s.d. 2023", "Target Renja 2024"],
  ["Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Realisasi TW IV", "Realisasi 2024"],
].flat();

const RENJA = sheetOf("Renja E81", [
  ["EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH TAHUN 2024"],
  ["DINAS KOMUNIKASI DAN INFORMATIKA KOTA BATU"],
  ["No", "Program/Kegiatan", "Indikator Kinerja", ...pairs.flatMap((name) => [name, ""])],
  ["", "", "", ...pairs.flatMap(() => ["K", "Rp"])],
  [
    ...[
      1,
      "Program Informasi dan Komunikasi Publik",
      "Persentase informasi yang dilayani",
      100,
      9e9,
      92,
      4.1e9,
    ],
    ...[95, 1.85e9, 20, 3e8, 25, 4.5e8, 25, 5e8, 24, 5.2e8, "", ""],
  ],
  [
    ...[2, "Program Aplikasi Informatika", "Indeks SPBE", 4, 1.2e10, 3.1, 5.2e9],
    ...[3.4, 2.6e9, 0, 4e8, 0, 7e8, 0, 6.5e8, 3.52, 7.9e8, "", ""],
  ],
]);

it("takes the budget out of the evaluation of the Renja where no other table holds it", () => {
  const { offers } = laporanOf(bookOf(RENJA));
  expect(printed(tableOf(offers, "T8"), "pagu", "realisasi", "serapan")).toEqual([
    ["1.850.000.000", "1.770.000.000", "95,68%"],
    ["2.600.000.000", "2.540.000.000", "97,69%"],
    ["4.450.000.000", "4.310.000.000", "96,85%"],
  ]);
});
