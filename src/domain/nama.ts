import { rememberText } from "./remember";

/** "[IKU 1.1] ", "[S 1.0] ": a code before the name. On paper square brackets ask for something to be filled in. */
const KODE = /^\s*\[\s*[A-Z]{1,4}\.?\s*\d+(?:\.\d+)*\s*\]\s*(?=\p{L})/u;

const NOMOR = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.)]?\s+|\(?\d{1,2}[.)]\s*|\(?[a-z]\s*[.)]\s*)/i;

/**
 * Name of an indicator as a key: lower case, without its numbering, punctuation and double blanks, so
 * that "1. Angka Kemiskinan (%)" and "Angka kemiskinan" are one.
 */
export const normalizeNama = rememberText((nama): string =>
  nama
    .replace(KODE, "")
    .replace(NOMOR, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** Words by which the names of one indikator differ from table to table. */
const FILLER =
  /^(yang|yg|dan|di|pada|utk|untuk|dgn|dengan|oleh|persentase|prosentase|persen|jumlah|jml|meningkatnya|menjadi)$/;

/** "(poin)*", "(%)": a unit behind the name. */
const SATUAN = /\s*\((?:%|persen|poin|orang|unit|buah|indeks|angka|skor|nilai)\)\s*\**\s*$/i;

/** "Indeks Kepuasan Masyarakat (IKM)", ".../IKM": whether a word is of the letters that those before it begin with. */
function isSingkatan(word: string, index: number, words: readonly string[]): boolean {
  if (word.length < 2 || index < word.length) return false;
  const before = words.slice(index - word.length, index);
  return before.every((other, at) => other[0] === word[at]);
}

/** The name without the small words that differ from table to table. */
export const looseKey = rememberText((nama): string =>
  normalizeNama(nama.replace(SATUAN, ""))
    .split(" ")
    .filter((word, index, words) => !FILLER.test(word) && !isSingkatan(word, index, words))
    .join(" "),
);

/** A name without the number or code that its cell prints before it: "1.2 Jumlah …", "[IKU 1.1] Persentase …". */
export function tanpaNomor(nama: string): string {
  return nama.replace(KODE, "").replace(/^\(?\d{1,2}(?:\.\d{1,2})*(?:\s*[.)]\s*|\s+)(?=\D)/, "");
}

/** Whether a text holds a word that may name something, more than "s/d" or "m2". */
export function hasWord(text: string): boolean {
  return /\p{L}{3}/u.test(text);
}

/** What a list by name says of an indicator, whatever it is called: "Constructor" is a name like any other. */
export function untukNama<T>(perNama: Readonly<Record<string, T>>, nama: string): T | undefined {
  const key = normalizeNama(nama);
  return Object.hasOwn(perNama, key) ? perNama[key] : undefined;
}

/** Of these names (normalised) the longest that a text says, in whole words; null where it says none. */
export function namaDisebut(text: string, keys: readonly string[]): string | null {
  const words = ` ${normalizeNama(text)} `;
  const said = keys.filter((key) => key !== "" && words.includes(` ${key} `));
  return said.reduce<string | null>((best, key) => (best && best.length >= key.length ? best : key), null);
}
