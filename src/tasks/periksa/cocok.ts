import type { Angka } from "../../domain/bacaan";
import { bulatkan, desimal, potong, type Desimal } from "../../domain/desimal";

/** A printed figure against the exact one: equal when rounded, equal when cut off, or neither. */
export type Hasil = "cocok" | "dipotong" | "beda";

/** Digits that a double carries for sure; further ones say nothing. */
const RELATIF = desimal("1e-12");

/** Compares at the decimals that are printed: ties may go either way, a figure that was cut off is told apart. */
export function bandingkan(tertulis: Angka, seharusnya: Desimal): Hasil {
  const places = Math.max(tertulis.desimal, 0);
  const shown = bulatkan(tertulis.nilai, places);
  const gap = shown.minus(seharusnya).abs();
  if (gap.lte(setengah(places)) || gap.lte(seharusnya.abs().times(RELATIF))) return "cocok";
  return potong(seharusnya, places).eq(shown) ? "dipotong" : "beda";
}

const HALVES: Desimal[] = [];

function setengah(places: number): Desimal {
  return (HALVES[places] ??= desimal(5).div(desimal(10).pow(places + 1)));
}
