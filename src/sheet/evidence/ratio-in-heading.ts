import type { Draft } from "../columns/draft";
import { leafOf } from "../columns/draft-headings";
import { bestNamed } from "../words/telling-words";
import { inBrackets } from "../words/unit-words";
import { normalise } from "../words/wording";
import { isAlwaysLess, type ColumnFigures } from "./figures";
import { namedTimes, PERCENT, withoutTimes, type Ratio } from "./ratio";

/** "Kepadatan (jiwa/km2)", "Rasio Murid/Guru", "Rata-rata Jiwa per KK", "Rasio Guru terhadap Murid". */
const SIDES = /([\p{L}\d .]+?)\s*(?:\/|\bper\b|\bterhadap\b|\bthd\b|\bdan\b)\s*([\p{L}\d .]+)/iu;
/** "Rasio Pelamar : Formasi". */
const COLON = /\brasio\s+([\p{L} ]+?)\s*:\s*([\p{L} ]+)/iu;
const SEX_RATIO = /\b(rasio jenis kelamin|sex ratio)\b/;
/** People go by several names. */
const PEOPLE = /^(jiwa|orang|penduduk|org)$/;

/** The sides that the heading names, else the only pair that it can be of; null where it leaves them open. */
export function ratioInHeading(draft: Draft, columns: readonly ColumnFigures[]): Ratio | null {
  const heading = draft.reading.path.texts.at(-1) ?? "";
  return saidBy(heading, columns) ?? onlyPair(draft, heading, columns);
}

function saidBy(heading: string, columns: readonly ColumnFigures[]): Ratio | null {
  if (SEX_RATIO.test(normalise(heading))) return sexRatio(columns);
  const times = namedTimes(heading) ?? 1;
  const [, first, second] =
    COLON.exec(heading) ?? SIDES.exec(ratioUnit(heading) ?? withoutTimes(heading)) ?? [];
  if (first === undefined || second === undefined) return null;
  const whole = columnOf(second, columns);
  if (!whole) return null;
  const others = columns.filter((other) => other !== whole);
  const part =
    columnOf(first, others) ?? (others.length === 1 && !namesUnit(first, others) ? others[0] : null);
  return part ? { part, whole, times } : inOtherUnit(first, whole, others);
}

/** What a heading says that its ratio is of; null where it names nothing. */
export function secondSide(heading: string): string | null {
  const [, , second] = SIDES.exec(withoutTimes(heading)) ?? [];
  return second === undefined ? null : normalise(second);
}

/**
 * "AKI per 100.000 KH 2016" behind "Lahir Hidup | Kematian Ibu › 2014 | 2015 | 2016": where of its year only two columns
 * are left, the one that is never more than the other, whatever they are called.
 */
function onlyPair({ period }: Draft, heading: string, columns: readonly ColumnFigures[]): Ratio | null {
  const times = namedTimes(heading);
  if (times === null) return null;
  const ofYear = columns.filter(({ draft }) => draft.period === null || draft.period === period);
  const [one, other, ...more] = ofYear;
  if (!one || !other || more.length > 0) return null;
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
