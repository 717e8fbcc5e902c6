import { holdsYears } from "../columns/part-of-whole";
import { inBrackets } from "../words/unit-words";
import { leaf, operation, type Expression } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { leafOf, nameOf } from "../columns/draft-headings";
import { OPEN_ROLES, WORD_ROLES } from "../../domain/roles";
import { isClosingLabel } from "../words/closing";
import { bestNamed } from "../words/telling-words";
import { normalise } from "../words/wording";
import { defineAsSaid } from "./define";
import { numberOf, percentOf } from "./definition";
import { isAlwaysLess, type ColumnFigures } from "./figures";

/** Headings of plain quotients: neither shares of a target nor of a whole. */
const RATIO = /\b(rasio|ratio|kepadatan|produktivitas|rata rata|per)\b|\p{L}\s*\/\s*\p{L}/u;
/** "per 100.000 Penduduk": how many of them the figure is for. */
const PER = /\bper\s+(1\.?000\.?000|100\.?000|10\.?000|1\.?000|100)\b/i;
/** "Kepadatan (jiwa/km2)", "Rasio Murid/Guru", "Rata-rata Jiwa per KK", "Rasio Guru terhadap Murid". */
const SIDES = /([\p{L}\d .]+?)\s*(?:\/|\bper\b|\bterhadap\b|\bthd\b|\bdan\b)\s*([\p{L}\d .]+)/iu;
const SEX_RATIO = /\b(rasio jenis kelamin|sex ratio)\b/;
/** People go by several names. */
const PEOPLE = /^(jiwa|orang|penduduk|org)$/;

/**
 * Plain ratios, as one filled row shows or the heading names: "Luas (km2) | Penduduk | Kepadatan (jiwa/km2)". What
 * stands left of them is set against each other; of several pairs that fit none is taken.
 */
export function nameRatios(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((draft, index) => {
    const heading = draft.reading.path.texts.at(-1) ?? "";
    if (draft.definitions.length > 0 || !isOpen(draft) || !RATIO.test(heading.toLowerCase())) return;
    const left = drafts.slice(0, index).filter(({ role }) => !WORD_ROLES.has(role));
    const measured = measuredIn(left, figures);
    const own = figures.find(({ draft: other }) => other === draft);
    const found = own
      ? shownBy(own, measured, timesIn(heading))
      : (saidBy(heading, measured) ?? onlyPair(draft, heading, measured));
    if (!found) return;
    const names = [found.part, found.whole].map(({ draft }) => nameOf(draft));
    defineAsSaid(draft, {
      expression: expressionOf(found),
      witness: "kata",
      onlyBlank: true,
      reason: `${own ? "Angka yang terisi menunjukkan" : "Judulnya menyebut"} perbandingan ${names.join(" dengan ")}.`,
    });
  });
}

function isOpen({ role, stats }: Draft): boolean {
  return OPEN_ROLES.has(role) && stats.words === 0 && stats.formulas === 0;
}

/** Columns of figures, and blank ones that add up those before them ("L | P | Jumlah"). */
function measuredIn(left: readonly Draft[], figures: readonly ColumnFigures[]): ColumnFigures[] {
  const found: ColumnFigures[] = [];
  for (const draft of left) {
    const own = figures.find((other) => other.draft === draft);
    if (own && draft.definitions.length === 0 && !holdsYears(own)) found.push(own);
    else if (
      draft.stats.filled === 0 &&
      isClosingLabel(draft.reading.path.texts.at(-1) ?? "") &&
      found.length > 1
    )
      found.push(sumOf(draft, found));
  }
  return found;
}

function sumOf(draft: Draft, parts: readonly ColumnFigures[]): ColumnFigures {
  const [first] = parts;
  const values = (first?.values ?? []).map((_, row) => {
    const own = parts.flatMap(({ values: figures }) => figures[row] ?? []);
    return own.length === parts.length ? own.reduce((sum, one) => sum + one, 0) : null;
  });
  return { draft, column: draft.reading.path.column, values, steps: first?.steps ?? [] };
}

/** What the quotient may be multiplied with. */
function timesIn(heading: string): readonly number[] {
  const [, named] = PER.exec(heading) ?? [];
  return named === undefined ? [1, 100] : [Number(named.replace(/\./g, ""))];
}

interface Ratio {
  readonly part: ColumnFigures;
  readonly whole: ColumnFigures;
  /** 1, 100, or how many of the whole the figure is for. */
  readonly times: number;
}

function expressionOf({ part, whole, times }: Ratio): Expression<number> {
  const [own, all] = [leaf(part.column), leaf(whole.column)];
  if (times === 100) return percentOf(own, all);
  const quotient = operation(own, "/", all);
  return times === 1 ? quotient : operation(quotient, "*", numberOf(times));
}

/** The one pair that gives every figure that stands in the column. */
function shownBy(
  own: ColumnFigures,
  columns: readonly ColumnFigures[],
  factors: readonly number[],
): Ratio | null {
  const pairs = columns.flatMap((part) =>
    columns
      .filter((whole) => whole !== part)
      .flatMap((whole) => factors.map((times): Ratio => ({ part, whole, times }))),
  );
  const [only, ...others] = pairs.filter((pair) => gives(pair, own));
  return only && others.length === 0 ? only : null;
}

