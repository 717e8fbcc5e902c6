import type { HasilCapaian } from "./capaian";
import { rataRata, type Desimal } from "./desimal";
import type { Pengaturan } from "./pengaturan";

/**
 * Mean capaian of several indicators: the plain mean of those that have one (all LKjIPs read do so).
 * The cap acts on each of them first (BPS) or not at all, by the office's rule. null where none counts.
 */
export function rataRataCapaian(hasil: readonly HasilCapaian[], aturan: Pengaturan): Desimal | null {
  const terhitung = hasil.filter((h) => h.ok);
  return rataRata(terhitung.map((h) => (aturan.batasSebelumRataRata ? h.dibatasi : h.nilai)));
}
