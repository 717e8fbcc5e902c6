import type { Draft } from "../draft";
import { desimal } from "../../domain/desimal";
import { compute } from "../../domain/expression";
import { DERIVED_ROLES, type ColumnRole, COUNT_ROLES, PLANNED_ROLES } from "../../domain/roles";
import { readClosing } from "../closing";
import { normalise, withoutFormula } from "../wording";
import type { Expression } from "../header-formula";
import { defineAsSaid } from "./define";
import { sharesStem } from "../stems";
import { columnAt, operation, percentOf, sumOf, type Definition } from "./definition";
import { holdsYears, type ColumnFigures } from "./figures";

/** What says of a part that it is done, or not yet: "Sudah Rekam", "Terakreditasi"; "Belum Rekam", "Tidak Tercapai". */
const DONE = /^(?:(?:jumlah|banyaknya) )?(?:yang )?(?:sudah|telah|ter\p{L}{3,})\b ?/u;
const MISSING = /^(?:(?:jumlah|banyaknya) )?(?:yang )?(?:belum|tidak|tdk|blm|non)\b ?/;
const SHARE = /%|\b(?:persen|prosen|presen)tase\b/;
/** Of these a table has rules of its own. */
const MEASURED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...PLANNED_ROLES, "standar"]);

/**
 * Counts of a whole and its part, as registers have them: "Wajib KTP | Sudah Rekam | Belum Rekam | % Perekaman".
 * The part is the column that the heading names; the whole stands left of it and is never less in any row.
 */
export function countParts(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  if (drafts.some(({ role }) => MEASURED.has(role))) return;
  for (const draft of drafts) {
    if (draft.definitions.length > 0) continue;
    const words = normalise(withoutFormula(draft.reading.path.texts.at(-1) ?? ""));
    const definition = MISSING.test(words)
      ? remainder(draft, words, figures)
      : SHARE.test(words)
        ? share(draft, words, figures, closingOf(draft, drafts))
        : null;
    const isFilled = draft.stats.filled > 0;
    if (!definition || (isFilled && !isShown(definition, draft, figures))) continue;
    // What is typed stands: it is only asked whether it fits.
    defineAsSaid(draft, { ...definition, onlyBlank: isFilled });
  }
}

/** So many of the figures that stand there, and this share of them, must be what the headings say. */
const AGREEING = { rows: 2, share: 0.5 } as const;

/** Whether most of the figures that stand in the column agree; the others are slips. */
function isShown({ expression }: Definition, draft: Draft, figures: readonly ColumnFigures[]): boolean {
  const own = figures.find((other) => other.draft === draft);
  const rows = (own?.values ?? []).flatMap((printed, row): boolean[] => {
    if (printed === null) return [];
    const value = compute(expression, (column) => {
      const read = figures.find((other) => other.column === column)?.values[row] ?? null;
      return read === null ? null : desimal(read);
    });
    if (typeof value === "string") return [];
    return [Math.abs(value.toNumber() - printed) <= (own?.steps[row] ?? 0)];
  });
  const agreeing = rows.filter(Boolean).length;
  return agreeing >= AGREEING.rows && agreeing >= rows.length * AGREEING.share;
}

/** "Belum Rekam": the whole less what is done. */
function remainder(draft: Draft, words: string, figures: readonly ColumnFigures[]): Definition | null {
  if (draft.role !== "other" && !DERIVED_ROLES.has(draft.role)) return null;
  const name = words.replace(MISSING, "");
  const found = name === "" ? allBefore(draft, figures) : partsAndWhole(draft, name, figures);
  if (!found) return null;
  const { parts, whole } = found;
  const left = parts.reduce<Expression>(
    (rest, { column }) => operation("-", rest, columnAt(column)),
    columnAt(whole.column),
  );
  return definitionOf(left, `${nameOf(whole)} dikurangi ${namesOf(parts)}`);
}

/** "% Perekaman": what is done in percent of the whole. */
function share(
  draft: Draft,
  words: string,
  figures: readonly ColumnFigures[],
  closing: ColumnFigures | null,
): Definition | null {
  if (draft.role !== "capaian" && draft.role !== "other") return null;
  const found = partsAndWhole(draft, words.replace(new RegExp(SHARE, "g"), "").trim(), figures, closing);
  if (!found) return null;
  const { parts, whole } = found;
  const done = sumOf(parts.map(({ column }) => column));
  return definitionOf(percentOf(done, columnAt(whole.column)), `${namesOf(parts)} dibagi ${nameOf(whole)}`);
}

