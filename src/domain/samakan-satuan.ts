import { desimal, SERATUS, type Desimal } from "./desimal";
import { formatSeperlunya } from "./format";
import { jenisSatuan, normalizeSatuan, SATUAN_RASIO, type JenisSatuan } from "./satuan";

/** A figure of one side, with what its cell says about its unit. */
export interface Ukuran {
  readonly nilai: Desimal;
  readonly persen: boolean;
  readonly satuan: string;
  readonly uang: boolean;
}

/** Target and realisasi in one unit, with what had to be judged for it; null: not comparable. */
export interface Sepadan {
  readonly target: Desimal;
  readonly realisasi: Desimal;
  readonly catatan: readonly string[];
}

/**
 * Puts target and realisasi into one unit. Reports mix "80%" with a bare 74 and mean 74 percent (LKjIP
 * Dinas Koperasi dan UKM Kota Makassar 2021: 93); they also set a target of 10 % against 34.019.900 of
 * turnover, and one of 1 % against 270 businesses (LKjIP Dinas Koperasi dan UKM Provinsi Sumatera
 * Selatan 2023, tabel III.1), which no reading makes comparable. A bare number beside a percentage is
 * taken for percent unless it can only be a count: see isHitungan. `satuanBaris` is the row's own unit.
 */
export function samakanSatuan(target: Ukuran, realisasi: Ukuran, satuanBaris: string): Sepadan | null {
  if (realisasi.nilai.isZero()) return { target: target.nilai, realisasi: realisasi.nilai, catatan: [] };
  const t = jenis(target);
  const r = jenis(realisasi);
  if (isTakSebanding(target, realisasi, t, r)) return null;
  if (t === "persen" && r === "persen")
    return { target: target.nilai, realisasi: realisasi.nilai, catatan: [] };
  if (t === "persen" || r === "persen") return samakanPersen(target, realisasi, t, jenisSatuan(satuanBaris));
  if (jenisSatuan(satuanBaris) === "persen" && isHitungan(realisasi.nilai, target.nilai)) return null;
  return { target: target.nilai, realisasi: realisasi.nilai, catatan: catatanSatuan(target, realisasi) };
}

function jenis(x: Ukuran): JenisSatuan {
  if (x.persen) return "persen";
  return x.uang ? "uang" : jenisSatuan(x.satuan);
}

/** Named units that cannot be set against each other, or two numbers that cannot be of one kind. */
function isTakSebanding(target: Ukuran, realisasi: Ukuran, t: JenisSatuan, r: JenisSatuan): boolean {
  if (isMustahil(target.nilai, realisasi.nilai)) return true;
  if ((target.satuan === SATUAN_RASIO) !== (realisasi.satuan === SATUAN_RASIO)) return true;
  if (t === r) return t === "ukuran" && normalizeSatuan(target.satuan) !== normalizeSatuan(realisasi.satuan);
  if (t === "tidak-ada" || r === "tidak-ada") return false;
  const pasangan = [t, r];
  return !pasangan.includes("laju") && !(pasangan.includes("persen") && pasangan.includes("indeks"));
}

/** More than ten thousand times the target, from a target that is not a small fraction: two different things. */
const KALI_MUSTAHIL = 10_000;

function isMustahil(target: Desimal, realisasi: Desimal): boolean {
  return target.gte(1) && realisasi.gt(target.times(KALI_MUSTAHIL));
}

function samakanPersen(
  target: Ukuran,
  realisasi: Ukuran,
  t: JenisSatuan,
  baris: JenisSatuan,
): Sepadan | null {
  const polos = t === "persen" ? realisasi : target;
  const persen = t === "persen" ? target : realisasi;
  if (baris === "cacah" || baris === "ukuran" || baris === "uang") return null;
  if (baris !== "persen" && t !== "persen" && polos.nilai.gt(SERATUS)) return null;
  if (isHitungan(polos.nilai, persen.nilai)) return null;
  const nilai = isRasio(polos.nilai, persen.nilai) ? polos.nilai.times(SERATUS) : polos.nilai;
  const sisi = t === "persen" ? "Realisasi" : "Target";
  const tertulis = formatSeperlunya(polos.nilai, 6);
  const catatan = [`${sisi} ${tertulis} dibaca ${formatSeperlunya(nilai, 6)}% karena pasangannya persen.`];
  return t === "persen"
    ? { target: target.nilai, realisasi: nilai, catatan }
    : { target: nilai, realisasi: realisasi.nilai, catatan };
}

const KALI_HITUNGAN = 100;
const HITUNGAN_PASTI = 1000;

/**
 * Whether a bare number beside a percentage can only be a count: above 100 and more than a hundred
 * times the percentage, or a whole number from 1,000 up. 270 beside 1 % is; 25,3 beside 2 % and 464
 * beside 100 % are not.
 */
function isHitungan(polos: Desimal, persen: Desimal): boolean {
  if (polos.lte(SERATUS)) return false;
  return polos.gt(persen.abs().times(KALI_HITUNGAN)) || (polos.gte(HITUNGAN_PASTI) && polos.isInteger());
}

const PERSEN_NYATA = desimal(10);
const KALI_RASIO = 20;

/** 0,74 beside 80 % is the ratio that Excel shows as 74 %; beside 1 % it is 0,74 %. */
function isRasio(polos: Desimal, persen: Desimal): boolean {
  if (polos.lte(0) || polos.gte(1) || persen.lt(PERSEN_NYATA)) return false;
  return polos.times(KALI_RASIO).lt(persen);
}

function catatanSatuan(target: Ukuran, realisasi: Ukuran): string[] {
  const t = normalizeSatuan(target.satuan);
  const r = normalizeSatuan(realisasi.satuan);
  if (t === "" || r === "" || t === r) return [];
  return [
    `Satuan target “${target.satuan}” dan realisasi “${realisasi.satuan}” berbeda; dibandingkan angkanya.`,
  ];
}
