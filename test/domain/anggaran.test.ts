import { describe, expect, it } from "vitest";
import { pergeseran, serapan, serapanGabungan, sisa, sisaPersen } from "../../src/domain/anggaran";
import { bulatkan, desimal, type Desimal } from "../../src/domain/desimal";

const dua = (x: Desimal | null) => x && bulatkan(x, 2).toString();

describe("budgets, from published tables", () => {
  it("serapan is realisasi / pagu (Makassar 2021: 87,74%)", () => {
    expect(dua(serapan(desimal(21481905502), desimal(18847640395)))).toBe("87.74");
    expect(dua(serapan(desimal("10000404922.25"), desimal(8736712120)))).toBe("87.36"); // Sulawesi Tengah 2024
  });

  it("sisa is what is left, negative where too much was spent (Makassar 2021: 44.005.000 of 43.763.000)", () => {
    expect(sisa(desimal(43763000), desimal(44005000)).toString()).toBe("-242000");
    expect(dua(sisaPersen(desimal(1109158300), desimal(1109158300 - 154590500)))).toBe("13.94"); // Tangerang Selatan 2021
  });

  it("of a pagu of 0 there is no percentage", () => {
    expect(serapan(desimal(0), desimal(0))).toBeNull();
    expect(sisaPersen(desimal(0), desimal(0))).toBeNull();
  });

  it("several programmes: from the sums, not the mean of percentages", () => {
    const bagian = [
      { pagu: desimal(100), realisasi: desimal(100) },
      { pagu: desimal(900), realisasi: desimal(450) },
    ];
    expect(dua(serapanGabungan(bagian))).toBe("55");
  });

  it("pergeseran is after minus before, in percent of before (Makassar 2021)", () => {
    const turun = pergeseran(desimal(8304234900), desimal(6167112176));
    expect([turun.selisih.toString(), dua(turun.persen)]).toEqual(["-2137122724", "-25.74"]);
    expect(pergeseran(desimal(0), desimal(5)).persen).toBeNull();
  });
});
