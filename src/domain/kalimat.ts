/** Lists and names as Indonesian sentences write them; one way for every task. */

/** "A", "A dan B", "A, B, dan C": all of them, however many; null of nothing. */
export function rangkai(items: readonly string[], penghubung: "dan" | "atau" = "dan"): string | null {
  if (items.length === 0) return null;
  if (items.length < 3) return items.join(` ${penghubung} `);
  return `${items.slice(0, -1).join(", ")}, ${penghubung} ${items.at(-1) ?? ""}`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Letters that stand for words, yet could be spoken as one. */
const SINGKATAN =
  /^(?:AKIP|ASI|BLUD|BUMDES|DAK|DAU|IKU|IUMK|KUD|KUR|LAKIP|LHE|OPD|PAD|PAUD|RKA|SAKIP|SILPA|SIPD|SOP|TIK|UKM|UPT|USP|WUB)$/;
const KATA_TUGAS = /^(?:dan|atau|di|ke|dari|pada|untuk|yang|dengan|dalam|oleh|terhadap|bagi|serta|antar)$/i;

/** Whether a text is written as names are: every word with a capital but those that join ("Dinas Pangan dan Gizi"). */
export function isTertulisNama(text: string): boolean {
  const [first = "", ...others] = text.match(/\p{L}[\p{L}\d]*/gu) ?? [];
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  return isCapital(first) && others.every((word) => isCapital(word) || KATA_TUGAS.test(word));
}

/** What Indonesian words begin and end with, loanwords included; other consonants together are no word. */
const AWAL =
  /^(?:[BCDFGHJKLMNPQRSTVWXYZ]?[AIUEO]|(?:NG|NY|SY|KH|PS|S[KPTLMNW]R?|[BDFGKPT][RLW]|[KS]Y)[AIUEO])/;
const AKHIR =
  /(?:[AIUEO][BCDFGHJKLMNPQRSTVWXYZ]?|NG|NK|NS|NT|ND|RS|RT|RK|RM|RN|RD|RG|RP|LM|LT|LF|KS|PS|ST|FT|KH)$/;

/** "PUPR", "DPMPTSP", "BUMD", "UMKM": capitals that stand for words, by what no word begins or ends with. */
export function isSingkatan(word: string): boolean {
  return /\d/.test(word) || SINGKATAN.test(word) || !AWAL.test(word) || !AKHIR.test(word);
}

/** A text in capitals as a title: "DINAS PUPR DAN PERUMAHAN" -> "Dinas PUPR dan Perumahan". */
export function hurufJudul(text: string): string {
  return text.replace(/[\p{L}\d]+/gu, (word) => {
    if (KATA_TUGAS.test(word)) return word.toLowerCase();
    return isSingkatan(word.toUpperCase()) ? word : upperFirst(word.toLowerCase());
  });
}
