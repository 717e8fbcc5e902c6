import { describe, expect, it } from "vitest";
import { desimal } from "../../src/domain/desimal";
import { samaDibulatkan, samaHasil, samaKasar, samaRupiah } from "../../src/domain/kesamaan";

const tertulis = (nilai: string) => ({ nilai: desimal(nilai), desimal: nilai.split(".")[1]?.length ?? 0 });

describe("two figures as they are written", () => {
  it("are the same at the decimals of the rougher one, rounded or cut off", () => {
    expect(samaKasar(tertulis("39.42"), tertulis("39.4286"))).toBe(true);
    expect(samaKasar(tertulis("39.43"), tertulis("39.4286"))).toBe(true);
    expect(samaKasar(tertulis("39.44"), tertulis("39.4286"))).toBe(false);
    expect(samaKasar(tertulis("39"), tertulis("40"))).toBe(false);
  });

  it("where rounding is asked for, a cut figure is another one", () => {
    expect(samaDibulatkan(tertulis("39.43"), tertulis("39.4286"))).toBe(true);
    expect(samaDibulatkan(tertulis("39.42"), tertulis("39.4286"))).toBe(false);
  });
});

describe("what two ways of reckoning come to", () => {
  it("is one figure though a quotient that never ends was cut at its tail", () => {
    const third = desimal(1).div(3);
    expect(samaHasil(third.times(3), desimal(1))).toBe(true);
    expect(samaHasil(desimal("100.00000000001"), desimal(100))).toBe(true);
    expect(samaHasil(desimal("100.01"), desimal(100))).toBe(false);
  });

  it("differs in rupiah from one rupiah on", () => {
    expect(samaRupiah(desimal("1000000.4"), desimal(1000000))).toBe(true);
    expect(samaRupiah(desimal(1000001), desimal(1000000))).toBe(false);
  });
});
