import { desimal, type Desimal } from "./desimal";

/** A figure as it is written: its value, and the decimals that it is written with. */
interface Tertulis {
  readonly nilai: Desimal;
  readonly desimal: number;
}

/** The same at the decimals of the rougher one, whether that was rounded or cut off. */
export function samaKasar(a: Tertulis, b: Tertulis): boolean {
  const unit = desimal(10).pow(-Math.min(a.desimal, b.desimal));
  return a.nilai.minus(b.nilai).abs().lt(unit);
}

/** The same at the decimals of the rougher one, which was rounded as the other would be. */
export function samaDibulatkan(a: Tertulis, b: Tertulis): boolean {
  const places = Math.min(a.desimal, b.desimal);
  return samaKasar(a, b) && a.nilai.toFixed(places) === b.nilai.toFixed(places);
}

/** Amounts of money with less than a rupiah between them. */
export function samaRupiah(a: Desimal, b: Desimal): boolean {
  return a.minus(b).abs().lt(1);
}

/** Digits in which two ways to one figure agree; what lies behind them may come of a quotient that never ends. */
const SURE = 12;

/** What two ways of reckoning came to is one figure. */
export function samaHasil(a: Desimal, b: Desimal): boolean {
  return a.toSignificantDigits(SURE).eq(b.toSignificantDigits(SURE));
}
