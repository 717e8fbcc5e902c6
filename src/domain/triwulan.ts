import { jumlah, rataRata, type Desimal } from "./desimal";
import type { JenisTriwulan, Polaritas } from "./pengaturan";

/** Four quarters in order; null: not filled, which is not 0. */
export type EmpatTriwulan = readonly (Desimal | null)[];

/** What the quarters add up to so far, by their kind; null where none is filled. */
export function nilaiTriwulan(jenis: JenisTriwulan, realisasi: EmpatTriwulan): Desimal | null {
  const terisi = realisasi.filter((r) => r !== null);
  if (terisi.length === 0) return null;
  if (jenis === "akumulasi") return jumlah(terisi);
  return jenis === "rata-rata" ? rataRata(terisi) : (terisi[terisi.length - 1] ?? null);
}

export type TargetSampai =
  | { readonly ok: true; readonly target: Desimal }
  /** A target of 0 in a quarter means "not yet due". */
  | { readonly ok: false; readonly alasan: "belum-diisi" | "belum-ditargetkan" };

/**
 * The target that belongs to the filled quarters: their sum, the last one's, or their mean. Indices that
 * are known only at the end of the year carry 0 until then, and are left out of averages.
 */
export function targetSampai(
  jenis: JenisTriwulan,
  target: EmpatTriwulan,
  realisasi: EmpatTriwulan,
): TargetSampai {
  const terisi = target.filter((_, i) => (realisasi[i] ?? null) !== null);
  if (terisi.length === 0) return { ok: false, alasan: "belum-diisi" };
  const dipakai = jenis === "akumulasi" || jenis === "rata-rata" ? terisi : terisi.slice(-1);
  const berlaku = dipakai.filter((t) => t !== null && !t.isZero()) as Desimal[];
  const hasil = jenis === "rata-rata" ? rataRata(berlaku) : jumlah(berlaku);
  return hasil === null || hasil.isZero()
    ? { ok: false, alasan: "belum-ditargetkan" }
    : { ok: true, target: hasil };
}

const KALIMAT = {
  "belum-diisi": "Belum ada triwulan yang diisi.",
  "belum-ditargetkan": "Target triwulan 0: belum ditargetkan sampai periode ini.",
} as const;

export function kalimatTriwulan(alasan: keyof typeof KALIMAT): string {
  return KALIMAT[alasan];
}

/** A position that is meant to fall is measured as less is better, whatever the row says. */
export function polaritasTriwulan(jenis: JenisTriwulan, polaritas: Polaritas): Polaritas {
  return jenis === "posisi-akhir-menurun" ? "turun" : polaritas;
}