function definitionOf(expression: Expression, how: string): Definition {
  const reason = `Judul-judul kolomnya menyebut bagian dari keseluruhan, jadi dihitung ${how}.`;
  return { expression, witness: "kata", onlyBlank: false, reason };
}

/** "Baik | Rusak | Jumlah | % Baik": the column right of the parts that adds them up, filled or not. */
function closingOf(draft: Draft, drafts: readonly Draft[]): ColumnFigures | null {
  const found = drafts
    .slice(0, drafts.indexOf(draft))
    .reverse()
    .find(({ reading, role, stats }) => {
      const closing = readClosing(reading.path.texts.at(-1) ?? "");
      return role === "other" && stats.words === 0 && closing?.sum === true && closing.certain;
    });
  return found ? { draft: found, column: found.reading.path.column, values: [], steps: [] } : null;
}

interface PartsAndWhole {
  readonly parts: readonly ColumnFigures[];
  readonly whole: ColumnFigures;
}

/** "Terlayani" of "yang harus dilayani"; "Akreditasi A | B | C" together of "Jumlah Sekolah". */
function partsAndWhole(
  draft: Draft,
  name: string,
  figures: readonly ColumnFigures[],
  closing: ColumnFigures | null = null,
): PartsAndWhole | null {
  const counts = countsBeside(draft, figures, closing !== null);
  const named = counts.filter(
    (other) => sharesStem(headingOf(other), name) && !MISSING.test(headingOf(other)),
  );
  const done = (columns: readonly ColumnFigures[]): ColumnFigures[] =>
    columns.filter((other) => DONE.test(headingOf(other)));
  const parts = [done(named), named, done(counts)].find(({ length }) => length > 0);
  if (!parts) return null;
  const isClosed =
    closing !== null && counts.length > 1 && parts.every(({ column }) => column < closing.column);
  if (isClosed) return { parts, whole: closing };
  const whole = wholeOf(parts, counts);
  return whole && !hidesPart(draft, parts, whole, counts) ? { parts, whole } : null;
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
    !MISSING.test(headingOf(other)) &&
    other.column > whole.column &&
    other.column < end;
  return parts.length > 1 && counts.some(isOpen);
}

/** "Jumlah Rekomendasi | Selesai | Dalam Proses | Belum": all counts behind the whole are its parts. */
function allBefore(draft: Draft, figures: readonly ColumnFigures[]): PartsAndWhole | null {
  const counts = countsBeside(draft, figures).filter(
    (other) => other.column < draft.reading.path.column && !holdsYears(other),
  );
  for (let at = 0; at + 1 < counts.length; at += 1) {
    const [whole, ...parts] = counts.slice(at);
    if (whole && holds(parts, whole)) return { parts, whole };
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
  const nearest = left.reverse().filter((whole) => holds(parts, whole));
  return nearest.find((whole) => isSumOf(whole, counts)) ?? nearest[0] ?? null;
}

/** "Luas | Baik | Rusak": the counts right behind it come to the whole in every row. */
function isSumOf(whole: ColumnFigures, counts: readonly ColumnFigures[]): boolean {
  const behind = counts.slice(counts.indexOf(whole) + 1);
  return behind.some((_, last) => {
    const parts = behind.slice(0, last + 1);
    return parts.length > 1 && whole.values.every((all, row) => all === null || all === sumAt(parts, row));
  });
}

function sumAt(parts: readonly ColumnFigures[], row: number): number {
  return parts.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
}

function holds(parts: readonly ColumnFigures[], whole: ColumnFigures): boolean {
  const rows = whole.values.flatMap((all, row): (readonly [number, number])[] => {
    const own = parts.flatMap(({ values }) => values[row] ?? []);
    return all === null || own.length < parts.length ? [] : [[own.reduce((sum, part) => sum + part, 0), all]];
  });
  return rows.every(([part, all]) => part <= all) && rows.some(([part, all]) => part < all);
}

function namesOf(columns: readonly ColumnFigures[]): string {
  return columns.map(nameOf).join(" + ");
}

function isPositive({ values }: ColumnFigures): boolean {
  return values.every((value) => value === null || value >= 0);
}

function isCount({ values }: ColumnFigures): boolean {
  return values.every((value) => value === null || (Number.isInteger(value) && value >= 0));
}

function headingOf({ draft }: ColumnFigures): string {
  return normalise(withoutFormula(draft.reading.path.texts.at(-1) ?? ""));
}

function nameOf({ draft }: ColumnFigures): string {
  return `“${draft.reading.path.texts.join(" › ")}”`;
}
