import { rememberText } from "../../domain/remember";
import { collapse } from "../grid";
import { CONCEPTS, FILLERS, type Concept } from "./lexicon";
import { spelled, withoutAbbreviations } from "./spelling";

const CONCEPT_NAMES = Object.keys(CONCEPTS) as Concept[];

/** Lower case, without punctuation and double blanks, slips of spelling set right; "%" and "+" keep their meaning. */
export const normalise = rememberText((text): string => {
  const words = collapse(
    withoutAbbreviations(text)
      .toLowerCase()
      .replace(/±/g, " + ")
      .replace(/[^\p{L}\p{N}%+#]+/gu, " ")
      .replace(/%/g, " % ")
      .replace(/\brp\b/g, " rp "),
  );
  return words.split(" ").map(spelled).join(" ");
});

/** The concepts that a header text names; printed formulas and years do not count. */
export const conceptsOf = rememberText((text): ReadonlySet<Concept> => {
  const words = normalise(withoutFormula(text));
  return new Set(CONCEPT_NAMES.filter((name) => CONCEPTS[name].test(words)));
});

const PRINTED_FORMULA =
  /\((?!\s*s\s*\/\s*d\b)(?:[\d\s+\-–—:/x×*=%.()]|[a-z](?![a-z])){0,200}[\da-z][\s%)]{0,20}\)/gi;

/** "Tingkat Efisiensi (5 – 8)" -> "Tingkat Efisiensi", "Persentase (a/b x 100)" -> "Persentase". */
export function withoutFormula(text: string): string {
  return text.replace(PRINTED_FORMULA, (match) => (/[+\-–—:/x×*=]/.test(match.slice(1)) ? " " : match));
}

const CLASS = /\((?:\s*[<>=≤≥]+\s*[\d.,]+\s*%?|\s*[\d.,]+\s*%?\s*[-–]\s*[\d.,]+\s*%?)\s*\)/g;

/** Without the bounds of a class that is counted: "Melampaui Target ( > 100% )", "Target (70.00 - 99.99%)". */
export function withoutClass(text: string): string {
  return text.replace(CLASS, " ").trim();
}

/** Share of the words that headers are made of: 1 for "Target Kinerja", low for "Jumlah Koperasi Sehat". */
export const headerShare = rememberText((text): number => {
  const words = normalise(withoutFormula(text)).split(" ").filter(Boolean);
  if (words.length === 0) return 0;
  const known = words.filter(
    (word, at) => isHeaderWord(word) || isPhrase(words[at - 1], word) || isPhrase(word, words[at + 1]),
  ).length;
  return known / words.length;
});

/** "penanggung jawab", "unit kerja": two words that name together what neither names alone. */
function isPhrase(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return namedIn(`${first} ${second}`).some(
    (name) => !CONCEPTS[name].test(first) && !CONCEPTS[name].test(second),
  );
}

const namedIn = rememberText((words): readonly Concept[] =>
  CONCEPT_NAMES.filter((name) => CONCEPTS[name].test(words)),
);

const isHeaderWord = rememberText((word): boolean => {
  if (FILLERS.has(word) || /^(19|20)\d\d$/.test(word)) return true;
  return CONCEPT_NAMES.some((name) => CONCEPTS[name].test(word));
});

/** A text that can stand in a header: short, and mostly made of header words. */
export function isHeaderText(text: string): boolean {
  return text.length <= 160 && headerShare(text) >= 0.6 && conceptsOf(text).size > 0;
}

/** What a heading says of a measure without saying what is counted. */
const MEASURE =
  /\b(target|realisasi|kinerja|capaian|indikator|tahun|renstra|rpjmd|rkpd|pk|akhir|awal|ini|lalu|dan|nilai|jumlah|total|s|d|sd|(19|20)\d\d|[\divx]+)\b/g;

/** "Target IKM", "Realisasi Produksi": more than that something is planned or reached; of a normalised heading. */
export function namesWhatIsMeasured(words: string): boolean {
  return words.replace(MEASURE, " ").trim() !== "";
}

/** "Deviasi (Rp)", "Deviasi (%)": how far what was done lies from what was planned. */
export function namesDeviation(texts: readonly string[]): boolean {
  return /\bdeviasi\b/i.test(texts.join(" "));
}

/** "Lebih/(Kurang)", "Bertambah/Berkurang", "Surplus/Defisit": what exceeds the plan is above 0, as it stands first. */
export function namesShortfall(texts: readonly string[]): boolean {
  return /(lebih|bertambah|surplus)(?:\s*[/(]\s*\(?\s*|\s+)((ber)?kurang|defisit)/i.test(texts.join(" "));
}
