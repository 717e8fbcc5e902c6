import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

describe("a column of money that is begun, behind others that are filled", () => {
  it("is what one leaves of the other, where its one figure is exactly that", () => {
    expect(
      filled([
        ["Tahun", "Realisasi Belanja", "Anggaran Belanja", "Varians Belanja", "Varians (%)"],
        ["2019", 3_021_320_000_000, 3_190_400_000_000, 169_080_000_000, 5.3],
        ["2020", 3_140_640_000_000, 3_375_480_000_000, "", ""],
        ["2021", 3_093_590_000_000, 3_216_200_000_000, "", ""],
      ]),
    ).toEqual({ D3: 234_840_000_000, E3: 6.96, D4: 122_610_000_000, E4: 3.81 });
  });

  it("is a product of counts and prices, which are not added up themselves", () => {
    const rows = (second: number | string) => [
      ["No", "Jenis PNBP", "Permohonan", "Biaya (Rp)", "Penerimaan (Rp)"],
      [1, "Paspor", 42, 350_000, 14_700_000],
      [2, "Izin tinggal", 6, 1_500_000, second],
      [3, "Visa", 7, 1_500_000, ""],
      ["", "Jumlah", "", "", ""],
    ];
    expect(filled(rows(""))).toEqual({ E3: 9_000_000, E4: 10_500_000, C5: 55, E5: 34_200_000 });
    expect(filled(rows(9_000_000))).toEqual({ E4: 10_500_000, C5: 55, E5: 34_200_000 });
  });
});

describe("a percentage that is begun with what the plan leaves", () => {
  it("goes on so, and the figure that stands is not replaced by its complement", () => {
    const rows = (first: number) => [
      ["Program", "Anggaran", "Realisasi", "%"],
      ["Pelayanan", 3_190_400_000, 3_021_320_000, first],
      ["Pembinaan", 3_375_480_000, 3_140_640_000, ""],
    ];
    expect(filled(rows(5.3))).toEqual({ D3: 6.96 });
    expect(filled(rows(94.7))).toMatchObject({ D3: 93.04 });
  });
});

describe("a printed product of a count and money for one of it", () => {
  it("sums the products, not the rates, and multiplies no sums", () => {
    expect(
      filled([
        ["NO", "NAMA SEKOLAH", "JUMLAH SISWA SASARAN", "BIAYA PER SISWA", "JUMLAH AWAL"],
        ["A", "B", "C", "D", "E=CXD"],
        [1, "SD Negeri 002 Kundur Utara", 42, 2_000_000, ""],
        [2, "SD Negeri 006 Ungar", 6, 2_000_000, ""],
        ["", "JUMLAH", "", "", ""],
      ]),
    ).toEqual({ E3: 84_000_000, E4: 12_000_000, C5: 48, E5: 96_000_000 });
  });
});

describe("a deviation in percent that is begun", () => {
  it("is of what its one figure shows", () => {
    expect(
      filled([
        ["Bulan", "RPD", null, "Realisasi", null, "Deviasi", null],
      [null, "Bulan ini", "s.d. Bulan ini", "Bulan ini", "s.d. Bulan ini", "Rp", "%"],
      ["Januari", 120_500_000, 120_500_000, 98_250_000, "", "", ""],
      ["Februari", 245_000_000, 365_500_000, 251_300_000, "", "", ""],
    ]),
  ).toEqual({ E3: 98_250_000, E4: 349_550_000 });
});
