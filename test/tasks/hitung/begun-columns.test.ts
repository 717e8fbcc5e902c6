import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";
import type { CellSpec } from "../../support/snapshots";

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
        ["Bulan", "RPD", "Penarikan", "Deviasi (Rp)", "Deviasi (%)"],
        ["Januari", 120_500_000, 98_250_000, 22_250_000, 18.46],
        ["Februari", 245_000_000, 251_300_000, "", ""],
      ]),
    ).toEqual({ D3: -6_300_000, E3: -2.57 });
  });
});

describe("what several columns leave of one, begun with a row", () => {
  it("is what all columns between leave of the first, to its last digit", () => {
    const rows = (first: number) => [
      ["Bidang", "Pagu", "SPD", "SPJ", "Sisa"],
      ["Sekretariat", 31_800_000, 28_400_000, 1_000_000, first],
      ["Pelayanan", 14_000_000, 12_000_000, 1_000_000, ""],
    ];
    expect(filled(rows(2_400_000))).toEqual({ E3: 1_000_000 });
    expect(filled(rows(2_400_500))).toEqual({});
  });
});

describe("a sum that is begun in a table of few rows, where every column is blank as often", () => {
  it("goes on, and what follows from it too", () => {
    const rows = (total: number | string) => [
      ["Kegiatan / Sub-Kegiatan", "Pagu", "Realisasi", null, null, null, null, "Realisasi (%)"],
      [null, null, "TW I", "TW II", "TW III", "TW IV", "Jumlah", null],
      ["Kegiatan :", "", "", "", "", "", "", ""],
      ["Penyusunan Rencana Anggaran Daerah", "", "", "", "", "", total, ""],
      ["Sub-Kegiatan :", "", "", "", "", "", "", ""],
      ["   Penyusunan Perda APBD", 808_430_200, 177_776_900, 139_800_500, 156_653_392, 331_138_792, "", ""],
      ["   Penyusunan Perda Perubahan APBD", 195_992_600, 0, 77_484_600, 2_573_700, 115_545_074, "", ""],
    ];
    const { G4: total, ...others } = filled(rows(""));
    expect(total).toBe(1_000_972_958);
    expect(others).toMatchObject({ G6: 805_369_584, G7: 195_603_374, H6: 99.62, H7: 99.8 });
    expect(filled(rows(1_000_972_958))).toEqual(others);
  });

  it("goes on from a typed 0, too", () => {
    const rows = (none: number | string) => [
      ["No", "Sasaran", "Jumlah Indikator", "Tercapai", "Tidak Tercapai"],
      [1, "Meningkatnya koperasi", 5, 4, ""],
      [2, "Meningkatnya UMKM", 3, 3, none],
    ];
    expect(filled(rows(0))).toMatchObject({ E2: 1 });
  });
});

it("sums to date are filled where they are all that is to be computed", () => {
  expect(
    filled([
      ["Bulan", "RPD", null, "Realisasi", null, "Deviasi", null],
      [null, "Bulan ini", "s.d. Bulan ini", "Bulan ini", "s.d. Bulan ini", "Rp", "%"],
      ["Januari", 120_500_000, 120_500_000, 98_250_000, "", 22_250_000, 18.46],
      ["Februari", 245_000_000, 365_500_000, 251_300_000, "", "", ""],
      ["Maret", 310_750_000, 676_250_000, 280_115_500, "", "", ""],
    ]),
  ).toEqual({ E3: 98_250_000, E4: 349_550_000, E5: 629_665_500 });
});

describe("the whole below its parts, of which somebody typed a share", () => {
  it("is still what the parts add up to", () => {
    const rows = (share: number | string) => [
      ["No", "Kecamatan", "Jumlah KK", "Akses Layak (KK)", "Persentase Akses"],
      [1, "Kuta", 9120, 8310, 91.12],
      [2, "Mengwi", 12044, 10891, 90.43],
      [3, "Abiansemal", 8801, 8108, 92.13],
      ["", "Kabupaten", "", "", share],
    ];
    const sums = { C5: 29_965, D5: 27_309 };
    expect(filled(rows(""))).toMatchObject({ ...sums, E5: 91.14 });
    expect(filled(rows(91.14))).toMatchObject(sums);
  });
});

it("sums of a heading row that somebody typed are not added to what they add up, be some of the parts blank yet", () => {
  const rows: CellSpec[][] = [
    ["Kegiatan / Sub-Kegiatan", "Pagu", "Realisasi", null, null, null],
    [null, null, "TW I", "TW II", "Jumlah", "%"],
    ["Kegiatan :", "", "", "", "", ""],
    ["Penyusunan Rencana Anggaran Daerah", "", "", "", "", ""],
    ["Sub-Kegiatan :", 1_004_422_800, 177_776_900, 217_285_100, 395_062_000, 39.33],
    ["   Penyusunan Perda APBD", 808_430_200, 177_776_900, 139_800_500, "", ""],
    ["   Penyusunan Perda Perubahan APBD", 195_992_600, 0, 77_484_600, "", ""],
  ];
  const figures = filled(rows);
  expect(figures).toMatchObject({ E6: 317_577_400, E7: 77_484_600 });
  for (const row of [3, 4])
    expect(figures).toMatchObject({ [`B${row}`]: 1_004_422_800, [`E${row}`]: 395_062_000 });
});

it("a percentage that the figures of another one show is not this one's", () => {
  expect(
    filled([
      [
        "No",
        "Jenjang",
        "Peserta Ujian",
        "Lulus",
        "Melanjutkan",
        "Angka Kelulusan (%)",
        "Angka Melanjutkan (%)",
      ],
      [1, "SD", 1000, 1000, 980, "", 98],
      [2, "SMP", 800, 792, 713, "", 90.03],
    ]),
  ).toMatchObject({ F2: 100, F3: 99 });
});

describe("marks of offices", () => {
  const rows = (first: number | string, second: number | string, classes: readonly string[]) => [
    ["No", "OPD", "Jumlah Responden", "Nilai Interval", "Nilai Interval Konversi", "Mutu"],
    [1, "Dukcapil", 150, 3.4, first, classes[0] ?? ""],
    [2, "DPMPTSP", 80, 3.6, second, classes[1] ?? ""],
    ["", "Jumlah/Rata-rata", "", "", "", ""],
  ];
  const closing = { C4: 230, D4: 3.5, E4: 87.5, F4: "B" };

  it("have a mean below counts that add up, however they are rounded", () => {
    expect(filled(rows("", "", []))).toMatchObject(closing);
    expect(filled(rows(85, "", []))).toMatchObject(closing);
    expect(filled(rows(85, 90, []))).toMatchObject(closing);
  });

  it("are no scale where their classes were typed", () => {
    expect(filled(rows(85, 90, ["B", "A"]))).toMatchObject(closing);
  });
});
