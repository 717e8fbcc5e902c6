import { persenDari, type Desimal } from "./desimal";

/** The two formulas that indicators of regional offices are defined by. */

/** Part of a whole in percent: a / b x 100; null where b is 0. */
export function persentase(a: Desimal, b: Desimal): Desimal | null {
  return persenDari(a, b);
}

/** Growth over the year before in percent: (n - (n-1)) / (n-1) x 100; null from 0. */
export function pertumbuhan(n: Desimal, sebelumnya: Desimal): Desimal | null {
  return persenDari(n.minus(sebelumnya), sebelumnya);
}
