import { amountAt } from "../amount-at";
import { bacaSel } from "../../domain/angka";
import { divisorOf, leavesOf } from "../../domain/expression";
import { artiFormat } from "../../domain/format-excel";
import { isAditif } from "../../domain/satuan";
import type { Grid } from "../grid";
import { namesWhatIsMeasured, normalise } from "../words/wording";
import {
  ADDED_ROLES,
  COUNT_ROLES,
  type ColumnRole,
  MEASURED_ROLES,
  QUARTER_ROLES,
  isRole,
  roleOf,
} from "../../domain/roles";
import { ADDED, STOCK, TAKEN } from "../words/account-words";
import type { Amounts } from "../levels/split-by-amounts";
import type { Column, Row } from "../table";
import { isPrice, isQuantity, isSize, unitsNamed } from "../words/unit-words";
import { isWeighted } from "./weighted-columns";

/** May be counts that add up: people, villages, goods. */
const COUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...COUNT_ROLES, "indikator"]);
/** Headings of what is never added up, however whole its numbers. */
const NOT_ADDED =
  /%|\b(persen\w*|prosen\w*|rata|indeks|skor|rasio|bobot|peringkat|ranking|kepadatan|laju|angka|harga|nomor|kode)\b|\bkelas jabatan\b/;

/** Columns of money, whose figures add up over rows that have levels; what a price comes to is money. */
export function moneyColumns(columns: readonly Column[]): Column[] {
  return columns.filter((column) => ADDED_ROLES.has(column.role) || isPriced(columns, column));
}

function isPriced(columns: readonly Column[], { addsUp, definitions }: Column): boolean {
  const read = definitions.flatMap(({ expression }) => leavesOf(expression));
  return addsUp && columns.some(({ column, path }) => read.includes(column) && isPrice(path.at(-1) ?? ""));
}

/** "(Rp juta)", "(dalam Rupiah)", "Juta US$": what is measured in money adds up, fractions and all. */
const CURRENCY = /\b(?:rp|rupiah|usd|dolar)\b|us\$/i;

/** Where each row may be of another measure, no caption tells what the figures are. */
const tellsMeasure = isRole("satuan", "indikator");

/** Tells of each column whether its figures add up: money, and whole counts of one kind. */
export function withSums(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  caption: string,
): Column[] {
  const isOfOne = !columns.some(tellsMeasure);
  const isOfMoney = CURRENCY.test(caption) && isOfOne;
  // "Produksi Perikanan Tahun 2014 (Ton)".
  const isOfSize = isOfOne && unitsNamed([caption]).some(isSize);
  return columns.map((column) => {
    const isMoney =
      ADDED_ROLES.has(column.role) ||
      column.unit === "rupiah" ||
      isQuarterOfMoney(columns, column) ||
      (isOfMoney &&
        MEASURED_ROLES.includes(column.role) &&
        !NOT_ADDED.test(normalise(column.path.join(" "))));
    const isAdded =
      isMoney ||
      (!isQuotient(column) && isCount(grid, rows, columns, column, isOfSize || namesSize(column))) ||
      isWeighted(grid, rows, columns, column);
    return { ...column, addsUp: isAdded && !isPrice(column.path.at(-1) ?? "") };
  });
}

/** "Pagu | Realisasi TW I … TW IV": quarters of a budget, in a table that measures nothing else. */
function isQuarterOfMoney(columns: readonly Column[], { role }: Column): boolean {
  if (!QUARTER_ROLES.includes(role)) return false;
  return columns.some(isRole("anggaran")) && !columns.some(isRole("target"));
}

function isCount(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  column: Column,
  isSized: boolean,
): boolean {
  if (!COUNTS.has(column.role) || column.unit === "persen") return false;
  const words = normalise(column.path.join(" "));
  if (words === "" || NOT_ADDED.test(words)) return false;
  // Marks of components: what they add up to is weighted, and told by their weights.
  if (column.role === "nilai" && columns.some(isRole("bobot"))) return false;
  if (isFactor(columns, column) || isOfManyKinds(grid, rows, columns, words)) return false;
  if (MEASURED_ROLES.includes(column.role)) {
    if (!isOfOneKind(grid, rows, columns, words) && !isOnlyMoney(grid, rows, columns, column)) return false;
  }
  if (
    column.role === "other" &&
    (standsBeforeNames(columns, column) || isOfManyUnits(grid, rows, columns, column))
  )
    return false;
  return holdsWholeNumbers(grid, rows, column.column, isSized);
}

/** As its own figures show: its total is none of them together. */
function isQuotient({ definitions }: Column): boolean {
  return definitions.some(({ expression }) => divisorOf(expression) !== null);
}