function gives({ part, whole, times }: Ratio, own: ColumnFigures): boolean {
  const rows = own.values.flatMap((printed, row): boolean[] => {
    const [one, all] = [part.values[row] ?? null, whole.values[row] ?? null];
    if (printed === null) return [];
    if (one === null || all === null || all === 0 || one === all) return [false];
    return [Math.abs((one / all) * times - printed) <= (own.steps[row] ?? 0)];
  });
  return rows.length > 0 && rows.every(Boolean);
}

function saidBy(heading: string, columns: readonly ColumnFigures[]): Ratio | null {
  if (SEX_RATIO.test(normalise(heading))) return sexRatio(columns);
  const [times = 1] = timesIn(heading);
  const [, first, second] = SIDES.exec(ratioUnit(heading) ?? heading.replace(PER, "per")) ?? [];
  if (first === undefined || second === undefined) return null;
  const whole = columnOf(second, columns);
  if (!whole) return null;
  const others = columns.filter((other) => other !== whole);
  const part =
    columnOf(first, others) ?? (others.length === 1 && !namesUnit(first, others) ? others[0] : null);
  return part ? { part, whole, times } : inOtherUnit(first, whole, others);
}

/**
 * "AKI per 100.000 KH 2016" behind "Lahir Hidup | Kematian Ibu › 2014 | 2015 | 2016": where of its year only two columns
 * are left, the one that is never more than the other, whatever they are called.
 */
function onlyPair({ period }: Draft, heading: string, columns: readonly ColumnFigures[]): Ratio | null {
  const [times = 1] = timesIn(heading);
  const ofYear = columns.filter(({ draft }) => draft.period === null || draft.period === period);
  const [one, other, ...more] = ofYear;
  if (!PER.test(heading) || !one || !other || more.length > 0) return null;
  if (isAlwaysLess(one, other)) return { part: one, whole: other, times };
  return isAlwaysLess(other, one) ? { part: other, whole: one, times } : null;
}

/** Kilograms. */
const MASSES: ReadonlyMap<string, number> = new Map([
  ["kg", 1],
  ["ku", 100],
  ["kw", 100],
  ["kuintal", 100],
  ["kwintal", 100],
  ["ton", 1000],
]);
/** A quotient times 100 is a percentage. */
const PERCENT = 100;

/** "Produktivitas (kw/ha)" of "Luas (ha) | Produksi (ton)": the one column that is weighed, in another unit. */
function inOtherUnit(name: string, whole: ColumnFigures, columns: readonly ColumnFigures[]): Ratio | null {
  const massOf = (own: ColumnFigures): number | undefined => MASSES.get(unitOf(own) ?? "");
  const [part, ...others] = columns.filter((own) => massOf(own) !== undefined);
  const [own, named] = [part && massOf(part), MASSES.get(normalise(name))];
  if (!part || others.length > 0 || own === undefined || named === undefined) return null;
  const times = own / named;
  return times === PERCENT ? null : { part, whole, times };
}

/** The unit "jiwa/km2" of a heading; null where its bracket holds none. */
function ratioUnit(heading: string): string | null {
  const [, inside] = /\(([^()]*\/[^()]*)\)/.exec(heading) ?? [];
  return inside ?? null;
}

/** Both of one unit: "ku" is not the "Ton" that the only other column is measured in. */
function namesUnit(name: string, columns: readonly ColumnFigures[]): boolean {
  const unit = normalise(name);
  const units = columns.flatMap((own) => unitOf(own) ?? []);
  return units.length > 0 && !units.includes(unit) && !PEOPLE.test(unit);
}

function columnOf(name: string, columns: readonly ColumnFigures[]): ColumnFigures | null {
  const words = normalise(name);
  const byUnit = columns.filter((own) => unitOf(own) === words);
  if (byUnit.length === 1) return byUnit[0] ?? null;
  const headings = columns.map(headingOf);
  const people = headings.flatMap((heading, at) => (/\b(penduduk|jiwa|orang)\b/.test(heading) ? [at] : []));
  if (PEOPLE.test(words)) return people.length === 1 ? (columns[people[0] ?? -1] ?? null) : null;
  const whole = headings.findIndex((heading) => heading === words);
  const best = whole >= 0 ? whole : bestNamed(headings, words);
  return best === null ? null : (columns[best] ?? null);
}

function sexRatio(columns: readonly ColumnFigures[]): Ratio | null {
  const named = (words: RegExp): ColumnFigures | undefined =>
    columns.find((own) => words.test(headingOf(own)));
  const [part, whole] = [named(/^(laki laki|laki|l|pria)$/), named(/^(perempuan|p|wanita)$/)];
  return part && whole ? { part, whole, times: 100 } : null;
}

function headingOf({ draft }: ColumnFigures): string {
  return leafOf(draft);
}

function unitOf({ draft }: ColumnFigures): string | null {
  const unit = inBrackets(draft.reading.path.texts.at(-1) ?? "");
  return unit === null ? null : normalise(unit);
}
