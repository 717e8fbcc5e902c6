import { groupBy } from "../../domain/items";
import { yearOffset, yearsIn } from "../../sheet/words/period";
import { leafWords, sharesGroup } from "../../sheet/header/heading-path";
import {
  type ColumnRole,
  CHANGE_ROLES,
  DERIVED_ROLES,
  isRole,
  PAGU_ROLES,
  REALISED_ROLES,
} from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { namedHeading } from "../../sheet/words/telling-words";
import { conceptsOf } from "../../sheet/words/wording";
import { comparedYears, type Rule } from "../rule/rule";
import { penurunanPersen, perubahan, selisih } from "../rule/rules";
import { isShare, isUnnamedAmount } from "./column-kinds";
import { leftOf } from "./operand-columns";

/**
 * Two years compared: the two realisasi columns before this one and behind the previous comparison.
 * "Naik / Turun" is printed as a magnitude (LAKIP Tangerang Selatan 2021, Tabel 7) unless a figure below 0
 * stands in it; "Pertumbuhan", "Selisih", "Peningkatan/Penurunan" carry a sign.
 */
export function yearChange(table: Table, column: Column): Rule | null {
  const all = table.columns.filter((other) => other.column < column.column);
  const left = yearsOfNamed(all, column) ?? all;
  const since = Math.max(-1, ...left.filter(isRole("naik_turun")).map((other) => other.column));
  const near = left.filter((other) => other.column > since);
  const measures = measuresOf(table, column);
  const values =
    ofNamedYears(left, column, measures) ??
    comparedIn(table, column, near)
      .map((columns) => comparable(left === all ? columns : left, measures))
      .find(Boolean) ??
    likeButForYear(left);
  if (!values || !isOfNamedYear(table, column, values)) return null;
  const [first, second] = values;
  const falls = isLater(first, second);
  const words = column.path.join(" ");
  const [older, newer] = falls ? [second, first] : [first, second];
  const ofAmounts = (older.addsUp && newer.addsUp) || !mayHoldShares(table, [older, newer]);
  const isRate =
    isShare(column) && (ofAmounts || /pertumbuhan|laju/i.test(words) || hasAmountBeside(table, column));
  const relative = isRate || /\b(?:growth|yoy)\b/i.test(words);
  return changeRule(column, older.column, newer.column, relative);
}

/** By the years that stand there, or by the words: "Realisasi | Realisasi Tahun Lalu". */
function isLater(first: Column, second: Column): boolean {
  const [one, other] = [first, second].map(({ path }) => path.map(yearOffset).find((own) => own !== null));
  if (one !== other) return (one ?? 0) > (other ?? 0);
  return first.period !== null && second.period !== null && first.period > second.period;
}

/** "Produksi 2023 (Ton) | Produksi 2024 (Ton)": amounts that are called the same but for their years, where no others are. */
function likeButForYear(left: readonly Column[]): readonly [Column, Column] | null {
  const nameOf = ({ path }: Column): string =>
    leafWords(path)
      .replace(/\b(?:19|20)\d\d\b/g, "")
      .trim();
  const amounts = left.filter((own) => isUnnamedAmount(own) && own.period !== null && nameOf(own) !== "");
  const [older, newer] = amounts.slice(-2);
  const isOne = new Set(amounts.map(nameOf)).size === 1;
  return older && newer && isOne && older.period !== newer.period ? [older, newer] : null;
}

function changeRule({ path, signed }: Column, older: number, newer: number, relative: boolean): Rule {
  const words = path.join(" ");
  if (isFall(words)) return relative ? penurunanPersen(older, newer) : selisih(newer, older);
  const unsigned = !signed && /\bnaik\s*(\/|dan|atau|-|–)?\s*turun/i.test(words);
  return perubahan(older, newer, { unsigned, relative });
}

/** "Penurunan", "Berkurang" with no word for a rise: what fell by 13 is told as 13. */
function isFall(words: string): boolean {
  return /\b(?:penurunan|pengurangan|berkurang)\b/i.test(words) && !RISE.test(words);
}

const RISE = /\b(?:naik|kenaikan|peningkatan|bertambah|penambahan|pertumbuhan|perubahan|selisih|laju)\b/i;

/**
 * Where the two years are looked for: below the same heading, where figures stand there; else behind the last
 * comparison, to the left, anywhere.
 */
function comparedIn(
  { columns }: Table,
  own: Column,
  near: readonly Column[],
): readonly (readonly Column[])[] {
  const group = columns.filter(
    (other) => sharesGroup(own.path, other.path) && !DERIVED_ROLES.has(other.role),
  );
  return group.length > 1 ? [group] : [near, columns.filter(({ column }) => column < own.column), columns];
}

/** "Produksi (Ton) › 2023 | 2024", "Nilai › 2023 | 2024": what stands below each heading, where it is of several years. */
function groupsOfYears(columns: readonly Column[]): Column[][] {
  const ofYears = columns.filter(
    ({ period, path, role }) => period !== null && path.length > 1 && !DERIVED_ROLES.has(role),
  );
  const groups = groupBy(ofYears, ({ path }) => path.slice(0, -1).join(" "));
  return [...groups.values()].filter((own) => new Set(own.map(({ period }) => period)).size > 1);
}

