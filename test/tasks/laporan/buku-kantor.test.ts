import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Workbooks as offices keep them: the chapter holds what its sheets hold, whatever their form. */

const BELANJA = ["Kode", "Program/Kegiatan", "Murni", "Perubahan"] as const;
const PROGRAM = [
  ["1.01.02", "PROGRAM PENGELOLAAN PENDIDIKAN", 61_100_000_000, 57_245_000_000],
  ["2.22.02", "PROGRAM PENGEMBANGAN KEBUDAYAAN", 620_000_000, 85_000_000],
] as const;
const REALISASI = [55_815_217_432, 81_250_000] as const;

describe("a budget before and after its change, with what was spent behind it", () => {
  it.each([
    ["alone", []],
    ["behind the change", ["Bertambah/Berkurang"]],
  ])("makes both tables, the realisasi by the changed one: %s", (_, between) => {
    const sheet = sheetOf("Anggaran", [
      ["REALISASI ANGGARAN DINAS PENDIDIKAN KABUPATEN ALOR TAHUN 2020"],
      [...BELANJA, ...between, "Realisasi", "%"],
      ...PROGRAM.map((row, index) => [...row, ...between.map(() => row[3] - row[2]), REALISASI[index]!, ""]),
    ]);
    const { offers } = laporanOf(bookOf(sheet));
    expect(printed(tableOf(offers, "T8"), "pagu", "realisasi", "serapan")[0]).toEqual([
      ...["57.245.000.000", "55.815.217.432", "97,50%"],
    ]);
    expect(printed(tableOf(offers, "T11"), "sebelum", "sesudah", "selisih")[1]).toEqual([
      ...["620.000.000", "85.000.000", "-535.000.000"],
    ]);
  });
});

const TW = ["I", "II", "III", "IV"];

describe("a table that tells quarters alone", () => {
  const monev = sheetOf("Monev", [
    ["PENGUKURAN KINERJA TRIWULANAN RSUD KABUPATEN KOLAKA TAHUN 2022"],
    [
      "Indikator Kinerja",
      "Satuan",
      ...TW.flatMap((quarter) => [
        `Target TW ${quarter}`,
        `Realisasi TW ${quarter}`,
        `Capaian TW ${quarter}`,
      ]),
    ],
    ["Bed Occupancy Rate (BOR)", "%", 30, 34.46, "", 40, 40.92, "", 50, 46.92, "", 65, 67.6, ""],
    ["Net Death Rate (NDR)", "‰", 23.5, 21.6, "", 23.5, 21.6, "", 23.5, 21.6, "", 23.5, 21.62, ""],
  ]);
  const { offers } = laporanOf(bookOf(monev));

  it("makes the year's capaian, never of one quarter", () => {
    expect(printed(tableOf(offers, "T1"), "indikator", "target", "realisasi", "capaian").slice(0, 2)).toEqual(
      [
        ["Bed Occupancy Rate (BOR)", "65", "67,6", "104,00%"],
        ["Net Death Rate (NDR)", "23,5", "21,62", "108,00%"],
      ],
    );
  });

  it("never adds shares of a thousand over the quarters", () => {
    expect(printed(tableOf(offers, "T10"), "realisasi").map(([year]) => year)).toEqual(["67,6", "21,62"]);
  });

  it("has no capaian of the year while the last quarter is open", () => {
    const open = sheetOf("Monev", [
      ["Monitoring Kinerja Tahun 2022"],
      ["Indikator Kinerja", "Satuan", "Target", ...TW.map((quarter) => `Realisasi TW ${quarter}`)],
      ["Persentase jalan mantap", "%", 80, 20, 40, 60, ""],
      ["Persentase jembatan mantap", "%", 80, 20, 40, 60, 79],
    ]);
    const rows = printed(tableOf(laporanOf(bookOf(open)).offers, "T1"), "indikator", "realisasi", "capaian");
    expect(rows.slice(0, 2)).toEqual([
      ["Persentase jalan mantap", "–", "–"],
      ["Persentase jembatan mantap", "79", "98,75%"],
    ]);
  });
});
