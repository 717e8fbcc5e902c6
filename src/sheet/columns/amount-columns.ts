import { amountAt } from "../amount-at";
import { leavesOf } from "../../domain/expression";
import {
  ADDED_ROLES,
  type ColumnRole,
  MEASURED_ROLES,
  NAME_ROLES,
  QUARTER_ROLES,
  TARGET_ROLES,
  isRole,
} from "../../domain/roles";
import type { Grid } from "../grid";
import type { Amounts } from "../levels/amounts";
import type { Column, Row } from "../table";
import { isPrice, isSize, unitsNamed } from "../words/unit-words";
import { isNeverAdded, namesCurrency, namesSize } from "./added-words";
import { isCount, isFactor, isMeasureColumn, isOnlyMoney, unitOfAll, type Body } from "./counted-columns";
import { isFactorOfSums, isMeasuredProduct, isRated, isWorkload } from "./rated-columns";
import { isWeighted } from "./weighted-columns";

/** Columns of money, whose figures add up over rows that have levels; what a price comes to is money. */
export function moneyColumns(columns: readonly Column[]): Column[] {
  return columns.filter((column) => ADDED_ROLES.has(column.role) || isPriced(columns, column));
}

function isPriced(columns: readonly Column[], { addsUp, definitions }: Column): boolean {
  const read = definitions.flatMap(({ expression }) => leavesOf(expression));
  return addsUp && columns.some(({ column, path }) => read.includes(column) && isPrice(path.at(-1) ?? ""));
}

/** Tells of each column whether its figures add up: money, and whole counts of one kind. */
export function withSums(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  caption: string,
): Column[] {
  const isOfOne = !columns.some(isMeasureColumn);
  // "Produksi Perikanan Tahun 2014 (Ton)" above the table, "Uraian (Rp juta)" above the names of its rows.
  const units = unitsNamed([caption, ...columns.filter(namesRows).map(({ path }) => path.join(" "))]);
  const isOfMoney = isOfOne && units.some(namesCurrency);
  const body = { grid, rows, columns };
  const isOfSize = (isOfOne && units.some(isSize)) || isSize(unitOfAll(body) ?? "");
  const added = columns.map((column) => {
    const isAdded =
      isMoney(columns, column, isOfMoney) ||
      isPartOfMoney(body, column) ||
      isRated(columns, column) ||
      isWorkload(column) ||
      isMeasuredProduct(column) ||
      (column.role === "standar" && isOnlyMoney(body, column)) ||
      isCount(body, column, isOfSize || namesSize(column.path)) ||
      (isWeighted(grid, rows, columns, column) && !isFactor(columns, column));
    return { ...column, addsUp: isAdded && !isFactorOfSums(columns, column) };
  });
  return withQuartersOfCounts(body, added);
}

/** "Jenis Pajak | Target | TW I … TW IV | Jumlah": where the targets of all rows are counts of one kind, so is what was reached. */
function withQuartersOfCounts(body: Body, columns: readonly Column[]): Column[] {
  const targets = columns.filter(isRole(...TARGET_ROLES));
  const isCounted = targets.length > 0 && targets.every(({ addsUp }) => addsUp);
  return columns.map((column) =>
    isCounted && isRole(...QUARTER_ROLES, "tw_total")(column) && holdsCounts(body, column)
      ? { ...column, addsUp: true }
      : column,
  );
}

function namesRows({ role }: Column): boolean {
  return NAME_ROLES.includes(role);
}

function isMoney(columns: readonly Column[], column: Column, isOfMoney: boolean): boolean {
  const { role, unit, path } = column;
  if (ADDED_ROLES.has(role) || unit === "rupiah" || isQuarterOfMoney(columns, column)) return true;
  return isOfMoney && MEASURED_ROLES.includes(role) && !isNeverAdded(path);
}

/** "Pagu | Realisasi TW I … TW IV": quarters of a budget, in a table that measures nothing else. */
function isQuarterOfMoney(columns: readonly Column[], { role, unit }: Column): boolean {
  if (!QUARTER_ROLES.includes(role) || unit === "kinerja") return false;
  return columns.some(isRole("anggaran")) && !columns.some(isRole("target"));
}

/** Quarters of money in a table that measures nothing else, and what they come to. */
function isPartOfMoney(body: Body, { role }: Column): boolean {
  const isPart = (own: ColumnRole): boolean => own === "tw_total" || QUARTER_ROLES.includes(own);
  const filled = body.columns.filter((own) => isPart(own.role) && holdsFigures(body, own));
  return isPart(role) && filled.length > 1 && filled.every((own) => isOnlyMoney(body, own));
}

/** Nothing but whole numbers without a sign; what is blank waits for its own. */
function holdsCounts({ grid, rows }: Body, { column }: Column): boolean {
  return rows.every(({ row }) => {
    const amount = amountAt(grid, row, column);
    return (
      Number.isNaN(amount) || (Number.isInteger(amount) && amount >= 0 && !/%/.test(grid.format(row, column)))
    );
  });
}

function holdsFigures({ grid, rows }: Body, { column }: Column): boolean {
  return rows.some(({ row }) => !Number.isNaN(amountAt(grid, row, column)));
}

/** The figures of a row in these columns; NaN where there is none. */
export function amountsOf(grid: Grid, row: number, columns: readonly Column[]): Amounts {
  return columns.map(({ column }) => amountAt(grid, row, column));
}
