import { ordinalOf } from "./period";
import { JOINT, MONTH, MONTHS, ORDINAL, QUARTER } from "./lexicon";

/** Months 1-12 that a table is of, the first and the last. */
export interface PartOfYear {
  readonly from: number;
  readonly to: number;
}

/** Up to something, from the year's beginning: "s.d.", "sampai dengan", "per 30 September", "posisi". */
const SINCE_JANUARY = new RegExp(
  String.raw`\bs\s*[./]?\s*d\b|\bsampai\b|\bhingga\b|\bper\s+(?:\d|akhir|tanggal|${MONTH})|\bposisi\b|\bkeadaan\b|\bkumulatif\b`,
);
/** A day's date without such a word is that of a letter, not of figures. */
const DATE = new RegExp(String.raw`\b\d{1,2}\s+${MONTH}`, "g");
const PARTS: readonly (readonly [pattern: string, months: number])[] = [
  [String.raw`\b(?:semester|smt|sem)\s*(?:ke\s*-?\s*)?`, 6],
  [String.raw`\b${QUARTER}${JOINT}`, 3],
];
/** What joins the ends of a range: "I - III", "I s.d. III". */
const JOIN = String.raw`(?:\s*(?:[-–]|s\s*[./]?\s*d|sampai(?:\s+dengan)?|dan)\s*(?:${QUARTER}\s*|semester\s*)?(${ORDINAL})\b)?`;

/**
 * The part of the year that a caption or the name of a sheet tells of: "Triwulan II" 4-6, "s.d. September" 1-9,
 * "Semester I" 1-6; null where none is named.
 */
export function partOfYear(text: string): PartOfYear | null {
  const words = text.toLowerCase().replace(/[.,()_]/g, " ");
  const isSince = SINCE_JANUARY.test(words);
  const ends = [...namedParts(words), ...namedMonths(isSince ? words : words.replace(DATE, " "))];
  if (ends.length === 0) return null;
  const from = isSince ? 1 : Math.min(...ends.map((part) => part.from));
  return { from, to: Math.max(...ends.map((part) => part.to)) };
}

/** Whether a table is of the year as a whole, because it says so or names no part of it. */
export function isWholeYear(part: PartOfYear | null): boolean {
  return part === null || (part.from === 1 && part.to === 12);
}

function namedParts(words: string): PartOfYear[] {
  return PARTS.flatMap(([head, months]) =>
    [...words.matchAll(new RegExp(`${head}(${ORDINAL})\\b${JOIN}`, "g"))].flatMap(([, first, last]) =>
      [first, last].flatMap((ordinal) => {
        const number = ordinal === undefined ? Number.NaN : ordinalOf(ordinal);
        const to = number * months;
        return to >= 1 && to <= 12 ? [{ from: to - months + 1, to }] : [];
      }),
    ),
  );
}

function namedMonths(words: string): PartOfYear[] {
  return MONTHS.flatMap((month, index) =>
    new RegExp(String.raw`\b${month}\b`).test(words) ? [{ from: index + 1, to: index + 1 }] : [],
  );
}
