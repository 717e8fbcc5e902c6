import { bacaSel } from "../../domain/angka";
import { mayBeYear } from "../../domain/may-be-year";
import { DERIVED_ROLES, holdsMoney, NAME_ROLES, type ColumnRole } from "../../domain/roles";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { leafWords } from "../header/heading-path";
import { readClosing } from "../words/closing";
import { isPeriodText } from "../header/header-rows";
import { isUnwritten } from "../own-formula";
import { yearOf } from "../words/period";
import { isPerEach } from "./rated-columns";
import { isApart, isFactor, isQuarter, isSeries, leafOf } from "./stands-apart";
import type { Column, Row } from "../table";

/** Columns that number or name the rows: nothing left of them is a part of anything. */
const NAMING: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...NAME_ROLES, "penanggung_jawab"]);
/** "TW I › K | Rp | TW II › K | Rp | Jumlah › K | Rp": what is in money adds up money, over the outputs between. */
export function ofItsMeasure(before: readonly Column[], column: Column): readonly Column[] {
  if (!holdsMoney(column)) return before;
  return before.filter(({ unit, quarter }) => unit !== "kinerja" || quarter === null);
}

/** The columns right before it below the same headings, or of the same heading below others ("Total › Pagu"). */
export function siblings(
  grid: Grid,
  rows: readonly Row[],
  before: readonly Column[],
  { path, role }: Column,
  depth: number,
): Column[] {
  const [above, below] = [path.slice(0, depth), path.slice(depth + 1)];
  const inGroup = ({ path: other }: Column): boolean => isSame(other.slice(0, above.length), above);
  const others = before.filter((other) => !isOfSameTotal(other, path, depth));
  const found: Column[] = [];
  for (const other of figuresBefore(grid, rows, others, path, inGroup)) {
    if (below.length > 0 && !isSame(other.path.slice(-below.length), below)) continue;
    if (isOutsideName(other, found, path[depth] ?? "")) break;
    // "Bobot | Jan | Feb | … | Jumlah": months are whole among themselves.
    if (
      isFactor(other) ||
      isPerEach(before, other) ||
      !isAlike(found[0] ?? other, other) ||
      isBeforeMonths(other, found)
    ) {
      if (found.length > 1 && isApart(other, found, { grid, rows })) break;
      return [];
    }
    found.unshift(other);
  }
  if (below.length > 0 && found.some((other) => other.role !== role)) return [];
  const inner = new Set(found.flatMap(({ parts }) => parts?.columns ?? []));
  return eachOnce(found.filter(({ column }) => !inner.has(column)));
}

/** "Roda 4 › Baik | Rusak | Jumlah | Roda 2 › … | Jumlah Baik | Jumlah Rusak | Jumlah": of sums of the same columns those next to it. */
function eachOnce(found: readonly Column[]): Column[] {
  const added = new Set<number>();
  const kept = [...found].reverse().filter(({ column, parts }) => {
    const own = parts?.columns ?? [column];
    const isNew = own.every((part) => !added.has(part));
    if (isNew) own.forEach((part) => added.add(part));
    return isNew;
  });
  return kept.reverse();
}

/** "RTLH Awal | Ditangani APBD | Ditangani APBN | Total Ditangani": the parts are those that are called so. */
function isOutsideName(other: Column, found: readonly Column[], heading: string): boolean {
  const named = readClosing(heading)?.of ?? "";
  const isNamed = (own: Column): boolean => leafWords(own.path).startsWith(`${named} `);
  return named !== "" && found.length > 1 && found.every(isNamed) && !isNamed(other);
}

/** "Sasaran | Jan | Feb | Mar | Total": what names no time is no part of the months behind it. */
function isBeforeMonths(other: Column, found: readonly Column[]): boolean {
  return found.length > 1 && !isPeriodText(leafOf(other)) && found.every((own) => isPeriodText(leafOf(own)));
}

/**
 * The columns of figures before it, from the right to the left, up to a name or the years of the rows. Remarks may
 * stand between them; words that no heading explains may not, unless what stands behind them is a series and whole by
 * itself: which of the figures are parts, nothing else tells then.
 */
