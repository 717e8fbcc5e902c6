import { sumOf } from "../../domain/items";
import { holdsYears, isWithin } from "../columns/part-of-whole";
import type { Draft } from "../columns/draft";
import { headingOf, wordsOf } from "../columns/draft-headings";
import { COUNT_ROLES } from "../../domain/roles";
import { areAgreed } from "../agreement";
import { readClosing } from "../words/closing";
import { normalise } from "../words/wording";
import { bestNamed } from "../words/telling-words";
import { sharesAllStems, sharesStem } from "../words/stems";
import type { ColumnFigures } from "./figures";

/** What says of a part that it is done, or not yet: "Sudah Rekam", "Terakreditasi"; "Belum Rekam", "Tidak Tercapai". */
const DONE = /^(?:(?:jumlah|banyaknya) )?(?:yang )?(?:sudah|telah|ter\p{L}{3,})\b ?/u;
export const MISSING = /^(?:(?:jumlah|banyaknya) )?(?:yang )?(?:belum|tidak|tdk|blm|non)\b ?/;

/** "Baik | Rusak | Jumlah | % Baik": the column right of the parts that adds them up, filled or not; behind a rest no whole. */
export function closingOf(draft: Draft, drafts: readonly Draft[]): ColumnFigures | null {
  const found = drafts
    .slice(0, drafts.indexOf(draft))
    .reverse()
    .find(({ reading, role, stats }) => {
      const closing = readClosing(reading.path.texts.at(-1) ?? "");
      return role === "other" && stats.words === 0 && closing?.sum === true && closing.certain;
    });
  const isRest = found && drafts.slice(0, drafts.indexOf(found)).some((own) => own.role === "sisa");
  return found && !isRest ? { draft: found, column: found.reading.path.column, values: [], steps: [] } : null;
}

export interface PartsAndWhole {
  readonly parts: readonly ColumnFigures[];
  readonly whole: ColumnFigures;
}

/** "Terlayani" of "yang harus dilayani"; "Akreditasi A | B | C" together of "Jumlah Sekolah". */
export function partsAndWhole(
  draft: Draft,
  name: string,
  figures: readonly ColumnFigures[],
  closing: ColumnFigures | null = null,
): PartsAndWhole | null {
  const counts = countsBeside(draft, figures, closing !== null);
  const isDenied = MISSING.test(name);
  const named = counts.filter(
    ({ draft: other }) => isNamedBy(wordsOf(other), name) && MISSING.test(wordsOf(other)) === isDenied,
  );
  const done = (columns: readonly ColumnFigures[]): ColumnFigures[] =>
    columns.filter((other) => DONE.test(wordsOf(other.draft)));
  const exact = named.filter((other) => sharesAllStems(wordsOf(other.draft), name));
  const same = named.filter((other) => bareName(other.draft) === name);
  const tries = isDenied ? [same, exact, named] : [same, done(named), exact, named, done(counts)];
  const parts = tries.find(({ length }) => length > 0);
  if (!parts) return null;
  const isClosed =
    closing !== null && counts.length > 1 && parts.every(({ column }) => column < closing.column);
  if (isClosed) {
    // "Kunjungan Baru | Kunjungan Lama | Total | Rasio Kunjungan": all of them together are always the whole.
    const isAll = counts.every((own) => own.column >= closing.column || parts.includes(own));
    return isAll ? null : { parts, whole: closing };
  }
  const all = wholeOf(parts, counts);
  return all && !hidesPart(draft, parts, all, counts) ? { parts, whole: all } : null;
}

/** "pengurangan" of "Pengurangan (ton)". */
function bareName(draft: Draft): string {
  return normalise(headingOf(draft).replace(/\([^()]*\)\s*$/, ""));
}

/** "UCI" is too short for a stem, but stands in "Jumlah Desa UCI" as it is. */
function isNamedBy(words: string, name: string): boolean {
  return sharesStem(words, name) || sharesAllStems(words, name);
}