/** "Kenaikan (%) › Produksi | Nilai" behind the years of both: those of the one that it names. */
function yearsOfNamed(left: readonly Column[], { path }: Column): readonly Column[] | null {
  const groups = groupsOfYears(left);
  if (groups.length < 2) return null;
  const headings = groups.map(([first]) => first?.path.slice(0, -1).join(" ") ?? "");
  const named = namedHeading(headings, path.at(-1) ?? "");
  return named === null ? null : (groups[named] ?? null);
}

/** "Pertumbuhan 2022 (%)": that year and the one before it; "Kenaikan 2021-2023", "Perubahan 2021-2022 › %": these two. */
function ofNamedYears(
  left: readonly Column[],
  { path }: Column,
  measures: readonly ColumnRole[],
): readonly [Column, Column] | null {
  const above = sortedYears(path.slice(0, -1).join(" "));
  const own = sortedYears(path.at(-1) ?? "");
  const named = own.length === 0 && above.length === 2 ? above : own;
  const to = named.at(-1);
  if (to === undefined) return null;
  const [from = String(Number(to) - 1)] = named.slice(0, -1);
  // "Populasi (ekor) › 2014 | 2015 | 2016": counts that no measure names.
  for (const role of [...measures, "other"]) {
    const of = (year: string): Column | undefined =>
      left.filter((other) => other.role === role && other.period === year).at(-1);
    const [older, newer] = [of(from), of(to)];
    if (older && newer) return [older, newer];
  }
  return null;
}

/** The years that a text names, the earliest first: "2015/2014" compares what "2014-2015" does. */
function sortedYears(text: string): readonly string[] {
  return [...yearsIn(text)].sort();
}

/** "Pertumbuhan 2022" is of no other year; between its two years no amounts stand that no word names. */
function isOfNamedYear({ columns }: Table, { path }: Column, values: readonly [Column, Column]): boolean {
  const year = sortedYears(path.at(-1) ?? "").at(-1);
  const periods = values.flatMap(({ period }) => period ?? []).sort();
  if (year === undefined || periods.length < 2) return true;
  const [from, to] = values.map(({ column }) => column).sort((a, b) => a - b);
  const isOpen = (own: Column): boolean =>
    isUnnamedAmount(own) && own.column > (from ?? 0) && own.column < (to ?? 0);
  return periods.at(-1) === year && !columns.some(isOpen);
}

/** Measures in percent: what they changed by may be told in points. */
const SHARES =
  /%|\b(?:persen\w*|prosen\w*|presen\w*|tingkat|cakupan|rasio|proporsi|prevalensi|angka partisipasi)\b/i;

/** Whether the figures of the two years may be percentages, as they are shown or as the rows are called. */
function mayHoldShares({ columns, rows }: Table, years: readonly Column[]): boolean {
  if (years.some((own) => own.inPercent || isShare(own))) return true;
  const units = columns.find(isRole("satuan"));
  if (units) return units.inPercent;
  return rows.some(({ kind, label }) => kind === "data" && SHARES.test(label));
}

/** "Selisih" without target or pagu: of the same measure in two years. */
export function differenceOfYears(table: Table, column: Column): Rule | null {
  const change = yearChange(table, column);
  const compared = change && comparedYears(change);
  if (!compared) return null;
  const years = table.columns.filter(({ column: at }) => at === compared.older || at === compared.newer);
  const [first, second] = years.map(({ period }) => period);
  return first && second && first !== second ? change : null;
}

/** "Selisih | %", "Naik/Turun (poin) | Naik/Turun (%)": the second is the change in percent of the first year. */
function hasAmountBeside(table: Table, column: Column): boolean {
  const left = leftOf(table, column);
  return left !== null && CHANGE_ROLES.includes(left.role) && !isShare(left);
}

const FIGURES_FIRST: readonly ColumnRole[] = ["realisasi", "capaian", "nilai"];
const SHARES_FIRST: readonly ColumnRole[] = ["capaian", "realisasi", "nilai"];

/**
 * "Peningkatan/Penurunan Capaian": of the capaian, not of the realisasi behind it. Of money what a heading names, and
 * spending where the pagu stands for one year alone: "Naik/Turun" beside both of two years may be of either.
 */
function measuresOf({ columns }: Table, { path }: Column): readonly ColumnRole[] {
  const heading = path.at(-1) ?? "";
  const named = conceptsOf(heading);
  if (named.has("realisasi")) return REALISED_ROLES;
  // "Prevalensi (%) | … | Penurunan (poin)": percentages change by points.
  if (named.has("capaian") || /\bpoin\b/i.test(heading)) return SHARES_FIRST;
  const pagu = columns.filter(({ role }) => PAGU_ROLES.includes(role));
  return pagu.length === 1 ? [...FIGURES_FIRST, "realisasi_anggaran"] : FIGURES_FIRST;
}

function comparable(
  columns: readonly Column[],
  measures: readonly ColumnRole[],
): readonly [Column, Column] | null {
  for (const role of measures) {
    const values = columns.filter((column) => column.role === role);
    if (groupsOfYears(values).length > 1) return null;
    const [first, second] = values.slice(-2);
    if (first && second) return [first, second];
  }
  return null;
}
