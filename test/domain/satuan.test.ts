import { describe, expect, it } from "vitest";
import { isAditif, jenisSatuan, normalizeSatuan, satuanDariIndikator } from "../../src/domain/satuan";

describe("normalizeSatuan", () => {
  it.each([
    ["Persentase(%)", "%"],
    ["Prosentase", "%"],
    ["PERSEN", "%"],
    ["Dok.", "dokumen"],
    ["UNIT", "unit"],
    ["Unir", "unit"],
    ["Doumen", "dokumen"],
    ["Organiasasi", "organisasi"],
    ["Orang / Bulan", "orang/bulan"],
    ["Laporan / Dokumen", "laporan/dokumen"],
    ["bln", "bulan"],
    ["Hektar", "ha"],
    ["", ""],
  ])("%s is %s", (tertulis, rapi) => expect(normalizeSatuan(tertulis)).toBe(rapi));

  it("leaves a unit that it does not know as it stands", () => {
    expect(normalizeSatuan("Unit Bangunan Rumah Susun")).toBe("unit bangunan rumah susun");
  });
});

describe("isAditif", () => {
  it.each([
    "%",
    "Persentase",
    "Nilai",
    "Indeks",
    "Angka",
    "Poin",
    "Skor",
    "Predikat",
    "Level",
    "Rasio",
    "Opini",
  ])("%s is never added up", (satuan) => expect(isAditif(satuan)).toBe(false));

  it.each(["Orang/bulan", "Liter/Detik", "M³/Hari", "per 1.000 KH"])(
    "the rate %s is not added up",
    (satuan) => expect(isAditif(satuan)).toBe(false),
  );

  it.each(["Dokumen", "Orang", "Unir", "KM", "Rp", "juta rupiah", "Kabupaten/Kota", "Laporan / Dokumen", ""])(
    "%s may be",
    (satuan) => expect(isAditif(satuan)).toBe(true),
  );
});

it("jenisSatuan tells money, measures and counts apart", () => {
  expect(["Rp.", "juta rupiah", "Ha", "Bulan", "Koperasi", "Nilai Akreditasi", ""].map(jenisSatuan)).toEqual([
    ...["uang", "uang", "ukuran", "ukuran", "cacah", "indeks", "tidak-ada"],
  ]);
});

it("an indicator's name announces percent", () => {
  expect(satuanDariIndikator("7. Persentase Usaha Kecil yang Menjadi Wirausaha")).toBe("%");
  expect(satuanDariIndikator("Jumlah Koperasi Sehat")).toBe("");
});