/** "Volume" of things in different units, or in units that no column names. */
function isOfManyKinds(grid: Grid, rows: readonly Row[], columns: readonly Column[], words: string): boolean {
  if (!isQuantity(words)) return false;
  return !columns.some(isRole("satuan")) || !isOfOneKind(grid, rows, columns, "");
}

/** "Saldo Awal", "Masuk", "Keluar", "Sisa". */
function namesStock({ path }: Column): boolean {
  const words = normalise(path.join(" "));
  return [STOCK, ADDED, TAKEN].some((own) => own.test(words)) && !CURRENCY.test(words);
}

/** "25 rim", "5 botol" in an account of stock: no sum of them says anything, unless the heading names one unit for all. */
function isOfManyUnits(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  column: Column,
): boolean {
  const unit = columns.find(isRole("satuan"));
  if (!unit || namesSize(column) || !namesStock(column)) return false;
  const own = rows.filter(({ kind, row }) => kind === "data" && !grid.isBlank(row, unit.column));
  return new Set(own.map(({ row }) => grid.shownText(row, unit.column).toLowerCase())).size > 1;
}

/** The rating of "Bobot x Rating": marks that are weighted are not added up bare. */
function isFactor(columns: readonly Column[], { column, role }: Column): boolean {
  return (
    role !== "bobot" &&
    columns.some(
      (other) =>
        other.role === "nilai" &&
        other.definitions.some(
          ({ expression, witness }) => witness === "kata" && leavesOf(expression).includes(column),
        ),
    )
  );
}

/** "Luas (Ha)", "Produksi › Ton", "Panjang (km)": what is measured in parts of a unit adds up like what is counted. */
function namesSize({ path }: Column): boolean {
  return unitsNamed(path).some((unit) => CURRENCY.test(unit) || isSize(unit));
}

/** "Akun | Uraian", "MAK | Program": what stands left of the names tells the rows apart, and counts nothing. */
function standsBeforeNames(columns: readonly Column[], { column }: Column): boolean {
  return columns.some((other) => roleOf(other.role).holds === "nama" && other.column > column);
}

/**
 * Targets of different indicators are no parts of anything: one unit for all, a heading that names what is counted,
 * or rows that are no indicators ("Jenis Bencana", "Kecamatan").
 */
function isOfOneKind(grid: Grid, rows: readonly Row[], columns: readonly Column[], words: string): boolean {
  const unit = columns.find(isRole("satuan"));
  if (unit === undefined) return namesWhatIsMeasured(words) || !columns.some(namesMeasures);
  const own = rows.filter(({ kind }) => kind === "data").map(({ row }) => grid.shownText(row, unit.column));
  const units = new Set(own.map((text) => text.toLowerCase()));
  return units.size === 1 && own.every((text) => text !== "" && isAditif(text));
}

/** Rows of different measures; "Uraian" may hold them as well. */
function namesMeasures({ role }: Column): boolean {
  return roleOf(role).holds === "nama";
}

/** No indicator is measured in millions throughout: amounts of rupiah, whatever the heading says of them. */
const MILLION = 1_000_000;

function isOnlyMoney(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  { column }: Column,
): boolean {
  if (columns.some(tellsMeasure)) return false;
  const own = rows.filter(({ kind, row }) => kind === "data" && !grid.isBlank(row, column));
  return own.length > 1 && own.every(({ row }) => amountAt(grid, row, column) >= MILLION);
}

function isNoPart(kind: Row["kind"]): boolean {
  return kind === "skip" || kind === "average";
}

/** Numbers without a sign, and but for sizes without a fraction, dashes and blanks; at least one above 0 that is no year. */
function holdsWholeNumbers(grid: Grid, rows: readonly Row[], column: number, isSize: boolean): boolean {
  let [whole, years] = [0, 0];
  for (const { row, kind, follows } of rows) {
    if (isNoPart(kind) || follows || grid.isBlank(row, column)) continue;
    const format = grid.format(row, column);
    const read = bacaSel(grid.value(row, column), format);
    if (read.jenis === "nihil") continue;
    if (read.jenis !== "angka" || read.persen || artiFormat(format).tanggal) return false;
    if ((!isSize && !read.nilai.isInteger()) || read.nilai.isNegative()) return false;
    if (!read.nilai.isZero()) whole += 1;
    if (read.nilai.gte(1900) && read.nilai.lt(2100)) years += 1;
  }
  return whole > years;
}

/** The figures of a row in these columns; NaN where there is none. */
export function amountsOf(grid: Grid, row: number, columns: readonly Column[]): Amounts {
  return columns.map(({ column }) => amountAt(grid, row, column));
}
