import { jumlah, persenDari, type Desimal } from "./desimal";

/** Spending against its ceiling, in percent; null where the pagu is 0. */
export function serapan(pagu: Desimal, realisasi: Desimal): Desimal | null {
  return persenDari(realisasi, pagu);
}

export interface Anggaran {
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
}

/** Serapan of several programmes together: from the sums, never the mean of their percentages. */
export function serapanGabungan(bagian: readonly Anggaran[]): Desimal | null {
  return serapan(jumlah(bagian.map((b) => b.pagu)), jumlah(bagian.map((b) => b.realisasi)));
}

/** What is left of the pagu; negative where spending exceeds it. */
export function sisa(pagu: Desimal, realisasi: Desimal): Desimal {
  return pagu.minus(realisasi);
}

/** Sisa in percent of the pagu; null where the pagu is 0. */
export function sisaPersen(pagu: Desimal, realisasi: Desimal): Desimal | null {
  return persenDari(sisa(pagu, realisasi), pagu);
}

/** Budget after the change against before: the difference, and in percent of before (null from 0). */
export function pergeseran(
  sebelum: Desimal,
  sesudah: Desimal,
): { readonly selisih: Desimal; readonly persen: Desimal | null } {
  const selisih = sesudah.minus(sebelum);
  return { selisih, persen: persenDari(selisih, sebelum) };
}
