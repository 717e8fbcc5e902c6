import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bacaan } from "../../src/domain/bacaan";
import { hitungCapaian } from "../../src/domain/capaian";
import { bulatkan, desimal } from "../../src/domain/desimal";
import type { Polaritas, RumusTurun } from "../../src/domain/pengaturan";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { bagi, bulat, kali, kurang, pecahan, tulis, type Rasional } from "./rasional";

const PLACES = 15;
const angka = fc.record({
  n: fc.integer({ min: 1, max: 9_999_999 }),
  places: fc.integer({ min: 0, max: 4 }),
});
type AngkaAcak = { n: number; places: number };

function bacaan({ n, places }: AngkaAcak): Bacaan {
  const nilai = desimal(`${n}e-${places}`);
  return { jenis: "angka", nilai, persen: false, satuan: "", desimal: places, uang: false, ambigu: false };
}

function hitung(t: AngkaAcak, r: AngkaAcak, polaritas: Polaritas, rumusTurun: RumusTurun = "2T-R"): string {
  const h = hitungCapaian(bacaan(t), bacaan(r), polaritas, { ...PENGATURAN_BAKU, rumusTurun });
  return h.ok ? bulatkan(h.nilai, PLACES).toFixed(PLACES) : h.alasan;
}

/** What exact fractions give, floored at 0. */
function eksak(x: Rasional): string {
  const teks = tulis(kali(x, bulat(100)), PLACES);
  return teks.startsWith("-") ? tulis(bulat(0), PLACES) : teks;
}

const RUMUS: Readonly<Record<RumusTurun, (t: Rasional, r: Rasional) => Rasional>> = {
  "2T-R": (t, r) => bagi(kurang(kali(t, bulat(2)), r), t),
  "T/R": (t, r) => bagi(t, r),
  "T-R": (t, r) => bagi(kurang(t, r), t),
};

/** Beyond this the two are taken for different things (satuan-beda), which is not what is tested here. */
const sebanding = (t: AngkaAcak, r: AngkaAcak) => r.n / 10 ** r.places <= (t.n / 10 ** t.places) * 10_000;

describe("capaian agrees with exact fractions", () => {
  it("where more is better", () => {
    fc.assert(
      fc.property(angka, angka, (t, r) => {
        fc.pre(sebanding(t, r));
        expect(hitung(t, r, "naik")).toBe(eksak(bagi(pecahan(r.n, r.places), pecahan(t.n, t.places))));
      }),
      { numRuns: 500 },
    );
  });

  it.each(["2T-R", "T/R", "T-R"] as const)("where less is better, by %s", (rumus) => {
    fc.assert(
      fc.property(angka, angka, (t, r) => {
        fc.pre(sebanding(t, r));
        const tepat = RUMUS[rumus](pecahan(t.n, t.places), pecahan(r.n, r.places));
        expect(hitung(t, r, "turun", rumus)).toBe(eksak(tepat));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a target that is exactly met", () => {
  it("is 100 under every formula of achievement, and 0 is left by (T-R)/T", () => {
    fc.assert(
      fc.property(angka, (x) => {
        expect(hitung(x, x, "naik")).toBe(tulis(bulat(100), PLACES));
        expect(hitung(x, x, "turun", "2T-R")).toBe(tulis(bulat(100), PLACES));
        expect(hitung(x, x, "turun", "T/R")).toBe(tulis(bulat(100), PLACES));
        expect(hitung(x, x, "turun", "T-R")).toBe(tulis(bulat(0), PLACES));
      }),
    );
  });
});
