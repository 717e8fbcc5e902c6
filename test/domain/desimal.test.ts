import { describe, expect, it } from "vitest";
import { bulatkan, desimal, jumlah, persenDari, potong, rataRata } from "../../src/domain/desimal";

const teks = (x: { toString(): string } | null) => x?.toString();

describe("desimal", () => {
  it("takes a number at the fifteen digits that Excel shows", () => {
    expect(teks(desimal(0.015700000000000002))).toBe("0.0157");
    expect(teks(desimal(0.7854000000000001))).toBe("0.7854");
    expect(teks(desimal(12465264644.25))).toBe("12465264644.25");
  });

  it("rounds ties away from zero, as the reports do", () => {
    expect(teks(bulatkan(desimal("3.125"), 2))).toBe("3.13"); // 175/56, Tangerang Selatan 2021
    expect(teks(bulatkan(desimal("92.5"), 0))).toBe("93"); // 74/80, Makassar 2021
    expect(teks(bulatkan(desimal("-1.005"), 2))).toBe("-1.01");
  });

  it("cuts off without rounding", () => {
    expect(teks(potong(desimal("39.4286"), 2))).toBe("39.42"); // 138/350, Sumatera Selatan 2023
    expect(teks(potong(desimal("-0.999"), 1))).toBe("-0.9");
  });

  it("adds exactly what binary fractions cannot", () => {
    expect(teks(jumlah([desimal("0.1"), desimal("0.2")]))).toBe("0.3");
    expect(teks(jumlah([]))).toBe("0");
  });

  it("has no mean of nothing and no share of zero", () => {
    expect(rataRata([])).toBeNull();
    expect(persenDari(desimal(5), desimal(0))).toBeNull();
    expect(teks(rataRata([desimal(93), desimal(107)]))).toBe("100");
  });
});
