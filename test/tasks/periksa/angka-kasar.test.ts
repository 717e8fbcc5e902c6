import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** LKjIP Manggarai Timur 2019, tabel 3.8: rates of two digits, and below the realisasi of four years means of their capaian. */
function errors(mortality: string, means: readonly string[]): string[] {
  const sheet = sheetOf("Lembar", [
    [
      "NO.",
      "Indikator Sasaran",
      "Capaian Kinerja Tahun 2017",
      "Capaian Kinerja Tahun 2018",
      "Tahun 2019",
      "",
      "",
    ],
    ["", "", "", "", "Target", "Realisasi", "Capaian Kinerja Tahun 2019"],
    ["1.", "Angka Kematian Ibu per 100.000KH", "0,19", "0,17", "0,16", "0,19", mortality],
    ["2.", "Angka Kematian Bayi per 1.000KH", "8,17", "8,10", "9,20", "9,53", "96,54"],
    ["", "Rata-rata Capaian Kinerja", ...means, "", "", ""],
  ]);
  return periksa(bookOf(sheet), PENGATURAN_BAKU)
    .temuan.filter(({ severity }) => severity === "error")
    .map(({ cell }) => cell);
}

describe("a share of rates that are printed with two digits", () => {
  it("may have been computed before they were rounded", () => {
    expect(errors("87,10", ["", ""])).toEqual([]);
  });

  it("but lies between what the rates may have been", () => {
    expect(errors("97,10", ["", ""])).toEqual(["G3"]);
  });
});

describe("a closing mean that lies outside the figures above it", () => {
  it("is of something else where all columns say so", () => {
    expect(errors("87,10", ["83,14", "91,02"])).toEqual([]);
  });

  it("is wrong where it stands alone, or lies between them", () => {
    expect(errors("87,10", ["83,14", "4,14"])).toEqual(["C5"]);
    expect(errors("87,10", ["5,18", "5,14"])).toEqual(["C5", "D5"]);
  });
});
