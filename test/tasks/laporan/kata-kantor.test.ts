import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** The office's own words are carried into T5; a bracket stands only where they are missing. */

const KINERJA = sheetOf("Capaian", [
  ["CAPAIAN KINERJA TAHUN 2022"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Meningkatnya kualitas pelayanan transportasi", "Ketersediaan sarana", "%", 72, 74.6, ""],
  ["", "", "Kendaraan laik jalan", "%", 80, 68, ""],
  [2, "Menurunnya angka kecelakaan", "Jumlah kecelakaan", "Kejadian", 45, 52, ""],
]);

const penyebab = (...sheets: readonly SheetSnapshot[]): string[][] =>
  printed(tableOf(laporanOf(bookOf(KINERJA, ...sheets)).offers, "T5"), "penyebab", "solusi");

describe("what an office says of its indicators", () => {
  it("is read below headings that measure nothing", () => {
    const kata = sheetOf("Analisis", [
      ["ANALISIS PENYEBAB KEBERHASILAN DAN KEGAGALAN"],
      ["Indikator Kinerja", "Penyebab", "Alternatif Solusi"],
      ["Kendaraan laik jalan", "Alat uji belum terakreditasi", "Kalibrasi alat uji"],
    ]);
    expect(penyebab(kata)[1]).toEqual(["Alat uji belum terakreditasi", "Kalibrasi alat uji"]);
  });

  it("of a sasaran is of its only indikator, or of the only one that missed its target", () => {
    const kata = sheetOf("Kendala", [
      ["KENDALA DAN TINDAK LANJUT"],
      ["No", "Sasaran", "Kendala", "Tindak Lanjut"],
      [
        1,
        "Meningkatnya kualitas pelayanan transportasi",
        "Alat uji belum terakreditasi",
        "Kalibrasi alat uji",
      ],
      [2, "Menurunnya angka kecelakaan", "Rambu belum terpasang", "Pemasangan rambu"],
    ]);
    expect(penyebab(kata)).toEqual([
      ["", ""],
      ["Alat uji belum terakreditasi", "Kalibrasi alat uji"],
      ["Rambu belum terpasang", "Pemasangan rambu"],
    ]);
  });

  it("of a sasaran is of none where two missed their target", () => {
    const dua = sheetOf("Capaian", [
      ["CAPAIAN KINERJA TAHUN 2022"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Meningkatnya kualitas pelayanan", "Ketersediaan sarana", "%", 72, 60, ""],
      ["", "", "Kendaraan laik jalan", "%", 80, 68, ""],
    ]);
    const kata = sheetOf("Kendala", [
      ["KENDALA"],
      ["No", "Sasaran", "Kendala", "Tindak Lanjut"],
      [1, "Meningkatnya kualitas pelayanan", "Alat uji belum terakreditasi", "Kalibrasi alat uji"],
    ]);
    const table = tableOf(laporanOf(bookOf(dua, kata)).offers, "T5");
    expect(
      printed(table, "penyebab")
        .flat()
        .every((text) => text.startsWith("[Tuliskan")),
    ).toBe(true);
  });
});

describe("a row that the table counts", () => {
  const lalu = (nomor: readonly (string | number)[]) =>
    sheetOf("Tahun lalu", [
      ["REALISASI KINERJA TAHUN 2021 - 2022"],
      ["No", "Indikator Kinerja", "Realisasi 2021", "Realisasi 2022"],
      [nomor[0] ?? "", "Jumlah Pendapatan Daerah", 172_900_000_000, 179_350_000_000],
      [nomor[1] ?? "", "Persentase aset tanah bersertifikat", 74.9, 78.4],
      [nomor[2] ?? "", "Jumlah", 172_900_000_074.9, 179_350_000_078.4],
    ]);

  it("is an indikator, whatever its name begins with; a bare sum is none", () => {
    const table = tableOf(laporanOf(bookOf(lalu([1, 2, 3]))).offers, "T2");
    expect(printed(table, "indikator").flat()).toEqual([
      "Jumlah Pendapatan Daerah",
      "Persentase aset tanah bersertifikat",
    ]);
  });
});
