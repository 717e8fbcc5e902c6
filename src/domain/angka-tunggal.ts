import { diawaliPersen } from "./persen";
import type { Angka } from "./bacaan";
import { bacaEkor, type Ekor } from "./ekor-angka";
import type { GayaKolom } from "./gaya-kolom";
import { bacaNumeral } from "./numeral";
import { jenisSatuan } from "./satuan";

const POLA_ANGKA = /^([+-]?)\s*(?:(rp|idr)\s*\.?\s*)?([+-]?)\s*(\d[\d.,]*)(.*)$/i;

const POLA_MINUS_KURUNG = /^((?:rp|idr)?\s*\.?\s*)\(\s*([^()]*\d[^()]*)\)\s*(%?)$/i;

/** A single figure with its sign, its currency and its unit; null where the text is something else. */
export function bacaAngka(teks: string, gaya: GayaKolom): Angka | null {
  if (!/^[\d+\-(ri]/i.test(teks)) return null;
  const kurung = POLA_MINUS_KURUNG.exec(teks);
  if (!kurung) return bacaBertanda(teks, gaya);
  const isi = bacaBertanda(`${kurung[1]}${kurung[2]?.trim()}${kurung[3]}`, gaya);
  return isi && { ...isi, nilai: isi.nilai.abs().neg() };
}

function bacaBertanda(teks: string, gaya: GayaKolom): Angka | null {
  const cocok = POLA_ANGKA.exec(satukanRibuan(teks));
  if (!cocok) return null;
  const [, tandaLuar = "", rp, tandaDalam = "", tokenMentah = "", ekorMentah = ""] = cocok;
  const token = tokenMentah.replace(/[.,]+$/, "");
  if (!rp && tokenMentah !== token && isLabelBernomor(ekorMentah)) return null;
  const ekor = bacaEkor(ekorMentah, tokenMentah !== token);
  if (!ekor) return null;
  const angka = susun(token, ekor, rp !== undefined || ekor.uang, gaya);
  return angka && (tandaLuar === "-" || tandaDalam === "-") ? { ...angka, nilai: angka.nilai.neg() } : angka;
}

/** "9. Evaluasi Kinerja" is a numbered label, "96,06. %" a figure. */
function isLabelBernomor(ekor: string): boolean {
  return /^\s*\p{L}/u.test(ekor) && !diawaliPersen(ekor);
}

/** At least two groups of three behind the same sign, which leaves no doubt that they are one number. */
const TERPUTUS = /(\d{1,3} ?([.,]) ?\d{3}(?: ?\2 ?\d{3})+)(?!\d)/;

/** Groups of three set apart by blanks: "1 234 567"; "1. 234.567", as copying from a PDF leaves it. */
function satukanRibuan(teks: string): string {
  const utuh = teks.includes(" ") ? teks.replace(TERPUTUS, (angka) => angka.replace(/ /g, "")) : teks;
  return satukanBerspasi(utuh);
}

function satukanBerspasi(teks: string): string {
  return /^\D*\d{1,3}( \d{3})+(?!\d)/.test(teks) ? teks.replace(/(\d) (?=\d{3}(?!\d))/g, "$1") : teks;
}

function susun(token: string, ekor: Ekor, uang: boolean, gaya: GayaKolom): Angka | null {
  const jenis = token.includes(".") || token.includes(",") ? jenisSatuan(ekor.satuan) : "tidak-ada";
  const pecahan = ekor.persen || jenis === "indeks" || jenis === "laju";
  const numeral = bacaNumeral(token, { titik: gaya.titik, koma: gaya.koma, uang, pecahan });
  if (!numeral) return null;
  const menurutLembar = gaya.komaPasti === true && token.includes(",");
  const pasti = menurutLembar || (jenis === "cacah" && numeral.desimal === 0);
  return {
    jenis: "angka",
    nilai: ekor.pengali === 1 ? numeral.nilai : numeral.nilai.times(ekor.pengali),
    persen: ekor.persen,
    satuan: ekor.satuan,
    desimal: ekor.pengali === 1 ? numeral.desimal : 0,
    uang,
    ambigu: numeral.ambigu && !pasti,
    menurutKolom: numeral.menurutKolom === true && !pasti && ekor.pengali === 1,
  };
}
