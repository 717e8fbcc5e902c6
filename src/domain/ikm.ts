import { bulatkan, desimal, jumlah, type Desimal } from "./desimal";
import type { Kelas } from "./skala";
import { kategorikan } from "./skala-baku";
import { MUTU_IKM } from "./skala-khusus";

/** Indeks Kepuasan Masyarakat by Permenpan RB 14/2017. */
export interface HasilIkm {
  /** Mean mark of each unsur, 1 to 4 (nilai rata-rata). */
  readonly nrr: readonly Desimal[];
  readonly tertimbang: readonly Desimal[];
  readonly jumlahTertimbang: Desimal;
  /** 25 to 100. */
  readonly ikm: Desimal;
  /** A to D; classified at two decimals, as its bounds are printed. */
  readonly mutu: Kelas;
  /** "Sangat Baik" for A. */
  readonly kinerja: string;
}

const KINERJA: Readonly<Record<string, string>> = {
  A: "Sangat Baik",
  B: "Baik",
  C: "Kurang Baik",
  D: "Tidak Baik",
};
const DESIMAL_MUTU = 2;
const NILAI_DASAR = 25;

/** Weight of one unsur: 1/n, for the regulation's nine unsur the printed 0,11. */
export function bobotUnsur(banyak: number): Desimal {
  return banyak === 9 ? desimal("0.11") : desimal(1).div(banyak);
}

/** From the mean mark of each unsur; unrounded until the mutu is looked up. */
export function hitungIkm(nrr: readonly Desimal[]): HasilIkm {
  const bobot = bobotUnsur(nrr.length);
  const tertimbang = nrr.map((n) => n.times(bobot));
  const jumlahTertimbang = jumlah(tertimbang);
  const ikm = jumlahTertimbang.times(NILAI_DASAR);
  const mutu = mutuIkm(ikm);
  return { nrr, tertimbang, jumlahTertimbang, ikm, mutu, kinerja: KINERJA[mutu.nama] ?? "" };
}

function mutuIkm(ikm: Desimal): Kelas {
  return kategorikan(ikm, MUTU_IKM, DESIMAL_MUTU);
}

const RESPONDEN_TERBANYAK = 5000;

/** Decimals of a printed mean. */
const DESIMAL_NRR = 2;

/**
 * The number of respondents, where a table prints sums and means but not their divisor: the whole number that
 * gives at least `bagian` of the printed means, and two of them. null where none does, or several do equally well.
 */
export function dugaResponden(
  jumlahNilai: readonly Desimal[],
  nrr: readonly Desimal[],
  bagian: number,
): number | null {
  const suara = new Map<number, number>();
  nrr.forEach((x, i) => {
    for (const n of respondenMungkin(jumlahNilai[i] ?? desimal(0), x)) suara.set(n, (suara.get(n) ?? 0) + 1);
  });
  const [pertama, kedua] = [...suara].sort((a, b) => b[1] - a[1]);
  if (!pertama || pertama[1] === kedua?.[1]) return null;
  return pertama[1] >= 2 && pertama[1] >= nrr.length * bagian ? pertama[0] : null;
}

/** The whole numbers that give this mean, as printed. */
function respondenMungkin(jumlahNilai: Desimal, nrr: Desimal): number[] {
  const setengah = desimal(5).div(desimal(10).pow(DESIMAL_NRR + 1));
  if (nrr.lte(setengah)) return [];
  const terkecil = Math.max(1, jumlahNilai.div(nrr.plus(setengah)).floor().toNumber());
  const terbesar = Math.min(RESPONDEN_TERBANYAK, jumlahNilai.div(nrr.minus(setengah)).ceil().toNumber());
  const mungkin: number[] = [];
  for (let n = terkecil; n <= terbesar; n++) {
    if (bulatkan(jumlahNilai.div(n), DESIMAL_NRR).eq(nrr)) mungkin.push(n);
  }
  return mungkin;
}
