import { Decimal } from "decimal.js";

/**
 * Decimal arithmetic for everything that is printed: 70/75 x 100 and 0,1 + 0,2 must come out as a
 * reader with a pocket calculator gets them, and a value exactly on the bound of a category must not
 * fall off it by a binary fraction. Forty digits; ties go away from zero, as offices round.
 */
const Presisi = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export type Desimal = Decimal;

/** Digits that Excel keeps and shows of a number. */
const ANGKA_EXCEL = 15;
const BULAT_AMAN = 1e15;

/**
 * Exact value of a finite number or of a plain numeral with "." as decimal separator. A number is
 * taken at 15 significant digits, as Excel shows it: 0.015700000000000002 is 0.0157.
 */
export function desimal(n: number | string): Desimal {
  if (typeof n === "string") return new Presisi(n);
  if (Number.isInteger(n) && Math.abs(n) < BULAT_AMAN) return new Presisi(n);
  return new Presisi(n.toPrecision(ANGKA_EXCEL));
}

export const NOL: Desimal = desimal(0);
export const SERATUS: Desimal = desimal(100);
/** To multiply by it gives the digits that dividing by a hundred does, in a fraction of its time. */
export const SEPERSERATUS: Desimal = desimal("0.01");

/** Rounds to `places` decimals, ties away from zero. */
export function bulatkan(x: Desimal, places: number): Desimal {
  return x.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** Cuts after `places` decimals: 39,4286 -> 39,42. */
export function potong(x: Desimal, places: number): Desimal {
  return x.toDecimalPlaces(places, Decimal.ROUND_DOWN);
}

export function jumlah(xs: readonly Desimal[]): Desimal {
  return xs.reduce((total, x) => total.plus(x), NOL);
}

/** Arithmetic mean; null of nothing. */
export function rataRata(xs: readonly Desimal[]): Desimal | null {
  return xs.length === 0 ? null : jumlah(xs).div(xs.length);
}

/** The middle one, or the mean of the two in the middle; null of nothing. */
export function median(xs: readonly Desimal[]): Desimal | null {
  const sorted = [...xs].sort((a, b) => a.cmp(b));
  const middle = sorted.slice(Math.ceil(xs.length / 2) - 1, Math.floor(xs.length / 2) + 1);
  return rataRata(middle);
}

/** part / whole in percent; null where the whole is 0. Multiplied first, so that whole results stay whole. */
export function persenDari(bagian: Desimal, keseluruhan: Desimal): Desimal | null {
  return keseluruhan.isZero() ? null : bagian.times(SERATUS).div(keseluruhan);
}
