import { mayBeYear } from "./may-be-year";
import type { Ambang, Angka, Bacaan, Predikat, Rentang } from "./bacaan";
import { desimal, SERATUS } from "./desimal";
import { artiFormat, type ArtiFormat } from "./format-excel";
import { GAYA_NETRAL, type GayaKolom } from "./gaya-kolom";
import { DIGIT_BERMAKNA } from "./numeral";
import { readPredikat } from "./predikat";
import { NIHIL, rapikan, tanpaTanda } from "./rapikan-teks";
import { SATUAN_RASIO } from "./satuan";
import { isGalat } from "./galat";
import { bacaAngka } from "./angka-tunggal";

export { gayaKolom, type GayaKolom } from "./gaya-kolom";

/** Reads a cell from its value and its number format (en-US code). */
export function bacaSel(
  value: string | number | boolean,
  format: string,
  gaya: GayaKolom = GAYA_NETRAL,
): Bacaan {
  if (typeof value === "number") return bacaBilangan(value, artiFormat(format));
  if (typeof value === "boolean") return { jenis: "teks", teks: value ? "TRUE" : "FALSE" };
  return bacaTeks(value, gaya);
}

/** Decimals taken for printed where the format leaves them to the value. */
const DESIMAL_UMUM = 10;

/** The serial number after 31/12/9999: from there on Excel shows no date, and an amount is meant. */
const SESUDAH_9999 = 2_958_466;

function bacaBilangan(value: number, arti: ArtiFormat): Bacaan {
  if (arti.tanggal && value >= 0 && value < SESUDAH_9999) return { jenis: "teks", teks: tanggal(value) };
  const tersimpan = desimal(value);
  const nilai = arti.rasioPersen ? tersimpan.times(SERATUS) : tersimpan;
  return {
    jenis: "angka",
    nilai,
    persen: arti.persen,
    satuan: arti.satuan,
    desimal: arti.desimal ?? Math.min(nilai.decimalPlaces(), DESIMAL_UMUM),
    uang: arti.uang,
    ambigu: false,
  };
}