function figuresBefore(
  grid: Grid,
  rows: readonly Row[],
  before: readonly Column[],
  own: readonly string[],
  inGroup: (other: Column) => boolean,
): Column[] {
  const found: Column[] = [];
  let isBehindWords = false;
  for (const other of [...before].reverse()) {
    if (found.length > 0 && isBlankRest(grid, rows, other) && inGroup(other)) return [...found, other];
    if (other.role === "keterangan" || isComputed(grid, rows, other)) continue;
    if (NAMING.has(other.role) || namesPeriods(grid, rows, other) || closesBefore(found, other, own)) break;
    if (maySum(grid, rows, other)) {
      if (!inGroup(other)) break;
      if (isBehindWords) return isSeries([...found].reverse()) ? found : [];
      found.push(other);
    } else if (found.length === 0) break;
    else isBehindWords = true;
  }
  return found;
}

/**
 * "I | II | Jumlah | L | P | Jumlah", "Wisnus 2023 | Wisman 2023 | Jumlah 2023 | … | Jumlah 2024": the second closes what
 * stands behind the first, and none of it is a total.
 */
function closesBefore(found: readonly Column[], { parts, path }: Column, own: readonly string[]): boolean {
  return (
    parts !== null &&
    isSame(withoutYears(path), withoutYears(own)) &&
    found.length > 1 &&
    found.every((part) => part.parts === null)
  );
}

function withoutYears(path: readonly string[]): readonly string[] {
  return path.map((text) => text.replace(/\b(?:19|20)\d\d\b/g, ""));
}

/** "Pokok | Terbayar | Sisa | Denda | Total Tagihan": what is left stands for what it is left of. */
function isBlankRest(grid: Grid, rows: readonly Row[], column: Column): boolean {
  return column.role === "sisa" && isComputed(grid, rows, column);
}

/** "2022 | 2023 | Kenaikan | Rata-rata": blank, and computed itself. */
function isComputed(grid: Grid, rows: readonly Row[], { role, column }: Column): boolean {
  return DERIVED_ROLES.has(role) && filledOf(grid, rows, column) === 0;
}

/** "Total › Pagu | Realisasi": the other measures of the same total. */
function isOfSameTotal({ path: other }: Column, path: readonly string[], depth: number): boolean {
  return path.length > depth + 1 && isSame(other.slice(0, depth + 1), path.slice(0, depth + 1));
}

/** Measures of one kind; the four quarters are one, and so are years that go on: "Realisasi › 2021 | 2022 | Target › 2023". */
function isAlike(one: Column, other: Column): boolean {
  if (one.role === other.role || other.role === "sisa" || (isQuarter(one) && isQuarter(other))) return true;
  const [year, before] = [one, other].map((own) => Number(yearOf(leafOf(own)) ?? NaN));
  return year !== undefined && year - 1 === before;
}

/** "Tahun | PMA | PMDN | Total": the years say when, they are no part, whatever they are called. */
function namesPeriods(grid: Grid, rows: readonly Row[], { path, column }: Column): boolean {
  if (/^(tahun|thn|bulan|triwulan|semester|periode|tanggal)$/i.test(path.at(-1)?.trim() ?? "")) return true;
  const figures = rows
    .map(({ row }) => amountAt(grid, row, column))
    .filter((amount) => !Number.isNaN(amount));
  return figures.length > 1 && figures.every((figure) => mayBeYear(figure));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((text, index) => text.toLowerCase() === other[index]?.toLowerCase())
  );
}

/** Numbers and dashes, and no words; a month to come may be blank, and so may what other columns give. */
function maySum(grid: Grid, rows: readonly Row[], column: Column): boolean {
  const filled = filledOf(grid, rows, column.column);
  const isGiven = column.parts !== null || column.definitions.length > 0;
  return filled === null ? false : filled > 0 || isGiven || isPeriodText(leafOf(column));
}

/** How many figures stand in the column; null where words do. */
function filledOf(grid: Grid, rows: readonly Row[], column: number): number | null {
  let filled = 0;
  for (const { row, kind } of rows) {
    if (kind === "skip" || kind === "group" || isUnwritten(grid, row, column)) continue;
    const { jenis } = bacaSel(grid.value(row, column), grid.format(row, column));
    if (jenis !== "angka" && jenis !== "nihil") return null;
    filled += 1;
  }
  return filled;
}
