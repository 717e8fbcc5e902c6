import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Figures that no heading calls a realisasi are the office's own where they are those of its indicators. */

const KINERJA = sheetOf("Kinerja", [
  ["PENGUKURAN KINERJA DINAS LINGKUNGAN HIDUP KABUPATEN WONOGIRI TAHUN 2020"],
  ["NO", "INDIKATOR KINERJA UTAMA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN (%)"],
  [1, "Indeks Kualitas Lingkungan Hidup", "indeks", 80, 72.39, ""],
  [2, "Persentase penanganan sampah", "%", 75, 77.4, ""],
]);

const table = (id: "T2" | "T4", ...sheets: readonly SheetSnapshot[]) =>
  tableOf(laporanOf(bookOf(KINERJA, ...sheets)).offers, id);

const built = (id: "T2" | "T4", ...sheets: readonly SheetSnapshot[]): boolean =>
  laporanOf(bookOf(KINERJA, ...sheets)).offers.some((offer) => offer.id === id && offer.ok);

describe("regions beside each other", () => {
  const kolom = (iklh: number) =>
    sheetOf("Perbandingan", [
      ["Perbandingan Realisasi Kinerja Tahun 2020 dengan Provinsi dan Nasional"],
      ["No", "Indikator Kinerja", "Kabupaten Wonogiri", "Jawa Tengah", "Indonesia"],
      [1, "Indeks Kualitas Lingkungan Hidup", iklh, 67.72, 70.27],
      [2, "Persentase penanganan sampah", 77.4, 48.6, 54.1],
    ]);
  const baris = sheetOf("Perbandingan", [
    ["Perbandingan Realisasi Kinerja dengan Provinsi dan Nasional Tahun 2020"],
    ["No", "Wilayah", "Indeks Kualitas Lingkungan Hidup", "Persentase penanganan sampah"],
    [1, "Kabupaten Wonogiri", 72.39, 77.4],
    [2, "Provinsi Jawa Tengah", 67.72, 48.6],
    [3, "Nasional", 70.27, 54.1],
  ]);

  it("are the standard of the own one, as columns or as rows, the country before the province", () => {
    for (const sheet of [kolom(72.39), baris]) {
      const own = table("T4", sheet);
      expect(printed(own, "realisasi", "acuan", "selisih", "lain1")).toEqual([
        ["72,39", "70,27", "2,12", "67,72"],
        ["77,4", "54,1", "23,3", "48,6"],
      ]);
    }
  });

  it("stand for nothing where no column holds what the indicators reached", () => {
    expect(built("T4", kolom(71.5))).toBe(false);
  });
});

describe("years without a measure", () => {
  const tahun = (kini: number) =>
    sheetOf("Perkembangan", [
      ["Perkembangan Indikator Kinerja dan Standar Nasional"],
      ["NO", "INDIKATOR KINERJA", "2018", "2019", "2020", "STANDAR NASIONAL"],
      [1, "Indeks Kualitas Lingkungan Hidup", 65.2, 67.1, kini, 70.27],
      [2, "Persentase penanganan sampah", 68, 71.8, 77.4, "-"],
    ]);

  it("are what was reached, where this year's column holds what the indicators reached", () => {
    expect(printed(table("T2", tahun(72.39)), "realisasi_2019", "realisasi_2020")).toEqual([
      ["67,1", "72,39"],
      ["71,8", "77,4"],
    ]);
  });

  it("are of nothing told where it holds something else: targets, or what another table measures", () => {
    expect(built("T2", tahun(80))).toBe(false);
  });
});

describe("a figure that is a thousand times less than what was reached", () => {
  it("is compared with nothing, and the table says why", () => {
    const renstra = sheetOf("Renstra", [
      ["TARGET AKHIR RENSTRA"],
      ["No", "Indikator Kinerja", "Realisasi 2020", "Target Akhir Renstra (2024)"],
      [1, "Produksi perikanan budidaya", 19_105.2, 20.4],
      [2, "Angka konsumsi ikan", 36.12, 38.3],
    ]);
    const kinerja = sheetOf("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2020"],
      ["NO", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN (%)"],
      [1, "Produksi perikanan budidaya", "ton", 18_400, 19_105.2, ""],
      [2, "Angka konsumsi ikan", "kg/kapita/tahun", 35.5, 36.12, ""],
    ]);
    const offer = laporanOf(bookOf(kinerja, renstra)).offers.find(({ id }) => id === "T3");
    if (!offer?.ok) throw new Error("T3 was not built");
    expect(printed(offer.table, "kemajuan").flat()).toEqual(["–", "94,31%"]);
    expect(offer.kurang.join(" ")).toContain("periksa tanda ribuan");
  });
});
