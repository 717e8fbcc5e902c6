import { describe, expect, it } from "vitest";
import { bacaHitungan } from "../../src/domain/hitungan-kalimat";

/** A sentence that reckons its own percentage is checked by itself; every other one is passed over. */

function salah(teks: string): string[] {
  return bacaHitungan(teks).salah.map(({ tertulis, seharusnya }) => `${tertulis} = ${seharusnya.toFixed(2)}`);
}

describe("the percentage of what was spent", () => {
  it("is told where it does not follow from the two amounts", () => {
    expect(salah("Dari pagu sebesar Rp2.000.000 terealisasi Rp1.900.000 atau 97,5 persen.")).toEqual([
      "97,5 persen = 95.00",
    ]);
    expect(salah("Realisasi anggaran Rp. 1.900.000,- dari alokasi Rp. 2.000.000,- (59%).")).toEqual([
      "59% = 95.00",
    ]);
  });

  it.each([
    "Dari pagu sebesar Rp2.000.000 terealisasi Rp1.900.000 atau 95 persen.",
    "Anggaran Rp3.000.000 terserap Rp2.000.000 (66,67%).",
    "Anggaran Rp3.000.000 terserap Rp2.000.000 (66,66%).",
  ])("holds as it is rounded or cut off: %s", (teks) => {
    expect(bacaHitungan(teks)).toEqual({ diperiksa: 1, salah: [] });
  });

  it.each([
    "Pagu Rp2.000.000 terealisasi Rp1.900.000 dengan realisasi fisik 100 persen.",
    "Pagu Rp2.000.000 terealisasi Rp1.900.000, naik 12 persen dari tahun sebelumnya.",
    "Pagu Rp2.000.000 terealisasi Rp1.900.000, sisa 5 persen.",
    "Pagu Rp2 miliar terealisasi Rp1,9 miliar atau 97 persen.",
    "Pagu Rp2.000.000 terealisasi Rp1.900.000 atau 97 persen, dan Rp500.000 untuk pelatihan.",
    "Target 80 persen terealisasi 72 persen.",
  ])("is of something else, or not to be told: %s", (teks) => {
    expect(bacaHitungan(teks)).toEqual({ diperiksa: 0, salah: [] });
  });
});
