import { describe, expect, it } from "vitest";
import { hitungRumusTercetak } from "../../src/domain/rumus-tercetak";

const nilai = (teks: string): number | null => {
  const hasil = hitungRumusTercetak(teks);
  return hasil && Number(hasil.toFixed(4));
};

describe("the calculation that a formula's cell prints", () => {
  it.each([
    // LKjIP Sumatera Selatan 2023, tabel III.4
    [
      "$= \\frac{\\text{Jumlah usaha kecil}}{\\text{Jumlah seluruhnya}} \\times 100$ $= \\frac{626}{22.371} \\times 100$",
      2.7983,
    ],
    ["$= \\frac{32.819.923 - 31.961.492}{31.961.492} \\times 100$", 2.6858],
    ["9 / 71 x 100%", 12.6761],
    ["= (526 : 500) × 100 %", 105.2],
    ["Jumlah koperasi sehat = 12 + 8", 20],
    ["Rp1.000.000 - Rp250.000", 750_000],
  ])("%s", (teks, expected) => {
    expect(nilai(teks)).toBe(expected);
  });

  it.each([
    "(Jumlah Wirausaha pemula / Jumlah UMKM) X 100%",
    "Jumlah wirausaha baru pada tahun (n).",
    "5 / 0 x 100",
    "2.798",
    "(5 + 3",
    "",
  ])("none in %s", (teks) => {
    expect(nilai(teks)).toBeNull();
  });
});
