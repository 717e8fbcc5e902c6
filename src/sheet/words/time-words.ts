import { normalise } from "./wording";

/** Spellings of the units in which time is counted, each with the word that stands for it. */
const UNITS: readonly (readonly [spelling: RegExp, unit: string])[] = [
  [/^(?:menit|mnt)$/, "menit"],
  [/^jam$/, "jam"],
  [/^(?:hari|hr)$/, "hari"],
  [/^minggu$/, "minggu"],
  [/^(?:bulan|bln)$/, "bulan"],
  [/^(?:tahun|thn|th)$/, "tahun"],
];
const COUNTED = /^(?:jumlah|jml|banyak(?:nya)?|lama(?:nya)?)\b/;
const PER = /(?:\bper\b|\/)\s*\(?\s*(\p{L}+)/iu;

export function timeUnit(word: string): string | null {
  return UNITS.find(([spelling]) => spelling.test(word.trim().toLowerCase()))?.[1] ?? null;
}

/** "Bulan", "Jumlah Hari", "Lama (Bulan)" -> the unit that is counted; null for a heading of anything else. */
export function countedTime(heading: string): string | null {
  return timeUnit(normalise(heading).replace(COUNTED, ""));
}

/** "Insentif per Bulan (Rp)", "Honor/Hari" -> the unit of time that the figure is for; null where none is named. */
export function perTime(heading: string): string | null {
  return timeUnit(PER.exec(heading)?.[1] ?? "");
}
