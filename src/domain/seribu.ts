import type { Angka } from "./bacaan";
import { desimal, type Desimal } from "./desimal";
import { formatSeperlunya } from "./format";

/** Thousands and decimals taken for each other, seen by setting a target and its realisasi side by side. */

export interface Sejajar {
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly catatan: string;
}

const SERIBU = desimal(1000);
/** Two figures of one indikator are hardly further apart than this, as read rightly. */
const DEKAT = desimal(5);
/** Beyond this a separator is the likelier cause. */
const JAUH = desimal(100);

/**
 * "203,440" beside 202.955 is 203.440, and "1.234" beside 1,2 is 1,234, whatever other figures of its column do: the
 * reading counts that brings the two near each other. null: nothing is open, or neither reading does.
 */
export function sejajarkan(target: Angka, realisasi: Angka): Sejajar | null {
  const t = bacaanLain(target, realisasi.nilai);
  const r = bacaanLain(realisasi, target.nilai);
  if (r) return { target, realisasi: r, catatan: kalimat("Realisasi", realisasi, r, target) };
  return t && { target: t, realisasi, catatan: kalimat("Target", target, t, realisasi) };
}

function bacaanLain(angka: Angka, pasangan: Desimal): Angka | null {
  if (!(angka.ambigu || angka.menurutKolom) || jarak(angka.nilai, pasangan).lte(JAUH)) return null;
  const nilai = angka.desimal === 3 ? angka.nilai.times(SERIBU) : angka.nilai.div(SERIBU);
  if (jarak(nilai, pasangan).gt(DEKAT)) return null;
  return { ...angka, nilai, desimal: angka.desimal === 3 ? 0 : 3, ambigu: false, menurutKolom: false };
}

/** How many times the greater is the smaller; 1 where one is 0: nothing to learn from. */
function jarak(a: Desimal, b: Desimal): Desimal {
  if (a.lte(0) || b.lte(0)) return desimal(1);
  return a.gt(b) ? a.div(b) : b.div(a);
}

function kalimat(sisi: string, lama: Angka, baru: Angka, pasangan: Angka): string {
  const [l, b, p] = [lama, baru, pasangan].map(({ nilai }) => formatSeperlunya(nilai, 6));
  return `${sisi} dibaca ${b}, bukan ${l}, karena pasangannya ${p}.`;
}

const SEKITAR_SERIBU = { dari: desimal(400), sampai: desimal(2500) };

/** By their digits before the comma alone: hundreds to tens of thousands of times the other; most pairs are nearer. */
function isSekitar(digits: number): boolean {
  return digits >= 2 && digits <= 4;
}

/** Which of the two is about a thousand times the other; null where neither is. */
function sekitarSeribu(satu: Desimal, dua: Desimal): "satu" | "dua" | null {
  if (!isSekitar(Math.abs(satu.e - dua.e))) return null;
  const kali = jarak(satu, dua);
  if (kali.lt(SEKITAR_SERIBU.dari) || kali.gt(SEKITAR_SERIBU.sampai)) return null;
  return dua.gt(satu) ? "dua" : "satu";
}

/** A sentence where one is about a thousand times the other: a comma or a dot may have been mistaken. */
export function raguRibuan(target: Desimal, realisasi: Desimal): string | null {
  const besar = sekitarSeribu(target, realisasi);
  if (besar === null) return null;
  const [lebih, kurang] = besar === "dua" ? ["Realisasi", "target"] : ["Target", "realisasi"];
  return `${lebih} sekitar 1.000 kali ${kurang}nya: ${PERIKSA}`;
}

/** The same of two years. */
export function raguTahun(lama: Tahun, baru: Tahun): string | null {
  const besar = sekitarSeribu(lama.nilai, baru.nilai);
  if (besar === null) return null;
  const [lebih, kurang] = besar === "dua" ? [baru, lama] : [lama, baru];
  return `Realisasi tahun ${lebih.tahun} sekitar 1.000 kali tahun ${kurang.tahun}: ${PERIKSA}`;
}

interface Tahun {
  readonly tahun: string;
  readonly nilai: Desimal;
}

const PERIKSA = "periksa tanda ribuan dan desimal kedua angka.";
