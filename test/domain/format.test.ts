import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaTeks, gayaKolom } from "../../src/domain/angka";
import { bulatkan, desimal } from "../../src/domain/desimal";
import { formatAngka, formatPersen, formatRupiah, formatSeperlunya } from "../../src/domain/format";
import { terbilang } from "../../src/domain/terbilang";

/** The way of decimal.js, which the pane does without. */
function byDecimal(x: number, places: number): string {
  const [whole = "", rest] = bulatkan(desimal(x), places).abs().toFixed(places).split(".");
  const sign = x < 0 && /[1-9]/.test(whole + (rest ?? "")) ? "-" : "";
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ".")}${rest === undefined ? "" : `,${rest}`}`;
}

describe("figures in Indonesian style", () => {
  it("are those of decimal arithmetic at the 15 digits of Excel, ties away from zero", () => {
    const places = fc.integer({ min: 0, max: 12 });
    const shown = fc.integer({ min: -1e9, max: 1e9 }).chain((n) => places.map((d) => n / 10 ** d));
    const ties = fc.integer({ min: -1e9, max: 1e9 }).chain((n) => places.map((d) => (n + 0.5) / 10 ** d));
    const any = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 });
    fc.assert(
      fc.property(fc.oneof(any, shown, ties), places, (x, d) => {
        expect(formatAngka(x, d)).toBe(byDecimal(x, d));
        expect(formatAngka(x, d)).toBe(formatAngka(desimal(x), d));
        const short = bulatkan(desimal(x), d);
        expect(formatSeperlunya(x, d)).toBe(formatAngka(short, short.decimalPlaces()));
      }),
    );
  });

  it.each([
    [1234.5, 2, "1.234,50"],
    [-1234567.891, 1, "-1.234.567,9"],
    [0, 2, "0,00"],
    [-0.001, 2, "0,00"],
    [999.995, 2, "1.000,00"],
    [100, 0, "100"],
  ])("%s with %s decimals is %s", (x, places, teks) => expect(formatAngka(x, places)).toBe(teks));

  it("percent, rupiah, and no more decimals than needed", () => {
    expect(formatPersen(desimal("149.9408"))).toBe("149,94%");
    expect(formatRupiah(5670694672)).toBe("Rp5.670.694.672");
    expect(formatRupiah(-500)).toBe("-Rp500");
    expect([74, 0.74, 100 / 3].map((x) => formatSeperlunya(x))).toEqual(["74", "0,74", "33,33"]);
  });
});

describe("what we print we read again", () => {
  const angka = fc.record({
    n: fc.integer({ min: -999_999_999, max: 999_999_999 }),
    places: fc.integer({ min: 0, max: 2 }),
  });
  const inggris = (teks: string) => teks.replace(/[.,]/g, (p) => (p === "." ? "," : "."));

  it.each([
    ["Indonesian", (teks: string) => teks, "1.234.567,89"],
    ["English", inggris, "1,234,567.89"],
    ["percent", (teks: string) => `${teks} %`, "1.234.567,89 %"],
    ["with a unit", (teks: string) => `${teks} Indeks`, "1.234.567,89 Indeks"],
  ])("in %s style, in a column that shows it", (_, gayaTulis, contoh) => {
    fc.assert(
      fc.property(angka, ({ n, places }) => {
        const nilai = desimal(`${n}e-${places}`);
        const teks = gayaTulis(formatAngka(nilai, places));
        const dibaca = bacaTeks(teks, gayaKolom([contoh, teks], {}));
        expect(dibaca.jenis === "angka" && dibaca.nilai.toFixed()).toBe(nilai.toFixed());
      }),
    );
  });
});

describe("terbilang", () => {
  it.each([
    [0, "nol"],
    [11, "sebelas"],
    [15, "lima belas"],
    [20, "dua puluh"],
    [100, "seratus"],
    [111, "seratus sebelas"],
    [1000, "seribu"],
    [1001000, "satu juta seribu"],
    [21000, "dua puluh satu ribu"],
    [719915047, "tujuh ratus sembilan belas juta sembilan ratus lima belas ribu empat puluh tujuh"],
    [2000000000000, "dua triliun"],
    [96.28, "sembilan puluh enam koma dua delapan"],
    [-5, "minus lima"],
  ])("%s is %s", (x, kata) => expect(terbilang(x)).toBe(kata));

  it("ends where the words end", () => {
    expect(terbilang(1e15)).toBeNull();
  });
});
