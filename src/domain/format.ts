import type { Desimal } from "./desimal";

/** Figures as Indonesian reports print them: dots between thousands, a comma before decimals. */

/** Away from zero where it lies between two: decimal.js knows this way of rounding by its number. */
const HALF_UP = 4;
/** Digits that Excel keeps of a number, behind the first. */
const FURTHER_DIGITS = 14;

/**
 * "1234.50": a number of at least 0 at the 15 digits that Excel shows, ties rounded up; the same as by
 * `Desimal`, which the pane does without.
 */
function fixed(x: number, places: number): string {
  if (!Number.isFinite(x)) return String(x);
  const [digits = "0", exponent = "0"] = x.toExponential(FURTHER_DIGITS).replace(".", "").split("e");
  const shift = Number(exponent) - FURTHER_DIGITS + places;
  const units = shift >= 0 ? digits + "0".repeat(shift) : String(roundedTo(Number(digits), -shift));
  const text = units.replace(/^0+(?=\d)/, "").padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** A number of at most 15 digits without its last ones, ties rounded up; whole throughout, and so exact. */
function roundedTo(units: number, digits: number): number {
  const step = 10 ** Math.min(digits, FURTHER_DIGITS + 2);
  const whole = Math.floor(units / step);
  return units - whole * step >= step / 2 ? whole + 1 : whole;
}

/** "1.234,50"; ties are rounded away from zero, "-0" is never printed. */
export function formatAngka(x: Desimal | number, places: number): string {
  const nilai = typeof x === "number" ? fixed(Math.abs(x), places) : x.abs().toFixed(places, HALF_UP);
  const [utuh = "0", pecahan] = nilai.split(".");
  const isNegative = typeof x === "number" ? x < 0 : x.isNegative();
  const tanda = isNegative && /[1-9]/.test(nilai) ? "-" : "";
  const ribuan = utuh.replace(/\B(?=(\d{3})+$)/g, ".");
  return tanda + ribuan + (pecahan === undefined ? "" : `,${pecahan}`);
}

/** "149,94%" of 149.94. */
export function formatPersen(x: Desimal | number, places = 2): string {
  return `${formatAngka(x, places)}%`;
}

/** "Rp1.234.567", "-Rp500"; with two decimals where `places` says so. */
export function formatRupiah(x: Desimal | number, places = 0): string {
  const angka = formatAngka(x, places);
  return angka.startsWith("-") ? `-Rp${angka.slice(1)}` : `Rp${angka}`;
}

/** As many decimals as the value needs, at most `maks`: "74", "0,74", "33,33". */
export function formatSeperlunya(x: Desimal | number, maks = 2): string {
  const angka = formatAngka(x, maks);
  return angka.includes(",") ? angka.replace(/,?0+$/, "") : angka;
}
