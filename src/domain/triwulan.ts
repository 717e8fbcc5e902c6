import { jumlah, rataRata, type Desimal } from "./desimal";
import type { JenisTriwulan } from "./pengaturan";

/** Four quarters in order; null: not filled, which is not 0. */
export type EmpatTriwulan = readonly (Desimal | null)[];

/** What the quarters add up to so far, by their kind; null where none is filled. */
export function nilaiTriwulan(jenis: JenisTriwulan, realisasi: EmpatTriwulan): Desimal | null {
  const terisi = realisasi.filter((r) => r !== null);
  if (terisi.length === 0) return null;
  if (jenis === "akumulasi") return jumlah(terisi);
  return jenis === "rata-rata" ? rataRata(terisi) : (terisi[terisi.length - 1] ?? null);
}
