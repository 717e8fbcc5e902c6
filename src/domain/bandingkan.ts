import type { Angka } from "./bacaan";
import { bulatkan, desimal, potong, type Desimal } from "./desimal";

/** A printed figure against the exact one: equal when rounded, equal when cut off, or neither. */
export type Hasil = "cocok" | "dipotong" | "beda";

/** Digits that a double carries for sure; further ones say nothing. */
const RELATIF = desimal("1e-12");

/** Compares at the decimals that are printed: ties may go either way, a figure that was cut off is told apart. */
export function bandingkan(tertulis: Angka, seharusnya: Desimal): Hasil {
  const places = tertulis.desimal;
  const exact = tertulis.nilai.decimalPlaces() <= places;
  const shown = exact ? tertulis.nilai : bulatkan(tertulis.nilai, places);
  const gap = shown.minus(seharusnya);
  const half = setengah(places);
  if ((gap.lte(half) && gap.gte(half.neg())) || gap.abs().lte(seharusnya.abs().times(RELATIF)))
    return "cocok";
  return potong(seharusnya, places).eq(shown) ? "dipotong" : "beda";
}

const HALVES: Desimal[] = [];

/** Half a unit of the last of so many decimals. */
function setengah(places: number): Desimal {
  return (HALVES[places] ??= desimal(5).div(desimal(10).pow(places + 1)));
}
