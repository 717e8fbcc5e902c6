/** What stands behind a number in its cell: a unit, a percent sign, the ",-" of an amount. */
export interface Ekor {
  readonly persen: boolean;
  readonly satuan: string;
  readonly uang: boolean;
  /** 1,000,000 behind "5 juta", else 1. */
  readonly pengali: number;
}

const KOSONG: Ekor = { persen: false, satuan: "", uang: false, pengali: 1 };
const PERSEN: Ekor = { ...KOSONG, persen: true, satuan: "%" };

const PENGALI: ReadonlyMap<string, number> = new Map([
  ["ribu", 1e3],
  ["rb", 1e3],
  ["juta", 1e6],
  ["jt", 1e6],
  ["miliar", 1e9],
  ["milyar", 1e9],
  ["triliun", 1e12],
  ["trilyun", 1e12],
]);

/** Words in front of which a number is the number of a row, not a figure with a unit. */
const AWAL_LABEL =
  /^(jumlah|persentase|prosentase|tingkat|cakupan|rata-rata|total|dan|dari|x)\b|^\p{L}+nya\b|^(sub\s?)?(program|kegiatan)\s\p{L}/iu;
const POLA_SATUAN = /^\p{L}[\p{L}\p{M}²³./()'’\s-]*$/u;
const KATA_SATUAN = 4;

/** The number again in words: "1 (satu) dokumen". */
const TERBILANG = /^\s*\((?:nol|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)[a-z\s]*\)/i;

/** "100% (Hijau)", "10% (di bawah 190 temuan)": what the bracket says is said of the share. */
const PERSEN_BERKETERANGAN = /^(?:%|persen)\s*\([^()]*\p{L}[^()]*\)$/iu;

/**
 * Reads what follows the digits: the dash of "Rp1.000,-", a semicolon, a footnote mark, a unit; null where it makes
 * the whole cell something else than a number. `sesudahPemisah`: the digits ended with a separator.
 */
export function bacaEkor(mentah: string, sesudahPemisah: boolean): Ekor | null {
  const ekor = mentah.replace(TERBILANG, "").trim();
  if (ekor === "") return KOSONG;
  if (/^(%|persen|prosen(tase)?|percent)\.?\s*[*)]*$/i.test(ekor) || /^(\(%\)|persentase)$/i.test(ekor))
    return PERSEN;
  if (PERSEN_BERKETERANGAN.test(ekor)) return PERSEN;
  if (/^(%|persen)\s*(per|\/)\s*\p{L}/iu.test(ekor)) return PERSEN;
  if (sesudahPemisah && /^[-–—=]{1,2}[.;]?$/.test(ekor)) return { ...KOSONG, uang: true };
  if (/^(?:;|[*¹²³⁴⁵⁶⁷⁸⁹⁰⁺⁽]+[⁾)]?\)?)$/.test(ekor)) return KOSONG;
  if (/^ke (?:atas|bawah)$/i.test(ekor)) return null;
  return bacaPengali(ekor) ?? bacaSatuan(ekor);
}

function bacaPengali(ekor: string): Ekor | null {
  const [kata = "", ...sisa] = ekor.split(" ");
  const pengali = PENGALI.get(kata.toLowerCase());
  if (pengali === undefined) return null;
  const satuan = sisa.length === 0 ? KOSONG : bacaSatuan(sisa.join(" "));
  return satuan && { ...satuan, pengali };
}

function bacaSatuan(ekor: string): Ekor | null {
  if (/^(rupiah|rp\.?)$/i.test(ekor)) return { ...KOSONG, uang: true };
  if (/^(per|\/)\s*[\d.]+\s+\p{L}/iu.test(ekor)) return { ...KOSONG, satuan: ekor };
  if (/^(k?m[23]|[‰‱])$/i.test(ekor)) return { ...KOSONG, satuan: ekor };
  const cocok = POLA_SATUAN.test(ekor) && !AWAL_LABEL.test(ekor) && ekor.split(" ").length <= KATA_SATUAN;
  return cocok ? { ...KOSONG, satuan: ekor.replace(/[.\s]+$/, "") } : null;
}
