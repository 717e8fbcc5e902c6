import { bacaSel } from "../../domain/angka";
import { hitungCapaian } from "../../domain/capaian";
import { formatPersen } from "../../domain/format";
import type { Pengaturan } from "../../domain/pengaturan";

/** What the chosen formula makes of a target of 10, when less is better: half of it, and twice as much. */
export function turunExample(pengaturan: Pengaturan): { readonly lima: string; readonly duaPuluh: string } {
  return { lima: turunOf(10, 5, pengaturan), duaPuluh: turunOf(10, 20, pengaturan) };
}

function turunOf(target: number, realisasi: number, pengaturan: Pengaturan): string {
  const hasil = hitungCapaian(bacaSel(target, "0"), bacaSel(realisasi, "0"), "turun", pengaturan);
  return hasil.ok ? formatPersen(hasil.dibatasi, 0) : "–";
}
