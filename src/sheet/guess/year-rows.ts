import { CHANGE_ROLES, TARGET_ROLES, REALISED_ROLES } from "../../domain/roles";
import { hanyaPersen } from "../../domain/persen";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { yearsOfRows } from "../rows/row-years";
import { leafWords } from "../header/heading-path";
import type { Column, Row, YearOnYear } from "../table";
import { conceptsOf } from "../words/wording";
import { bestNamed } from "../words/telling-words";
import { claimsShare, headingOf } from "./claim";
import { isUnfilled, measuresIn } from "./measures";

/** Percentages change by points. */
const POINTS = /\bpoin\b/;
/** Growth is told in percent of the year before, whatever it is of. */
const GROWTH = /\b(?:pertumbuhan|laju)\b/;

/**
 * "Tahun | Produksi | Pertumbuhan (%)", one year below the other: a blank column of changes is of the column that it
 * names, else of the one before it, against the row of the year before.
 */
export function withYearRows(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const before = yearsBefore(grid, rows, columns);
  if (before === null) return [...columns];
  const measures = measuresIn(grid, rows, columns);
  return columns.map((own) => {
    const isOpen = CHANGE_ROLES.includes(own.role) && own.definitions.length === 0 && own.guess === undefined;
    if (!isOpen || own.source === "orang") return own;
    const left = columns.filter(
      (other) =>
        other.column < own.column &&
        !CHANGE_ROLES.includes(other.role) &&
        (other.parts !== null || measures.some(({ column }) => column === other)),
    );
    const of = sameBefore(own, columns, left) ?? meantBy(own, left);
    const change = of && changeOf(own, of, before);
    if (!change) return own;
    return isUnfilled(grid, rows, own) || isShown(grid, own, change) ? { ...own, yearOnYear: change } : own;
  });
}

/** What its heading names; else percentages for points, and what was reached last for the rest. */
function meantBy(own: Column, left: readonly Column[]): Column | undefined {
  const named = bestNamed(left.map(headingOf), leafWords(own.path));
  if (named !== null) return left[named];
  const [shares, amounts] = [true, false].map((is) => left.filter((other) => claimsShare(other) === is));
  const meant = POINTS.test(headingOf(own)) ? shares?.at(-1) : reachedLast(amounts ?? []);
  return meant ?? left.at(-1);
}

/** "Kasus | Kerugian | Naik/Turun Kasus | %": a bare percentage right behind a change is that change in percent. */
function sameBefore(own: Column, columns: readonly Column[], left: readonly Column[]): Column | undefined {
  const before = columns[columns.indexOf(own) - 1];
  if (!before || !hanyaPersen(own.path.at(-1) ?? "") || !CHANGE_ROLES.includes(before.role)) return undefined;
  const named = bestNamed(left.map(headingOf), leafWords(before.path));
  return named === null ? undefined : left[named];
}

/** "Target (Rp miliar)" beside other amounts of money, which no word tells apart from a budget. */
function isPlan(column: Column): boolean {
  return TARGET_ROLES.includes(column.role) || conceptsOf(headingOf(column)).has("target");
}

/** The nearest; behind a target what was reached of it: "Realisasi | Target | Capaian (%) | Pertumbuhan (%)". */
function reachedLast(amounts: readonly Column[]): Column | undefined {
  const nearest = amounts.at(-1);
  if (!nearest || !isPlan(nearest)) return nearest;
  const reached = amounts.filter(({ role }) => REALISED_ROLES.includes(role));
  return reached.at(-1) ?? amounts.filter((own) => !isPlan(own)).at(-1) ?? nearest;
}

/** Half a unit of the second decimal, and a little for figures that were rounded before. */
const ROUNDED = 0.0051;

/** Most of what stands in the column is this change, in two rows at least. */
function isShown(grid: Grid, own: Column, { of, relative, before }: YearOnYear): boolean {
  let [right, all] = [0, 0];
  for (const [row, earlier] of before) {
    const [typed, first, now] = [
      amountAt(grid, row, own.column),
      amountAt(grid, earlier, of),
      amountAt(grid, row, of),
    ];
    if ([typed, first, now].some(Number.isNaN) || first === 0) continue;
    all += 1;
    const change = relative ? ((now - first) / first) * 100 : now - first;
    if (Math.abs(change - typed) <= ROUNDED) right += 1;
  }
  return right > 1 && right * 2 > all;
}

function changeOf(own: Column, of: Column, before: YearOnYear["before"]): YearOnYear {
  const words = headingOf(own);
  const inPercent = claimsShare({ ...own, role: "other" }) || /%/.test(words);
  const relative = inPercent && (!claimsShare(of) || GROWTH.test(words));
  return { of: of.column, relative, before };
}

/** For each row the one of the year before, by their rows on the sheet; null where the rows are no years. */
function yearsBefore(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
): YearOnYear["before"] | null {
  const years = yearsOfRows(grid, rows, columns);
  if (years === null) return null;
  const rowOf = new Map([...years].map(([row, year]) => [year, row.row]));
  return new Map(
    [...years].flatMap(([{ row }, year]) => {
      const earlier = rowOf.get(year - 1);
      return earlier === undefined ? [] : [[row, earlier] as const];
    }),
  );
}
