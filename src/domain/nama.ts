const NOMOR = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.)]?\s+|\(?\d{1,2}[.)]\s*|\(?[a-z]\s*[.)]\s*)/i;

/**
 * Name of an indicator as a key: lower case, without its numbering, punctuation and double blanks, so
 * that "1. Angka Kemiskinan (%)" and "Angka kemiskinan" are one.
 */
export function normalizeNama(nama: string): string {
  return nama
    .replace(NOMOR, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words by which the names of one indikator differ from table to table. */
const FILLER =
  /^(yang|dan|di|pada|untuk|dengan|oleh|persentase|prosentase|persen|jumlah|meningkatnya|menjadi)$/;

/** "(poin)*", "(%)": a unit behind the name. */
const SATUAN = /\s*\((?:%|persen|poin|orang|unit|buah|indeks|angka|skor|nilai)\)\s*\**\s*$/i;

/** The name without the small words that differ from table to table. */
export function looseKey(nama: string): string {
  return normalizeNama(nama.replace(SATUAN, ""))
    .split(" ")
    .filter((word) => !FILLER.test(word))
    .join(" ");
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
