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

/** What a list by name says of an indicator, whatever it is called: "Constructor" is a name like any other. */
export function untukNama<T>(perNama: Readonly<Record<string, T>>, nama: string): T | undefined {
  const key = normalizeNama(nama);
  return Object.hasOwn(perNama, key) ? perNama[key] : undefined;
}
