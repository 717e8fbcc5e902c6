import { groupBy } from "../../domain/items";
import { type ColumnRole, DERIVED_ROLES, isRole, PAGU_ROLES, REALISED_ROLES } from "../../domain/roles";
import { leafWords, sharesGroup } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { yearsIn } from "../../sheet/words/period";
import { namedHeading } from "../../sheet/words/telling-words";
import { conceptsOf } from "../../sheet/words/wording";
import { isUnnamedAmount } from "./column-kinds";

/** The two columns that a comparison of years compares, as they stand from the left to the right; null where none do. */
export function yearsCompared(table: Table, column: Column): readonly [Column, Column] | null {
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
  return values && isOfNamedYear(table, column, values) ? values : null;
}

/** "Produksi 2023 (Ton) | Produksi 2024 (Ton)", "2023 | 2024": amounts that are called the same but for their years, where no others are. */
function likeButForYear(left: readonly Column[]): readonly [Column, Column] | null {
  const nameOf = ({ path }: Column): string =>
    leafWords(path)
      .replace(/\b(?:19|20)\d\d\b/g, "")
      .trim();
  const isTold = (own: Column): boolean => own.path.length === 1 || nameOf(own) !== "";
  const amounts = left.filter((own) => isUnnamedAmount(own) && own.period !== null && isTold(own));
  const [older, newer] = amounts.slice(-2);
  const isOne = new Set(amounts.map(nameOf)).size === 1;
  return older && newer && isOne && older.period !== newer.period ? [older, newer] : null;
}

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
