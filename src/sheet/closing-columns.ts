import { sumOf } from "../domain/items";
import { bacaSel } from "../domain/angka";
import { readClosing } from "./closing";
import { isPeriodText } from "./header-rows";
import { amountAt } from "./amount-at";
import type { Grid } from "./grid";
import { NAME_ROLES, QUARTER_ROLES, type ColumnRole } from "../domain/roles";
import { seriesAtEnd } from "./series";
import type { Column, ColumnParts, Row } from "./table";

/** Columns that number or name the rows: nothing left of them is a part of anything. */
const NAMING: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...NAME_ROLES, "penanggung_jawab"]);
/** Factors of a product, whose last column is called "Jumlah" as well. */
const FACTOR = /\b(harga|tarif|volume|vol|frekuensi|koefisien|bobot|satuan)\b/i;
/** What of the rows must agree before a filled column is taken for the sum of others; two do where one is a slip. */
const AGREED = 0.8;
const SLIP = { agreeing: 2, wrong: 1 } as const;
const ROUNDING = 1;

/**
 * Columns with those that they add up or average: "Laki-laki | Perempuan | Jumlah", "Operasi | Modal | Total" with
 * a pagu and a realisasi each, twelve months and "Rata-rata". They close the columns before them as rows close
 * those above; where figures stand in them, these must agree.
 */
export function withColumnParts(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const result: Column[] = [];
  for (const column of columns) {
    const parts = partsOf(grid, rows, result, column);
    result.push(parts === null ? column : { ...column, parts });
  }
  return withAddedParts(grid, rows, result);
}

/** Of what a column adds up, all adds up over the rows too, fractions or not: "Baik | Rusak | Jumlah" in km. */
function withAddedParts(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const whole = new Map(columns.map((own) => [own.column, own]));
  const added = columns.flatMap(({ parts }) => {
    const own = parts?.how === "SUM" ? parts.columns : [];
    const isCounted = own.some((part) => whole.get(part)?.addsUp === true);
    const isOther = own.every((part) => whole.get(part)?.role === "other");
    return isCounted && isOther && own.every((part) => isPositive(grid, rows, part)) ? own : [];
  });
  return columns.map((own) => (added.includes(own.column) ? { ...own, addsUp: true } : own));
}

function isPositive(grid: Grid, rows: readonly Row[], column: number): boolean {
  return rows.every(({ row }) => !(amountAt(grid, row, column) < 0) && !/%/.test(grid.format(row, column)));
}

function partsOf(
  grid: Grid,
  rows: readonly Row[],
  before: readonly Column[],
  column: Column,
): ColumnParts | null {
  if (column.source === "orang" || column.role === "tw_total") return null;
  for (let depth = column.path.length - 1; depth >= 0; depth -= 1) {
    const closing = readClosing(column.path[depth] ?? "");
    if (closing === null || closing.sum === closing.mean) continue;
    const found = siblings(grid, rows, before, column, depth);
    const parts = closing.certain ? found : found.slice(-seriesAtEnd(found.map(leafOf)));
    if (!closing.certain && seriesAtEnd(found.map(leafOf)) < 2) continue;
    const how = closing.sum ? "SUM" : "AVERAGE";
    if (parts.length < 2 || lacksQuarter(parts) || !agrees(grid, rows, column, parts, how)) continue;
    return { columns: parts.map((part) => part.column), how };
  }
  return null;
}

/** The columns right before it below the same headings, or of the same heading below others ("Total › Pagu"). */
function siblings(
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
  for (const other of figuresBefore(grid, rows, others, inGroup)) {
    if (below.length > 0 && !isSame(other.path.slice(-below.length), below)) continue;
    if (FACTOR.test(other.path.join(" "))) return [];
    if (!isAlike(found[0] ?? other, other)) {
      if (isSeries(found)) break;
      return [];
    }
    found.unshift(other);
  }
  if (below.length > 0 && found.some((other) => other.role !== role)) return [];
  const inner = new Set(found.flatMap(({ parts }) => parts?.columns ?? []));
  return found.filter(({ column }) => !inner.has(column));
}

/**
 * The columns of figures before it, from the right to the left, up to a name or the years of the rows. Remarks may
 * stand between them; words that no heading explains may not: which of the figures are parts, nothing tells then.
 */
