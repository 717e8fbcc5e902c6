import { desimal, median } from "./desimal";
import { isPemisahAmbigu } from "./numeral";

/** Fewer figures with a separator do not show a habit. */
const BEBERAPA = 3;
/** Figures of one column may be so many times the typical other ones; read wrongly they are far further apart. */
const SEKITAR = 30;
const RIBU = 1000;

/**
 * "1,597", "899", "1,400", "813": whole numbers below a thousand stand beside figures with a comma and three digits.
 * Read as thousands they are of one size, read as decimals a thousand times apart. true: thousands.
 */
export function menurutYangBulat(texts: readonly string[], pemisah: "." | ","): boolean {
  const tokens = texts.map((text) => text.trim());
  const ambigu = tokens.filter((token) => isPemisahAmbigu(token) && token.includes(pemisah));
  const bulat = tokens.filter((token) => /^[1-9]\d{0,2}$/.test(token));
  if (ambigu.length < BEBERAPA || bulat.length === 0) return false;
  const ribuan = tengah(ambigu.map((token) => token.replace(pemisah, "")));
  const lain = tengah(bulat);
  return ribuan / lain <= SEKITAR && lain / (ribuan / RIBU) > SEKITAR;
}

function tengah(figures: readonly string[]): number {
  return median(figures.map((figure) => desimal(figure)))?.toNumber() ?? 0;
}