/** Excel turns a typed "7-8" into a date; what it shows then is no figure. */
function tanggal(serial: number): string {
  const HARI = 86_400_000;
  const AWAL_EXCEL = Date.UTC(1899, 11, 30);
  const [tahun, bulan, hari] = new Date(AWAL_EXCEL + Math.floor(serial) * HARI)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${hari}/${bulan}/${tahun}`;
}

/** Reads a text in any of the numeral styles of Indonesian reports; what is no figure stays a text. */
export function bacaTeks(teks: string, gaya: GayaKolom = GAYA_NETRAL): Bacaan {
  const rapi = tanpaTanda(rapikan(teks));
  if (rapi === "") return { jenis: "kosong" };
  if (NIHIL.test(rapi)) return { jenis: "nihil", teks: rapi };
  if (isGalat(rapi)) return { jenis: "galat", galat: rapi.toUpperCase() };
  if (rapi.length > PANJANG_ANGKA || /\$.*\$|\\/.test(rapi)) return { jenis: "teks", teks: rapi };
  return (
    bacaAngka(rapi, gaya) ??
    bacaBersusun(rapi, gaya) ??
    bacaBerawalan(rapi, gaya) ??
    bacaPredikat(rapi, gaya) ??
    (/\d/.test(rapi) ? (bacaRentang(rapi, gaya) ?? bacaAmbang(rapi, gaya) ?? bacaKode(rapi)) : null) ?? {
      jenis: "teks",
      teks: rapi,
    }
  );
}

/** Longer texts are prose. */
const PANJANG_ANGKA = 60;

/** Two figures in one cell. */
function bacaBersusun(teks: string, gaya: GayaKolom): Angka | null {
  return bacaRasio(teks, gaya) ?? bacaBerkurung(teks, gaya);
}

/** "1:400": one for so many; "12:30" is a time. */
function bacaRasio(teks: string, gaya: GayaKolom): Angka | null {
  const cocok = /^(1|\d[\d.,]*(?=\s*:\s*(?:[6-9]\d|\d{3})))\s*:\s*(\d[\d.,]*)$/.exec(teks);
  const [satu, banyak] = [cocok?.[1], cocok?.[2]].map((token) => (token ? bacaAngka(token, gaya) : null));
  if (!satu || !banyak || banyak.nilai.isZero()) return null;
  return { ...satu, nilai: satu.nilai.div(banyak.nilai), satuan: SATUAN_RASIO, desimal: DESIMAL_UMUM };
}

/** "86 (101%)", "100% (5 dokumen)": the figure itself; what the bracket adds is said of it. */
function bacaBerkurung(teks: string, gaya: GayaKolom): Angka | null {
  const [, depan = "", dalam = ""] = /^([^()]*\d[^()]*?)\s*\(([^()]*\d[^()]*)\)$/.exec(teks) ?? [];
  return depan !== "" && bacaAngka(dalam, gaya) ? bacaAngka(depan, gaya) : null;
}

const POLA_BERAWALAN = /^(level|tingkat|skor|nilai|indeks|poin|rating)\s*[:=]?\s*(\d[\d.,]*|i{1,3}|iv|v)$/i;
const ROMAWI: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };

/** The unit in front: "Level 3", "Tingkat II", "Nilai 72,5"; not the heading "Nilai 2024". */
function bacaBerawalan(teks: string, gaya: GayaKolom): Angka | null {
  const [, satuan = "", token = ""] = POLA_BERAWALAN.exec(teks) ?? [];
  const angka = token === "" ? null : bacaAngka(ROMAWI[token.toLowerCase()] ?? token, gaya);
  return angka === null || isTahun(angka) ? null : { ...angka, satuan };
}

const POLA_RENTANG =
  /^((?:rp\.?\s*)?\d[\d.,]*\s*(?:%|\p{L}+)?)\s*(?:[-–—≤]|s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*((?:rp\.?\s*)?\d.*)$/iu;

function bacaRentang(teks: string, gaya: GayaKolom): Rentang | null {
  const cocok = POLA_RENTANG.exec(teks);
  const bawah = cocok && bacaAngka(cocok[1]?.trim() ?? "", gaya);
  const atas = cocok && bacaAngka(cocok[2] ?? "", gaya);
  if (!bawah || !atas || bawah.nilai.gt(atas.nilai) || (isTahun(bawah) && isTahun(atas))) return null;
  return {
    jenis: "rentang",
    bawah: bawah.nilai,
    atas: atas.nilai,
    persen: bawah.persen || atas.persen,
    satuan: atas.satuan || bawah.satuan,
  };
}

function isTahun(angka: Angka): boolean {
  return angka.desimal === 0 && angka.satuan === "" && mayBeYear(angka.nilai.toNumber());
}

const TANDA: readonly (readonly [RegExp, Ambang["tanda"]])[] = [
  [
    /^(?:≥|≧|⩾|>\s?=|=\s?>|min(?:imal|imum)?\b\.?|paling (?:sedikit|rendah|kurang)|sekurang-kurangnya)\s*/i,
    ">=",
  ],
  [/^(?:≤|≦|⩽|<\s?=|=\s?<|ma(?:ks|x)(?:imal|imum)?\b\.?|paling (?:banyak|tinggi|lama))\s*/i, "<="],
  [/^(?:>|lebih (?:dari|besar dari)|di\s?atas)\s*/i, ">"],
  [/^(?:<|kurang dari|lebih kecil dari|di\s?bawah)\s*/i, "<"],
];

const KE_ATAS = /^(\d.*?)\s*ke (atas|bawah)$/i;

function bacaAmbang(teks: string, gaya: GayaKolom): Ambang | null {
  const [, batas, arah] = KE_ATAS.exec(teks) ?? [];
  if (batas !== undefined) return bacaAmbang(`${arah === "bawah" ? "<=" : ">="} ${batas}`, gaya);
  for (const [pola, tanda] of TANDA) {
    const awalan = pola.exec(teks)?.[0];
    if (awalan === undefined) continue;
    const angka = bacaAngka(teks.slice(awalan.length), gaya);
    return (
      angka && { jenis: "ambang", tanda, nilai: angka.nilai, persen: angka.persen, satuan: angka.satuan }
    );
  }
  return null;
}

/** "BB", "BB (73)", "BB / 73,5", "73 (BB)". */
function bacaPredikat(teks: string, gaya: GayaKolom): Predikat | null {
  if (!/\d/.test(teks)) {
    const utuh = readPredikat(teks);
    return utuh === null ? null : { jenis: "predikat", predikat: utuh, nilai: null };
  }
  const depan = /^(\p{L}[\p{L}\s-]*?)\s*[(/:=,]?\s*(\d[\d.,]*)\s*\)?$/u.exec(teks);
  const belakang = /^(\d[\d.,]*)\s*[(/:=,]?\s*(\p{L}[\p{L}\s-]*?)\s*\)?$/u.exec(teks);
  const predikat = readPredikat(depan?.[1] ?? belakang?.[2] ?? "");
  if (!predikat) return null;
  const angka = bacaAngka(depan?.[2] ?? belakang?.[1] ?? "", gaya);
  return angka && { jenis: "predikat", predikat, nilai: angka.nilai };
}

function bacaKode(teks: string): Bacaan | null {
  const kode =
    /^\d+(\.\d+)+\.?$/.test(teks) ||
    /^0\d+$/.test(teks) ||
    (/^\d+$/.test(teks) && teks.length > DIGIT_BERMAKNA);
  return kode ? { jenis: "kode", teks } : null;
}
