import { JOINT, MONTHS, ORDINAL, QUARTER } from "./lexicon";

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "iii", "3" -> 3; NaN for what is no ordinal. */
export function ordinalOf(word: string): number {
  return ROMAN[word] ?? Number(word);
}

/** "s/d Tahun 2024", "s.d. 2024", "sampai dengan": what was reached in all years so far. */
export const TO_DATE = /\bs\s*[./]?\s*d\b|\bsampai (dengan|tahun)\b|\b(?:a?kumulasi|kumulatif|akum)\b/i;

/** The year that a heading names, the last one where it names several: "Thn (N-1) (2020)" -> "2020". */
export function yearOf(text: string): string | null {
  return yearsIn(text).at(-1) ?? null;
}

const WITH_YEAR_BEFORE =
  /\b((?:19|20)\d\d)\s*(?:dan|dengan|&|,|dibanding(?:kan)?(?: dengan)?|terhadap)\s*(?:tahun\s*)?((?:19|20)\d\d)\b/i;

/** The year that a caption tells of: of two set beside each other the later one ("31 Desember 2023 dan 2022"). */
export function toldYear(caption: string): string | null {
  const [, first = "", second = ""] = WITH_YEAR_BEFORE.exec(caption) ?? [];
  return first > second ? first : yearOf(caption);
}

/** All years that it names, in their order. */
export function yearsIn(text: string): readonly string[] {
  return text.match(/\b(19|20)\d\d\b/g) ?? [];
}

/** Which year of a plan a heading counts, where it names none: "Tahun ke-2" -> "2". */
export function yearOrdinal(text: string): string | null {
  return /^(?:tahun|thn|th)\.?\s*ke\s*[-–]?\s*(\d{1,2})$/i.exec(text.trim())?.[1] ?? null;
}

/** Offset from the report's year: "Thn N" -> 0, "N-1" -> -1, "Tahun Lalu" -> -1; null where none is named. */
export function yearOffset(text: string): number | null {
  const words = text.toLowerCase();
  const minus = /\bn\s*[-–]\s*([1-5])\b/.exec(words);
  if (minus) return -Number(minus[1]);
  if (/\b(tahun|thn|th)\.? (yang )?(lalu|sebelumnya)\b/.test(words)) return -1;
  if (/\b(thn|tahun|th)\.?\s*\(?n\b|\btahun (ini|berjalan)\b/.test(words)) return 0;
  return null;
}

/** Quarter 1-4 that a heading names: "TW II", "Triwulan 3", "Q1"; a bare "IV" only under a quarterly heading. */
export function quarterOf(text: string, underQuarters: boolean): number | null {
  const words = text.toLowerCase().replace(/[.()]/g, " ").trim().replace(JOINED, "$1 ");
  if (/\bs\s*[/ ]?\s*d\b|sampai dengan|[-–]\s*(iv|4)\b/.test(words)) return null;
  const [, named = underQuarters && ALONE.test(words) ? words : null] = NAMED.exec(words) ?? [];
  return named === null ? null : ordinalOf(named);
}

/** "TW-IV" is the fourth quarter, "TW I-IV" all of them. */
const JOINED = new RegExp(String.raw`\b(${QUARTER})\s*[-–]\s*(?=${ORDINAL}\b)`, "g");
const NAMED = new RegExp(String.raw`\b${QUARTER}${JOINT}(${ORDINAL})\b`);
const ALONE = new RegExp(`^${ORDINAL}$`);

const SINCE_FIRST = new RegExp(
  String.raw`^(?:(?:target|realisasi|capaian)\s*)?(?:s\s*[/ ]?\s*d|sampai(?:\s+dengan)?|hingga)\s*${QUARTER}${JOINT}(${ORDINAL})$`,
);

/** Quarter 1-4 up to which a heading tells of the year: "s.d. TW III", "Realisasi s/d Triwulan 2"; null for anything else. */
export function quarterToDate(text: string): number | null {
  const [, named] =
    SINCE_FIRST.exec(text.toLowerCase().replace(/[.()]/g, " ").replace(/\s+/g, " ").trim()) ?? [];
  return named === undefined ? null : ordinalOf(named);
}

const ONE_MONTH = MONTHS.map((name) => new RegExp(String.raw`^${name}\.?(?:\s*(?:19|20)\d\d)?$`, "i"));

/** "bulan1", "Bulan ke-7", "Bln 12": as the cash plans of SIPD count them. */
const COUNTED_MONTH = /^(?:bulan|bln)\.?\s*(?:ke\s*-?\s*)?(1[0-2]|[1-9])$/i;

/** Month 1-12 that a heading names alone, with its year or without: "Jan", "Agustus 2024"; null for anything else. */
export function monthOf(text: string): number | null {
  const counted = COUNTED_MONTH.exec(text.trim())?.[1];
  if (counted !== undefined) return Number(counted);
  const index = ONE_MONTH.findIndex((month) => month.test(text.trim()));
  return index < 0 ? null : index + 1;
}
