import { desimal, type Desimal } from "./desimal";

/** What a separator with exactly three digits behind it ("1.234") stands for; null: undecided. */
export type PeranPemisah = "ribuan" | "desimal" | null;

export interface CaraBaca {
  readonly titik: PeranPemisah;
  readonly koma: PeranPemisah;
  /** Rupiah: three digits behind a separator are always a group of thousands. */
  readonly uang: boolean;
  /** Percent, index and the like: values are small, three digits behind a dot are decimals. */
  readonly pecahan: boolean;
}

export interface Numeral {
  readonly nilai: Desimal;
  /** Decimals printed. */
  readonly desimal: number;
  readonly ambigu: boolean;
  /** Decided by the other figures of its column alone. */
  readonly menurutKolom?: boolean;
}

export const DIGIT_BERMAKNA = 15;

/**
 * Reads digits, dots and commas. Both separators: the last one is decimal. Several of one kind, in
 * groups of three: thousands. One with other than three digits behind it, or behind "0" or more than
 * three digits: decimal. What is left ("1.234") is decided by `cara`, else a dot by the Indonesian
 * habit (thousands) and a comma likewise (decimal), and marked. null: a code, or no numeral.
 */
export function bacaNumeral(token: string, cara: CaraBaca): Numeral | null {
  const titik = token.includes(".");
  const koma = token.includes(",");
  if (!titik && !koma) return bulat(token);
  if (titik && koma) return duaPemisah(token);
  const pemisah = titik ? "." : ",";
  return token.indexOf(pemisah) === token.lastIndexOf(pemisah)
    ? satuPemisah(token, pemisah, cara)
    : banyakPemisah(token, pemisah, cara);
}

/** Whether only the column can say what the separator of this numeral means. */
export function isPemisahAmbigu(token: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(token);
}

function bulat(token: string): Numeral | null {
  if (token.length > DIGIT_BERMAKNA || (token.length > 1 && token.startsWith("0"))) return null;
  return { nilai: desimal(Number(token)), desimal: 0, ambigu: false };
}

function duaPemisah(token: string): Numeral | null {
  const letak = Math.max(token.lastIndexOf("."), token.lastIndexOf(","));
  const utuh = token.slice(0, letak);
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(utuh)) return null;
  return numeral(utuh.replace(/[.,]/g, ""), token.slice(letak + 1));
}

function satuPemisah(token: string, pemisah: "." | ",", cara: CaraBaca): Numeral | null {
  const letak = token.indexOf(pemisah);
  const depan = token.slice(0, letak);
  const belakang = token.slice(letak + 1);
  if (depan.length > 1 && depan.startsWith("0")) return null;
  if (!isPemisahAmbigu(token)) return numeral(depan, belakang);
  const peran = cara.uang ? "ribuan" : pemisah === "." ? cara.titik : cara.koma;
  const dibaca = peran ?? (cara.pecahan || pemisah === "," ? "desimal" : "ribuan");
  const hasil = dibaca === "ribuan" ? numeral(depan + belakang, "") : numeral(depan, belakang);
  return { ...hasil, ambigu: peran === null, menurutKolom: peran !== null && !cara.uang };
}

function banyakPemisah(token: string, pemisah: "." | ",", cara: CaraBaca): Numeral | null {
  const kelompok = token.split(pemisah);
  const akhir = kelompok[kelompok.length - 1] ?? "";
  const awalRapi =
    /^[1-9]\d{0,2}$/.test(kelompok[0] ?? "") && kelompok.slice(1, -1).every((k) => k.length === 3);
  if (!awalRapi) return null;
  if (akhir.length === 3) return numeral(kelompok.join(""), "");
  const pastiUang = cara.uang || (pemisah === "." ? cara.titik : cara.koma) === "ribuan";
  return pastiUang ? kelompokCacat(kelompok.slice(0, -1).join(""), akhir) : null;
}

/**
 * Amounts whose last group is misprinted, among amounts that are not: "1.382.456.00" (the decimal
 * comma typed as a dot) and "116.324.1500" (a zero too many, LKjIP Sulawesi Tengah 2024, tabel 3.9).
 */
function kelompokCacat(utuh: string, akhir: string): Numeral | null {
  if (akhir.length === 4 && akhir.endsWith("0")) return numeral(utuh + akhir.slice(0, 3), "");
  return akhir.length > 0 && akhir.length < 3 ? numeral(utuh, akhir) : null;
}

function numeral(utuh: string, pecahan: string): Numeral {
  const nilai = desimal(pecahan === "" ? utuh : `${utuh}.${pecahan}`);
  return { nilai, desimal: pecahan.length, ambigu: false };
}
