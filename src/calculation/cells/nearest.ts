import { leafWords } from "../../sheet/header/heading-path";
import { type ColumnRole, REALISASI_ROLES, isRole } from "../../domain/roles";
import { bySubject } from "../../sheet/columns/by-subject";
import { TO_DATE, yearOffset } from "../../sheet/words/period";
import type { Column, Table } from "../../sheet/table";
import { comparedIn, namedHeading } from "../../sheet/words/telling-words";
import { normalise } from "../../sheet/words/wording";

/** A year further back counts more than any place on the same side, so many years at most. */
const A_YEAR = 200;
/** What was reached last counts on either side, where nothing else is computed of the years before. */
const A_YEAR_OF_ALL = 2_000;
const YEARS = 4;

/**
 * The column of one of the roles that belongs to this one: the one that its heading names ("Capaian thd Target
 * Tahunan"), of the same quarter and period before another, to the left before to the right, near before far.
 */
export function nearest(table: Table, column: Column, roles: readonly ColumnRole[]): Column | null {
  const candidates = ofOneSubject(table, column, roles);
  const named = namedAmong(candidates, column);
  if (named) return named;
  const latest = Math.max(
    ...candidates.map(({ period }) => Number(period ?? Number.NaN)).filter(Number.isFinite),
  );
  const isOfOneSpan = sameSpan(table, column);
  const isOnly = table.columns.filter(isRole(column.role)).length === 1;
  const aYear = isOnly && roles === REALISASI_ROLES ? A_YEAR_OF_ALL : A_YEAR;
  const yearsBehind = ({ period }: Column): number =>
    column.period !== null || period === null ? 0 : Math.min(YEARS, latest - Number(period)) * aYear;
  const score = (other: Column): number => {
    const samePeriod = column.period === null || other.period === null || other.period === column.period;
    const left = other.column < column.column;
    const distance = (left ? 0 : 1_000) + Math.abs(other.column - column.column);
    return (
      quarterGap(column, other) +
      (samePeriod ? 0 : 10_000) +
      yearsBehind(other) +
      (isNamesake(column, other) ? 0 : 2_000) +
      (namesYearBefore(other) && !namesYearBefore(column) ? 3_000 : 0) +
      (isOfOneSpan(other) ? 0 : 5_000) +
      distance
    );
  };
  return candidates.sort((a, b) => score(a) - score(b))[0] ?? null;
}

/** Of the same indikator where any is: what is measured of another one counts less than anything of its own. */
function ofOneSubject({ columns }: Table, column: Column, roles: readonly ColumnRole[]): Column[] {
  const candidates = columns.filter((other) => roles.includes(other.role) && other.column !== column.column);
  const beside = bySubject(columns).find((part) => part.includes(column)) ?? columns;
  const own = candidates.filter((other) => beside.includes(other));
  return own.length > 0 ? own : candidates;
}

/** "Target Tahun Sebelumnya": of another year than a column that names none. */
function namesYearBefore({ path }: Column): boolean {
  return (yearOffset(path.at(-1) ?? "") ?? 0) < 0;
}

/** "Capaian thd Tahunan" is of "Target Tahunan". */
function namedAmong(candidates: readonly Column[], { path }: Column): Column | null {
  const compared = comparedIn(leafWords(path));
  if (!compared || candidates.length < 2) return null;
  const best = namedHeading(candidates.map(headingOf), compared.whole.replace(/%/g, ""));
  if (best !== null) return candidates[best] ?? null;
  // "Capaian terhadap Target Tahunan" beside "Target Tahun 2023 | Target s/d TW III".
  const yearly = candidates.filter(
    ({ path: own, quarter }) => quarter === null && !TO_DATE.test(own.join(" ")),
  );
  return YEARLY.test(compared.whole) && yearly.length === 1 ? (yearly[0] ?? null) : null;
}

export const YEARLY = /\b(tahunan|setahun|(1|satu) tahun)\b/;

/** Its whole heading, in small letters. */
export function headingOf({ path }: Column): string {
  return normalise(path.join(" "));
}

/** "Persentase › APBD" is of "Anggaran › APBD" and "Realisasi › APBD". */
export function isNamesake({ path }: Column, { path: other }: Column): boolean {
  return path.length > 1 && other.length > 1 && leafWords(path) === leafWords(other);
}

/**
 * "Rencana | Realisasi | Akumulasi Rencana | Akumulasi Realisasi | % | % Akumulasi": where one share is of what was added
 * up so far and another is not, each is of its own kind; a lone one may be of either.
 */
function sameSpan({ columns }: Table, column: Column): (other: Column) => boolean {
  const isToDate = ({ path }: Column): boolean => TO_DATE.test(path.join(" "));
  const [own, alike] = [isToDate(column), columns.filter(isRole(column.role))];
  return (other) => isToDate(other) === own || alike.every((each) => isToDate(each) === own);
}

/** A quarter's figure belongs to its own quarter, a year's to the year; a quarter may fall back on the year. */
function quarterGap(column: Column, other: Column): number {
  if (column.quarter === other.quarter) return 0;
  return other.quarter === null ? 5_000 : 20_000;
}
