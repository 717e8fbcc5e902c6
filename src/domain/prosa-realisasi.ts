import { rememberText } from "./remember";
import { bacaTeks } from "./angka";
import type { Angka } from "./bacaan";

/** A realisasi told in a sentence; what the sentence does not tell is null. */
export interface ProsaRealisasi {
  /** Rupiah. */
  readonly realisasi: Angka;
  /** Of the pagu, in percent. */
  readonly serapan: Angka | null;
  /** Rupiah. */
  readonly sisa: Angka | null;
  /** Realisasi fisik in percent. */
  readonly fisik: Angka | null;
}

const ANGKA = String.raw`(\(?\s*(?:rp\.?\s*)?-?\d[\d.,]*)`;
const REALISASI = new RegExp(
  String.raw`\b(?:realisasi|penyerapan|serapan|terealisasi)\b(?:(?!\bfisik\b)\D){0,80}?\b(?:sebesar|senilai|sejumlah|adalah|rp\.?)\s*${ANGKA}`,
  "i",
);
const SERAPAN = new RegExp(
  String.raw`(?:\batau\b|\()\s*(?:sebesar|setara|mencapai)?\s*${ANGKA}\s*\.?\s*(?:%|persen)?`,
  "i",
);
const SISA = new RegExp(String.raw`\bsisa\b\D{0,40}?${ANGKA}`, "i");
const FISIK = new RegExp(String.raw`\bfisik\b\D{0,40}?${ANGKA}`, "i");

/**
 * Reads "Realisasi Keuangan Kegiatan Sebesar Rp719.915.047 atau 96,28% dengan sisa pagu anggaran
 * Rp544.500 dan Realisasi Fisik sebesar 100%" (LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan
 * 2023, tabel III.7). null where the text tells no realisasi with a share or a rest beside it.
 */
export function bacaProsaRealisasi(teks: string): ProsaRealisasi | null {
  return dibaca(teks).prosa;
}

/** Asked for again by each rule that looks at the cell. */
const dibaca = rememberText((teks) => ({ prosa: baca(teks) }));

function baca(teks: string): ProsaRealisasi | null {
  if (teks.length < PENDEK || !/realisasi|serapan/i.test(teks)) return null;
  const kalimat = teks.replace(/\s+/g, " ");
  const temu = REALISASI.exec(kalimat);
  const realisasi = uang(temu?.[1]);
  if (!temu || !realisasi) return null;
  const sesudah = kalimat.slice(temu.index + temu[0].length);
  const serapan = persen(SERAPAN.exec(sesudah)?.[1]);
  const sisa = uang(SISA.exec(sesudah)?.[1]);
  if (!serapan && !sisa) return null;
  return { realisasi, serapan, sisa, fisik: persen(FISIK.exec(sesudah)?.[1]) };
}

/** Shorter texts are figures or labels. */
const PENDEK = 20;

function uang(teks: string | undefined): Angka | null {
  const read = teks === undefined ? null : bacaTeks(`Rp${bersih(teks)}`);
  return read?.jenis === "angka" ? read : null;
}

function persen(teks: string | undefined): Angka | null {
  const read = teks === undefined || /rp/i.test(teks) ? null : bacaTeks(`${bersih(teks)}%`);
  return read?.jenis === "angka" ? read : null;
}

function bersih(teks: string): string {
  return teks.replace(/^[\s(]*(rp\.?)?\s*/i, "").replace(/[.,]+$/, "");
}
