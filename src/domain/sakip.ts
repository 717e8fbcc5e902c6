import { jumlah, persenDari, SERATUS, type Desimal } from "./desimal";
import { predikatAkip, type TingkatPredikat } from "./predikat";

/** Evaluation of AKIP: components with a weight and how much of it was reached. */
export interface KomponenBaku {
  readonly nama: string;
  readonly bobot: number;
}

/** Weights of Permenpan RB 88/2021; 30/25/15/10/20 is the repealed 12/2015. */
export const KOMPONEN_AKIP_88_2021: readonly KomponenBaku[] = [
  { nama: "Perencanaan Kinerja", bobot: 30 },
  { nama: "Pengukuran Kinerja", bobot: 30 },
  { nama: "Pelaporan Kinerja", bobot: 15 },
  { nama: "Evaluasi Akuntabilitas Kinerja Internal", bobot: 25 },
];

/** Value of a component: bobot x capaian, capaian in percent. */
export function nilaiKomponen(bobot: Desimal, capaian: Desimal): Desimal {
  return bobot.times(capaian).div(SERATUS);
}

/** How much of its bobot a component reached, in percent; null where the bobot is 0. */
export function capaianKomponen(bobot: Desimal, nilai: Desimal): Desimal | null {
  return persenDari(nilai, bobot);
}

/** The whole evaluation from the values of its components. */
export function evaluasiAkip(nilai: readonly Desimal[]): {
  readonly nilai: Desimal;
  readonly predikat: TingkatPredikat;
} {
  const total = jumlah(nilai);
  return { nilai: total, predikat: predikatAkip(total) };
}
