import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed } from "./offers";

/** Years that no heading explains hold what the title of their table names: a Renstra holds what is planned. */

const NAMA = "Indeks Profesionalitas ASN";
const kinerja = (tahun: number) =>
  sheetOf("LKJ", [
    [`CAPAIAN KINERJA TAHUN ${tahun}`],
    ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya profesionalitas ASN", NAMA, 78, 81.02, ""],
  ]);
const tahunan = (sheet: string, judul: string, years: readonly number[], figures: readonly number[]) =>
  sheetOf(sheet, [[judul], ["No", "Indikator Sasaran", ...years], [1, NAMA, ...figures]]);

const acuan = (tahun: number, ...sheets: readonly SheetSnapshot[]) => {
  const offer = laporanOf(bookOf(kinerja(tahun), ...sheets)).offers.find(({ id }) => id === "T3");
  return offer?.ok ? printed(offer.table, "acuan", "kemajuan") : null;
};

describe("the end of the Renstra out of a table that is titled by it", () => {
  const lama = tahunan(
    "Renstra lama",
    "TUJUAN DAN SASARAN JANGKA MENENGAH RENSTRA 2016-2021",
    [2018, 2019, 2020, 2021],
    [69, 72, 75, 78],
  );

  it("is told by its last year, of the Renstra that holds the year of the report", () => {
    const baru = tahunan(
      "Renstra baru",
      "SASARAN RENSTRA 2021-2026",
      [2022, 2023, 2024, 2026],
      [82, 83, 84, 86],
    );
    expect(acuan(2021, lama)).toEqual([["78", "103,87%"]]);
    expect(acuan(2021, lama, baru)).toEqual([["78", "103,87%"]]);
    expect(acuan(2023, lama, baru)).toEqual([["86", "94,21%"]]);
    expect(acuan(2023, lama)).toBeNull();
  });

  it("is not told where the title speaks of what was reached", () => {
    expect(
      acuan(2021, tahunan("A", "Perkembangan Indikator Renstra", [2018, 2019, 2020, 2021], [66, 70, 76, 81])),
    ).toBeNull();
  });
});
