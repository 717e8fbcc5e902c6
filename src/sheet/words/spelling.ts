import { rememberText } from "../../domain/remember";
import { isOneSlip } from "../../domain/satu-huruf";

/** Words by which headings tell measures from each other, long enough to be known when a letter is wrong. */
const MEASURE_WORDS: readonly string[] = [
  ...["target", "realisasi", "capaian", "pencapaian", "persentase", "prosentase", "anggaran", "selisih"],
  ...["indikator", "satuan", "kategori", "predikat", "efisiensi", "sasaran", "kinerja", "triwulan"],
  "terhadap",
];
/** "thd", "thdp", "thadap". */
const AGAINST = /^thd$|^tha?da?p$/;
/** How planners shorten what their headings count and deny. */
const SHORT: Readonly<Record<string, string>> = {
  jml: "jumlah",
  jlh: "jumlah",
  jmlh: "jumlah",
  tdk: "tidak",
  blm: "belum",
  sdh: "sudah",
};
/** Shorter beginnings are those of too many words. */
const STEM = 3;
const VOWELS = /[aeiou]/g;

/**
 * A measure that is typed with one letter wrong, missing, too many or in the other's place ("Realsasi", "Traget"), or
 * without its vowels ("Trgt"); any other word as it is. The first letter is seldom mistyped, and tells "efisiensi"
 * from "defisiensi".
 */
export const spelled = rememberText((word): string => {
  if (AGAINST.test(word)) return "terhadap";
  if (Object.hasOwn(SHORT, word)) return SHORT[word] ?? word;
  return MEASURE_WORDS.includes(word) ? word : (MEASURE_WORDS.find((own) => isMeant(word, own)) ?? word);
});

function isMeant(word: string, own: string): boolean {
  if (word.length < STEM || word[0] !== own[0]) return false;
  return skeletonOf(own) === word || isOneSlip(word, own);
}

/** The consonants of a word behind its first letter, and that one. */
function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(VOWELS, "");
}

const SHORTENED = new RegExp(String.raw`(?<!\p{L})\p{L}{${STEM},}\.(?!\p{L})`, "giu");

/** "Real. Anggaran", "Cap. (%)": what only one measure begins with, shortened by a dot, in full. */
export function withoutAbbreviations(text: string): string {
  return text.includes(".") ? text.replace(SHORTENED, (short) => `${inFull(short.slice(0, -1))} `) : text;
}

function inFull(short: string): string {
  const [only, ...others] = MEASURE_WORDS.filter((own) => own.startsWith(short.toLowerCase()));
  return only !== undefined && others.length === 0 ? only : short;
}
