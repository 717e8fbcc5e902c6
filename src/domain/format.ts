import { bulatkan, desimal, type Desimal } from "./desimal";

/** Figures as Indonesian reports print them: dots between thousands, a comma before decimals. */

/** "1.234,50"; ties are rounded away from zero, "-0" is never printed. */
export function formatAngka(x: Desimal | number, places: number): string {
  const nilai = bulatkan(typeof x === "number" ? desimal(x) : x, places);
  const [utuh = "0", pecahan] = nilai.abs().toFixed(places).split(".");
  const tanda = nilai.isNegative() && !nilai.isZero() ? "-" : "";
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
  const nilai = bulatkan(typeof x === "number" ? desimal(x) : x, maks);
  return formatAngka(nilai, nilai.decimalPlaces());
}
