import { CLOSING, OPENING } from "../words/account-words";
import { type Closing, headsMean, readClosing } from "../words/closing";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { monthOf, yearOf } from "../words/period";
import { ofItsMeasure, siblings } from "./column-siblings";
import { isQuarter, leafOf } from "./stands-apart";
import { conceptsOf } from "../words/wording";
import { groupOfPath, leafWords } from "../header/heading-path";
import type { Column, ColumnParts, Row } from "../table";
import { isEachOnce, judgedParts } from "./judged-parts";
import { namedSum } from "./named-sum";
import { agreesWithParts } from "./parts-agree";
import { isSize, unitsNamed } from "../words/unit-words";

/**
 * Columns with those that they add up or average: "Laki-laki | Perempuan | Jumlah", "Operasi | Modal | Total" with
 * a pagu and a realisasi each, twelve months and "Rata-rata". They close the columns before them as rows close
 * those above; where figures stand in them, these must agree.
 */
export function withColumnParts(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const result: Column[] = [];
  for (const column of columns) {
    const parts =
      namedSum(grid, rows, result, column) ??
      monthsOf(grid, rows, result, column) ??
      partsOf(grid, rows, result, column);
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
    const closing = closingIn(column.path[depth] ?? "");
    if (closing === null) continue;
    const named = quartersOf(closing.of, before) ?? calledAlike(closing.of, before);
    const how = closing.sum ? "SUM" : "AVERAGE";
    const own =
      named ?? ofNamedYear(siblings(grid, rows, ofItsMeasure(before, column), column, depth), closing.of);
    const parts = closing.certain ? own : judgedParts(grid, rows, column, own, { how, of: closing.of });
    const isWhole = parts.length > 1 && !isAccount(closing.of, parts) && !lacksQuarter(parts);
    if (isWhole && agreesWithParts(grid, rows, column, parts, how))
      return { columns: parts.map((part) => part.column), how };
  }
  return null;
}

/** "Jumlah Awal | Pensiun | CPNS | Jumlah Akhir": an account, of which some came and some went, is no sum. */
function isAccount(name: string, parts: readonly Column[]): boolean {
  return CLOSING.test(name) && parts.some(({ path }) => OPENING.test(leafWords(path)));
}

/** "2022 | 2023 › Baru | Perpanjangan | Total 2023": of several years those of the one that it names. */
function ofNamedYear(found: readonly Column[], name: string): readonly Column[] {
  const year = yearOf(name);
  const own = found.filter(({ period }) => period === year);
  return ofOneSize(year === null || own.length < 2 ? found : own);
}

/** "Luas (km2) | Laki-laki | Perempuan | Jumlah Penduduk": people are added to people. */
function ofOneSize(found: readonly Column[]): readonly Column[] {
  const sizes = found.map(({ path }) => unitsNamed(path).find(isSize) ?? "");
  const like = [...sizes].reverse().findIndex((size) => size !== sizes.at(-1));
  return like < 0 ? found : found.slice(found.length - like);
}

/** "Triwulan I › RPD | Realisasi | Triwulan II › RPD | Realisasi | Jumlah Realisasi": of each quarter what it names. */
function quartersOf(name: string, before: readonly Column[]): readonly Column[] | null {
  if (name !== "realisasi") return null;
  const named = before.filter((own) => isQuarter(own) && conceptsOf(leafOf(own)).has("realisasi"));
  return named.length > 1 && isEachOnce(named) ? named : null;
}

/** "Roda 4 › Baik | Rusak | Roda 2 › Baik | Rusak | Jumlah Baik": what is called so below each heading. */
function calledAlike(name: string, before: readonly Column[]): readonly Column[] | null {
  const called = before.filter(({ path }) => path.length > 1 && leafWords(path) === name);
  const groups = new Set(called.map(({ path }) => groupOfPath(path)));
  return called.length > 1 && groups.size === called.length ? called : null;
}

/** A sum or a mean, not both at once. */
function closingIn(heading: string): Closing | null {
  const closing = readClosing(heading) ?? readClosing(turned(heading));
  return closing !== null && closing.sum !== closing.mean ? closing : null;
}

/** "Panjang Total (km)", "Anggaran Kas Total" say what "Total Panjang (km)" does. */
function turned(heading: string): string {
  return heading.replace(/^(\p{L}+(?: \p{L}+){0,2}) (total|seluruhnya)(?=$| \()/iu, "$2 $1");
}

/** "Januari | Februari | Maret | Triwulan I", "… | Rata-rata TW I": a quarter right behind its own three months. */
function monthsOf(
  grid: Grid,
  rows: readonly Row[],
  before: readonly Column[],
  column: Column,
): ColumnParts | null {
  const { quarter, path } = column;
  const months = before.slice(-3);
  const isOwn = months.every(
    (own, at) =>
      quarter !== null &&
      monthOf(leafOf(own)) === quarter * 3 - 2 + at &&
      groupOfPath(own.path) === groupOfPath(path),
  );
  if (months.length < 3 || !isOwn || column.source === "orang") return null;
  const how = headsMean(leafOf(column)) ? "AVERAGE" : "SUM";
  return agreesWithParts(grid, rows, column, months, how)
    ? { columns: months.map((own) => own.column), how }
    : null;
}

/** Quarters of which one stands under another name. */
function lacksQuarter(columns: readonly Column[]): boolean {
  if (!columns.every(isQuarter)) return false;
  const quarters = new Set(columns.map(({ quarter }) => quarter ?? 0));
  return quarters.size > 1 && Math.max(...quarters) > quarters.size;
}

/** Columns that another one adds up ("Operasi" beside "Total"): a table's figure stands in the whole alone. */
export function partialColumns(columns: readonly Column[]): ReadonlySet<number> {
  return new Set(columns.flatMap(({ parts }) => (parts?.how === "SUM" ? parts.columns : [])));
}
