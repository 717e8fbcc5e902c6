import { expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

it("takes indicators from the table beside the national standard where no other tells of them", () => {
  const { offers } = laporanOf(
    bookOf(
      sheetOf("Nasional", [
        ["Perbandingan dengan Standar Nasional 2024"],
        ["Indikator", "Target", "Realisasi", "Standar Nasional", "% Realisasi thd Standar Nasional"],
        ["Angka partisipasi murni SD", 98, 96.04, 97, ""],
        ["Rasio guru murid", 20, 19, 25, ""],
      ]),
    ),
  );
  expect(printed(tableOf(offers, "T1"), "indikator", "capaian").slice(0, 2)).toEqual([
    ["Angka partisipasi murni SD", "98,00%"],
    ["Rasio guru murid", "95,00%"],
  ]);
});
