import { amountAt } from "../amount-at";
import { styleAt } from "../comma-habit";
import { bacaSel } from "../../domain/angka";
import { divisorOf, leavesOf } from "../../domain/expression";
import { artiFormat } from "../../domain/format-excel";
import { mayBeYear } from "../../domain/may-be-year";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { isAditif } from "../../domain/satuan";
import { COUNT_ROLES, type ColumnRole, MEASURED_ROLES, isRole, roleOf } from "../../domain/roles";
import type { Grid } from "../grid";
import { isUnwritten } from "../own-formula";
import type { Column, Row } from "../table";
import { ADDED, STOCK, TAKEN } from "../words/account-words";
import { isSumAndMean } from "../rows/row-kinds";
import { isQuantity } from "../words/unit-words";
import { namesWhatIsMeasured, normalise } from "../words/wording";
import { isMark } from "./marks";
import { isNeverAdded, namesCurrency, namesSize } from "./added-words";

/** May be counts that add up: people, villages, goods. */
const COUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...COUNT_ROLES, "indikator"]);

/** Where each row may be of another measure, no caption tells what the figures are. */
export const isMeasureColumn = isRole("satuan", "indikator");

export interface Body {
  readonly grid: Grid;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** Whole counts of one kind, or sizes (`isSized`) with fractions: their total says how many there are. */
export function isCount(body: Body, column: Column, isSized: boolean): boolean {
  const { columns } = body;
  const { role, path, unit } = column;
  const words = normalise(path.join(" "));
  if (!COUNTS.has(role) || unit === "persen" || words === "" || isNeverAdded(path)) return false;
  if (isMarkOfWeighted(columns, role)) return false;
  if (isMark(column) && body.rows.some(isSumAndMean)) return false;
  // "K | Rp" of E.81: the indicators of a programme and of its kegiatan are no parts of each other.
  if (unit === "kinerja" && columns.some((own) => own.unit === "rupiah")) return false;
  if (isQuotient(column) || isFactor(columns, column) || isOfManyKinds(body, words)) return false;
  return isOfOneMeasure(body, column) && holdsWholeNumbers(body, column, isSized);
}

/** Marks of components, and the marks that they are to reach: what they add up to is weighted, and told by their weights. */
function isMarkOfWeighted(columns: readonly Column[], role: ColumnRole): boolean {
  const isTarget = role === "target" && columns.some(isRole("nilai")) && !columns.some(isRole("realisasi"));
  return (role === "nilai" || isTarget) && columns.some(isRole("bobot"));
}

function isOfOneMeasure(body: Body, column: Column): boolean {
  if (MEASURED_ROLES.includes(column.role))
    return measuredWords(body).some((own) => isOfOneKind(body, own)) || isOnlyMoney(body, column);
  return column.role !== "other" || !(standsBeforeNames(body.columns, column) || isOfManyUnits(body, column));
}

/** What the headings of target and realisasi say: "Target Produksi | Realisasi" are of one measure. */
function measuredWords({ columns }: Body): string[] {
  const measured = columns.filter(({ role }) => MEASURED_ROLES.includes(role));
  return measured.map(({ path }) => normalise(path.join(" ")));
}

/** As its own figures show: its total is none of them together. */
function isQuotient({ definitions }: Column): boolean {
  return definitions.some(({ expression }) => divisorOf(expression) !== null);
}

/** "Volume" of things in different units, or in units that no column names. */
function isOfManyKinds(body: Body, words: string): boolean {
  if (!isQuantity(words)) return false;
  return !body.columns.some(isRole("satuan")) || !isOfOneKind(body, "");
}

/** "Saldo Awal", "Masuk", "Keluar", "Sisa". */
function namesStock({ path }: Column): boolean {
  const words = normalise(path.join(" "));
  return [STOCK, ADDED, TAKEN].some((own) => own.test(words)) && !namesCurrency(words);
}

/** "25 rim", "5 botol" in an account of stock: no sum of them says anything, unless the heading names one unit for all. */
function isOfManyUnits({ grid, rows, columns }: Body, column: Column): boolean {
  const unit = columns.find(isRole("satuan"));
  if (!unit || namesSize(column.path) || !namesStock(column)) return false;
  const own = rows.filter(({ kind, row }) => kind === "data" && !grid.isBlank(row, unit.column));
  return new Set(own.map(({ row }) => grid.shownText(row, unit.column).toLowerCase())).size > 1;
}

/** The rating of "Bobot x Rating": marks that are weighted are not added up bare. */
export function isFactor(columns: readonly Column[], { column, role }: Column): boolean {
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

/** "Akun | Uraian", "MAK | Program": what stands left of the names tells the rows apart, and counts nothing. */
function standsBeforeNames(columns: readonly Column[], { column }: Column): boolean {
  return columns.some((other) => roleOf(other.role).holds === "nama" && other.column > column);
}

/**
 * Targets of different indicators are no parts of anything: one unit for all, a heading that names what is counted,
 * or rows that are no indicators ("Jenis Bencana", "Kecamatan").
 */
function isOfOneKind({ grid, rows, columns }: Body, words: string): boolean {
  const unit = columns.find(isRole("satuan"));
  if (unit === undefined) return namesWhatIsMeasured(words) || !columns.some(tellsMeasures);
  const own = rows.filter(({ kind }) => kind === "data").map(({ row }) => grid.shownText(row, unit.column));
  const units = new Set(own.map((text) => text.toLowerCase()));
  return units.size === 1 && own.every((text) => text !== "" && isAditif(text));
}

/** "Km" in every row that has a unit: sizes add up, fractions and all; null where the rows have several, or none. */
export function unitOfAll({ grid, rows, columns }: Body): string | null {
  const unit = columns.find(isRole("satuan"));
  if (!unit) return null;
  const own = rows.filter(({ kind, row }) => kind === "data" && !grid.isBlank(row, unit.column));
  const [first, ...others] = new Set(own.map(({ row }) => grid.shownText(row, unit.column)));
  return others.length > 0 ? null : (first ?? null);
}

/** Rows of different measures; "Uraian" may hold them as well. What is weighed ("Upaya | Bobot | Target") is of several. */
function tellsMeasures({ role }: Column): boolean {
  return roleOf(role).holds === "nama" || role === "bobot";
}

/** Amounts of money in every row, in a table that names no unit and no indikator. */
export function isOnlyMoney({ grid, rows, columns }: Body, { column }: Column): boolean {
  if (columns.some(isMeasureColumn)) return false;
  const own = rows.filter(({ kind, row }) => kind === "data" && !grid.isBlank(row, column));
  const amounts = own.map(({ row }) => amountAt(grid, row, column)).filter((amount) => amount !== 0);
  return amounts.length > 1 && amounts.every((amount) => amount >= SEUKURAN_UANG);
}

function isNoPart(kind: Row["kind"]): boolean {
  return kind === "skip" || kind === "average";
}

/** Numbers without a sign, and but for sizes without a fraction, dashes and blanks; at least one above 0 that is no year. */
function holdsWholeNumbers({ grid, rows }: Body, { column }: Column, isSized: boolean): boolean {
  let [whole, years] = [0, 0];
  for (const { row, kind, follows } of rows) {
    if (isNoPart(kind) || follows || isUnwritten(grid, row, column)) continue;
    const format = grid.format(row, column);
    const read = bacaSel(grid.value(row, column), format, styleAt(grid, row, column));
    if (read.jenis === "nihil") continue;
    if (read.jenis !== "angka" || read.persen || artiFormat(format).tanggal) return false;
    if ((!isSized && !read.nilai.isInteger()) || read.nilai.isNegative()) return false;
    if (!read.nilai.isZero()) whole += 1;
    if (mayBeYear(read.nilai.toNumber())) years += 1;
  }
  return whole > years;
}