/** Among several parts of one family, a count that is not named like them: a part under another name, perhaps. */
function hidesPart(
  { reading }: Draft,
  parts: readonly ColumnFigures[],
  whole: ColumnFigures,
  counts: readonly ColumnFigures[],
): boolean {
  const end = Math.max(reading.path.column, ...parts.map(({ column }) => column));
  const isOpen = (other: ColumnFigures): boolean =>
    !parts.includes(other) &&
    !MISSING.test(wordsOf(other.draft)) &&
    other.column > whole.column &&
    other.column < end;
  return parts.length > 1 && counts.some(isOpen);
}

/** "Sesuai | Belum Sesuai | Belum Ditindaklanjuti": a further state of the same whole, as far as the figures go. */
export function hasFurtherPart(
  draft: Draft,
  { parts, whole }: PartsAndWhole,
  figures: readonly ColumnFigures[],
): boolean {
  return countsBeside(draft, figures).some(
    (other) => other.column > whole.column && !parts.includes(other) && fits([...parts, other], whole),
  );
}

function fits(parts: readonly ColumnFigures[], whole: ColumnFigures): boolean {
  return whole.values.every((all, row) => all === null || sumAt(parts, row) <= all);
}

/** "Jumlah Rekomendasi | Selesai | Dalam Proses | Belum": all counts behind the whole, the one that it names before any, are its parts. */
export function allBefore(draft: Draft, figures: readonly ColumnFigures[]): PartsAndWhole | null {
  const counts = countsBeside(draft, figures).filter(
    (other) => other.column < draft.reading.path.column && !holdsYears(other),
  );
  const named = bestNamed(
    counts.map(({ draft: own }) => wordsOf(own)),
    wordsOf(draft).replace(/^(?:jumlah |total )?sisa /, ""),
  );
  for (const at of [...(named === null ? [] : [named]), ...counts.keys()]) {
    const [whole, ...parts] = counts.slice(at);
    if (whole && parts.length > 0 && isWithin(parts, whole)) return { parts, whole };
  }
  return null;
}

/** `sized`: a column closes them, so that fractions of a hectare are parts as well. */
function countsBeside(draft: Draft, figures: readonly ColumnFigures[], sized = false): ColumnFigures[] {
  return figures.filter(
    (other) =>
      COUNT_ROLES.includes(other.draft.role) &&
      (sized ? isPositive(other) : isCount(other)) &&
      other.draft !== draft,
  );
}

/** The nearest count to their left that is never less than the parts; one that is always the same tells nothing. */
function wholeOf(parts: readonly ColumnFigures[], counts: readonly ColumnFigures[]): ColumnFigures | null {
  const [first] = parts;
  const left = counts.filter(
    ({ column, draft }) => first && column < first.column && draft.period === first.draft.period,
  );
  const nearest = left.reverse().filter((whole) => isWithin(parts, whole));
  return nearest.find((whole) => isSumOf(whole, counts)) ?? nearest[0] ?? null;
}

/** "Luas | Baik | Rusak": the counts right behind it come to the whole in nearly every row. */
function isSumOf(whole: ColumnFigures, counts: readonly ColumnFigures[]): boolean {
  const behind = counts.slice(counts.indexOf(whole) + 1);
  return behind.some((_, last) => {
    const parts = behind.slice(0, last + 1);
    const rows = whole.values.flatMap((all, row) => (all === null ? [] : all === sumAt(parts, row)));
    return parts.length > 1 && areAgreed(rows);
  });
}

function sumAt(parts: readonly ColumnFigures[], row: number): number {
  return sumOf(parts.map(({ values }) => values[row] ?? 0));
}

function isPositive({ values }: ColumnFigures): boolean {
  return values.every((value) => value === null || value >= 0);
}

function isCount({ values }: ColumnFigures): boolean {
  return values.every((value) => value === null || (Number.isInteger(value) && value >= 0));
}
