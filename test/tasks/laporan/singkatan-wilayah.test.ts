import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed } from "./offers";

/** Regions as rows below the letters that the indicators are known by. */

const kinerja = (...names: readonly string[]) =>
  sheetOf("Kinerja", [
    ["PENGUKURAN KINERJA TAHUN 2023"],
    ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
    ...names.map((nama, index) => ["Meningkatnya kesetaraan", nama, 91 - index * 21, 91.87 - index * 25, ""]),
  ]);
const wilayah = sheetOf("Pembanding", [
  ["Perbandingan Realisasi Tahun 2023 Kabupaten, Provinsi, dan Nasional"],
  [],
  ["Wilayah", "IPG", "IDG"],
  ["Kabupaten Luwu Timur", 91.87, 66.87],
  ["Provinsi Sulawesi Selatan", 93.64, 76.92],
  ["Nasional", 91.85, 76.9],
]);

const acuan = (...names: readonly string[]) => {
  const offer = laporanOf(bookOf(kinerja(...names), wilayah)).offers.find(({ id }) => id === "T4");
  return offer?.ok ? printed(offer.table, "indikator", "acuan") : null;
};

describe("a heading of letters", () => {
  it("is the indikator whose name gives them, or whose words begin with them", () => {
    expect(acuan("Indeks Pembangunan Gender", "Indeks Pemberdayaan Gender (IDG)")).toEqual([
      ["Indeks Pembangunan Gender", "91,85"],
      ["Indeks Pemberdayaan Gender (IDG)", "76,9"],
    ]);
  });

  it("is none where two names begin alike", () => {
    expect(acuan("Indeks Pembangunan Gender", "Indeks Pemberdayaan Gender")).toBeNull();
  });
});
