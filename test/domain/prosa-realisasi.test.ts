import { describe, expect, it } from "vitest";
import { bacaProsaRealisasi } from "../../src/domain/prosa-realisasi";
import { loadReport } from "../reports/load";

function figures(teks: string) {
  const prosa = bacaProsaRealisasi(teks);
  if (!prosa) return null;
  const { realisasi, serapan, sisa, fisik } = prosa;
  return [realisasi, serapan, sisa, fisik].map((angka) => angka?.nilai.toNumber() ?? null);
}

describe("a realisasi told in a sentence", () => {
  it("all four figures (LKjIP Sumatera Selatan 2023, tabel III.7)", () => {
    const teks =
      "Realisasi Keuangan Subkegiatan Sebesar Rp574.835.249 atau 95,58% dengan sisa pagu anggaran Rp544.500 dan Realisasi Fisik sebesar 100%";
    expect(figures(teks)).toEqual([574_835_249, 95.58, 544_500, 100]);
  });

  it.each([
    [
      "Realisasi Keuangan Sebesar Rp22.255.524.366 atau 94,27 dengan sisa pagu anggaran Rp1.352.321.902",
      [22_255_524_366, 94.27, 1_352_321_902, null],
    ],
    [
      "Realisasi Keuangan Program Kegiatan Sebesar Rp576.388.263 atau 96,06.% dengan sisa pagu anggaran Rp23.611.737",
      [576_388_263, 96.06, 23_611_737, null],
    ],
    [
      "Realisasi Keuangan Subkegiatan Sebesar 20.000.000 atau 100% Dengan sisa pagu anggaran Rp0,00 dan Realisasi Fisik sebesar 100%",
      [20_000_000, 100, 0, 100],
    ],
    ["Realisasi anggaran sebesar Rp. 1.500.000,- (75%)", [1_500_000, 75, null, null]],
  ])("%s", (teks, expected) => {
    expect(figures(teks)).toEqual(expected);
  });

  it.each([
    "Rp1.500.000",
    "Realisasi Keuangan",
    "Jumlah dokumen perencanaan tersedia (3 Dokumen)",
    "Terpenuhinya administrasi",
  ])("reads nothing from %s", (teks) => {
    expect(bacaProsaRealisasi(teks)).toBeNull();
  });

  it("reads every realisasi of the table, and none of its other cells", () => {
    const { snapshot } = loadReport("sumsel-2023", "terbit");
    const { values } = snapshot.sheets.find(({ name }) => name === "Tabel III.7")!;
    const told = values.map((row) => row.map((value) => bacaProsaRealisasi(String(value)) !== null));
    expect(told.slice(4).every((row) => row.filter(Boolean).length === 1 && row[4])).toBe(true);
  });
});
