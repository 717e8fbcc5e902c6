import { isPemisahAmbigu, type PeranPemisah } from "./numeral";
import { jenisSatuan, type JenisSatuan } from "./satuan";

/** How one column writes its numbers. */
export interface GayaKolom {
  /** What a dot with exactly three digits behind it stands for; null: the column does not tell. */
  readonly titik: PeranPemisah;
  /** The same for a comma. */
  readonly koma: PeranPemisah;
  /** The whole sheet tells what a comma is: no partner of a single figure overrules that. */
  readonly komaPasti?: boolean;
  /** A sentence for the reader where this was a judgement; null where it was plain. */
  readonly pertimbangan: string | null;
}

export interface KonteksKolom {
  readonly uang?: boolean;
  readonly satuan?: string;
}

export const GAYA_NETRAL: GayaKolom = { titik: null, koma: null, pertimbangan: null };

interface Bukti {
  ribuan: number;
  desimal: number;
  /** First texts that showed each use, to be quoted. */
  contohDesimal: string;
  contohAmbigu: string;
  contohCacat: string;
}
type BuktiKolom = Record<"." | ",", Bukti>;

/** Longer texts are prose; a figure in them does not show how the column writes numbers. */
const PANJANG_ANGKA = 40;
const POLA_TOKEN = /^[^\d$]{0,8}(\d[\d.,]*\d)\s*(%|\p{L}*)/u;

/** Units behind a figure that settle its own dot or comma, whatever the column does. */
const SENDIRI: ReadonlySet<JenisSatuan> = new Set<JenisSatuan>(["cacah", "persen"]);

/** Decides for a whole column how "1.234" and "1,234" are read, from what its other texts show. */
export function gayaKolom(texts: readonly string[], konteks: KonteksKolom): GayaKolom {
  const bukti: BuktiKolom = { ".": buktiBaru(), ",": buktiBaru() };
  for (const teks of texts) {
    const [, token, ekor = ""] = (teks.length > PANJANG_ANGKA ? null : POLA_TOKEN.exec(teks)) ?? [];
    if (token && !(isPemisahAmbigu(token) && SENDIRI.has(jenisSatuan(ekor))))
      catat(bukti, token, teks.trim());
  }
  const jenis = konteks.uang ? "uang" : jenisSatuan(konteks.satuan ?? "");
  const terbukti = {
    titik: peran(bukti["."], bukti[","], jenis),
    koma: peran(bukti[","], bukti["."], jenis),
  };
  const bawaan = menurutSatuan(jenis);
  const gaya = { titik: terbukti.titik ?? bawaan, koma: terbukti.koma ?? bawaan };
  return { ...gaya, pertimbangan: pertimbangan(bukti, gaya, terbukti, jenis) };
}

function buktiBaru(): Bukti {
  return { ribuan: 0, desimal: 0, contohDesimal: "", contohAmbigu: "", contohCacat: "" };
}

function catat(bukti: BuktiKolom, token: string, teks: string): void {
  const titik = token.lastIndexOf(".");
  const koma = token.lastIndexOf(",");
  if (titik < 0 && koma < 0) return;
  if (titik >= 0 && koma >= 0) {
    bukti[titik > koma ? "." : ","].desimal++;
    bukti[titik > koma ? "," : "."].ribuan++;
    return;
  }
  catatSatuJenis(bukti[titik >= 0 ? "." : ","], token, teks);
}

function catatSatuJenis(bukti: Bukti, token: string, teks: string): void {
  if (isPemisahAmbigu(token)) {
    bukti.contohAmbigu ||= teks;
  } else if (/^\d+[.,]\d+$/.test(token)) {
    bukti.desimal++;
    bukti.contohDesimal ||= teks;
  } else if (/^[1-9]\d{0,2}([.,]\d{3}){2,}$/.test(token)) {
    bukti.ribuan++;
  } else if (/^[1-9]\d{0,2}([.,]\d{3})+[.,](\d{1,2}|\d{3}0)$/.test(token)) {
    bukti.contohCacat ||= teks;
  }
}

/** What the column itself shows of this separator, else what its other separator leaves for it. */
function peran(ini: Bukti, lain: Bukti, jenis: JenisSatuan): PeranPemisah {
  if (ini.ribuan > 0 && ini.desimal > 0)
    return jenis === "uang" || ini.ribuan >= ini.desimal ? "ribuan" : "desimal";
  if (ini.ribuan > 0) return "ribuan";
  if (ini.desimal > 0) return "desimal";
  if (lain.ribuan > 0 && lain.desimal === 0) return "desimal";
  return lain.desimal > 0 && lain.ribuan === 0 ? "ribuan" : null;
}

/** Rupiah and counts come in thousands, percentages and indices with decimals; other units do not tell. */
function menurutSatuan(jenis: JenisSatuan): PeranPemisah {
  if (jenis === "uang" || jenis === "cacah") return "ribuan";
  return jenis === "ukuran" || jenis === "tidak-ada" ? null : "desimal";
}

interface Peran {
  readonly titik: PeranPemisah;
  readonly koma: PeranPemisah;
}

function pertimbangan(bukti: BuktiKolom, gaya: Peran, terbukti: Peran, jenis: JenisSatuan): string | null {
  const pasti = jenis === "uang" || jenis === "cacah";
  const kalimat = [
    duaCara(bukti),
    pasti || terbukti.titik ? null : kalimatAmbigu(bukti["."].contohAmbigu, "Titik", gaya.titik ?? "ribuan"),
    pasti || terbukti.koma ? null : kalimatAmbigu(bukti[","].contohAmbigu, "Koma", gaya.koma ?? "desimal"),
    kalimatCacat(bukti["."].contohCacat || bukti[","].contohCacat),
  ].filter((k) => k !== null);
  return kalimat.length === 0 ? null : kalimat.join(" ");
}

function duaCara(bukti: BuktiKolom): string | null {
  const koma = bukti[","].contohDesimal;
  const titik = bukti["."].contohDesimal;
  return koma && titik
    ? `Dua cara tulis angka: “${koma}” dan “${titik}” sama-sama dibaca sebagai desimal.`
    : null;
}

function kalimatAmbigu(contoh: string, pemisah: string, dibaca: "ribuan" | "desimal"): string | null {
  if (!contoh) return null;
  const arti = dibaca === "ribuan" ? "pemisah ribuan" : "tanda desimal";
  return `${pemisah} pada “${contoh}” dibaca sebagai ${arti}; periksa bila maksudnya lain.`;
}

function kalimatCacat(contoh: string): string | null {
  return contoh
    ? `Pengelompokan angka pada “${contoh}” tidak lazim; periksa apakah ada angka yang salah ketik.`
    : null;
}