function figuresBefore(
  grid: Grid,
  rows: readonly Row[],
  before: readonly Column[],
  inGroup: (other: Column) => boolean,
): Column[] {
  const found: Column[] = [];
  let isBehindWords = false;
  for (const other of [...before].reverse()) {
    if (other.role === "keterangan") continue;
    if (NAMING.has(other.role) || namesPeriods(grid, rows, other)) break;
    if (maySum(grid, rows, other)) {
      if (!inGroup(other)) break;
      if (isBehindWords) return [];
      found.push(other);
    } else if (found.length === 0) break;
    else isBehindWords = true;
  }
  return found;
}

/** Quarters of which one stands under another name. */
function lacksQuarter(columns: readonly Column[]): boolean {
  if (!columns.every(isQuarter)) return false;
  const quarters = new Set(columns.map(({ quarter }) => quarter ?? 0));
  return quarters.size > 1 && Math.max(...quarters) > quarters.size;
}

/** "Total › Pagu | Realisasi": the other measures of the same total. */
function isOfSameTotal({ path: other }: Column, path: readonly string[], depth: number): boolean {
  return path.length > depth + 1 && isSame(other.slice(0, depth + 1), path.slice(0, depth + 1));
}

/** Quarters, months, "Tahap I | Tahap II": whole among themselves, whatever stands before them. */
function isSeries(columns: readonly Column[]): boolean {
  const leaves = columns.map(leafOf);
  return isQuarter(columns[0]) || leaves.every(isPeriodText) || seriesAtEnd(leaves) === leaves.length;
}

function leafOf({ path }: Column): string {
  return path.at(-1) ?? "";
}

function isQuarter(column: Column | undefined): boolean {
  return column !== undefined && QUARTER_ROLES.includes(column.role);
}

/** Measures of one kind; the four quarters are one. */
function isAlike(one: Column, other: Column): boolean {
  return one.role === other.role || (isQuarter(one) && isQuarter(other));
}

/** "Tahun | PMA | PMDN | Total": the years say when, they are no part, whatever they are called. */
function namesPeriods(grid: Grid, rows: readonly Row[], { path, column }: Column): boolean {
  if (/^(tahun|thn|bulan|triwulan|semester|periode|tanggal)$/i.test(path.at(-1)?.trim() ?? "")) return true;
  const figures = rows
    .map(({ row }) => amountAt(grid, row, column))
    .filter((amount) => !Number.isNaN(amount));
  return figures.length > 1 && figures.every((figure) => isYear(figure));
}

function isYear(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1900 && figure < 2100;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((text, index) => text.toLowerCase() === other[index]?.toLowerCase())
  );
}

/** Numbers and dashes, and no words; a month to come may be blank. */
function maySum(grid: Grid, rows: readonly Row[], column: Column): boolean {
  const filled = filledOf(grid, rows, column.column);
  return filled === null ? false : filled > 0 || isPeriodText(leafOf(column));
}

/** How many figures stand in the column; null where words do. */
function filledOf(grid: Grid, rows: readonly Row[], column: number): number | null {
  let filled = 0;
  for (const { row, kind } of rows) {
    if (kind === "skip" || kind === "group" || grid.isBlank(row, column)) continue;
    const { jenis } = bacaSel(grid.value(row, column), grid.format(row, column));
    if (jenis !== "angka" && jenis !== "nihil") return null;
    filled += 1;
  }
  return filled;
}

/** Nearly all figures of the column are what the parts give; true where there are none. */
function agrees(
  grid: Grid,
  rows: readonly Row[],
  { column }: Column,
  parts: readonly Column[],
  how: ColumnParts["how"],
): boolean {
  let [right, all] = [0, 0];
  for (const { row, kind, follows } of rows) {
    const own = amountAt(grid, row, column);
    if (kind === "skip" || follows || Number.isNaN(own)) continue;
    const given = parts
      .map((part) => amountAt(grid, row, part.column))
      .filter((amount) => !Number.isNaN(amount));
    const sum = sumOf(given);
    const expected = how === "SUM" ? sum : sum / given.length;
    all += 1;
    if (Math.abs(own - expected) <= (how === "SUM" ? ROUNDING : 0.01)) right += 1;
  }
  return right >= all * AGREED || (right >= SLIP.agreeing && all - right <= SLIP.wrong);
}

/** Columns that another one adds up ("Operasi" beside "Total"): a table's figure stands in the whole alone. */
export function partialColumns(columns: readonly Column[]): ReadonlySet<number> {
  return new Set(columns.flatMap(({ parts }) => (parts?.how === "SUM" ? parts.columns : [])));
}
