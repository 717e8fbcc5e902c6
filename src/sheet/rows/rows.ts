import { leavesOf } from "../../domain/expression";
import { itemAt } from "../../domain/items";
import { readClosing } from "../words/closing";
import { isNumeralText } from "../header/header-rows";
import { repeatsHeaderRow } from "../header/continued-header";
import type { Grid } from "../grid";
import type { HeaderBlock } from "../header/header-block";
import { INPUT_ROLES, isRole } from "../../domain/roles";
import type { Column, Row, RowKind } from "../table";
import { withBalances } from "./balances";
import { closesRows } from "./row-kinds";
import { closingOf, hasUnit, NAMES } from "./closing-rows";
import { NamesAbove } from "./row-names";
import { isFollowing, withFollowing } from "./following-rows";
import { isMeanByFormula } from "./sum-formulas";
import { isSigned, withSurcharges } from "./surcharges";
import { isWhole } from "./whole-row";

/** What every row between header and end is: data, a group heading, a total, an average, a repeated header. */
export function classifyRows(
  grid: Grid,
  block: HeaderBlock,
  bottom: number,
  columns: readonly Column[],
): Row[] {
  const rows: Row[] = [];
  const names = new NamesAbove();
  const inputs = inputsAmong(columns);
  let heading: Row | null = null;
  for (let row = block.bottom; row < bottom; row += 1) {
    if (grid.isBlankRow(row, block.left, block.right)) continue;
    const isRepeated = repeatsHeaderRow(grid, block, row);
    const closing = isRepeated ? null : closingOf({ grid, block, columns, above: rows, heading, names }, row);
    const label = closing?.label ?? labelOf(grid, row, columns);
    const kind =
      closing?.kind ??
      (isRepeated || helps(rows, label)
        ? "skip"
        : rowKind(grid, block, row, { columns, inputs, above: rows }));
    rows.push({ row, kind, level: 0, parts: null, label });
    names.add(label);
    if (kind !== "data") heading = itemAt(rows, rows.length - 1);
  }
  const end = rows.length - trailing(rows, isFollowing);
  const last = rows[end - 1];
  if (last && (isWhole(grid, block, rows.slice(0, end), columns) || waitsForSum(last)))
    rows[end - 1] = { ...last, kind: "total" };
  const isMeasured = ({ row, label }: Row): boolean =>
    hasUnit(grid, row, columns) || (isNumbered(grid, row, columns) && !isSigned(label));
  return withBalances(withSurcharges(withFollowing(withoutRates(rows)), isMeasured));
}

/** The whole label: "Penyusunan Standar Satuan Harga" is work that is paid for. */
const RATE = /^(?:tarif|harga|harga satuan|biaya satuan|satuan biaya)(?: per \p{L}+)?\s*(?:\(.*\))?$/iu;

/** "Tarif (Rp) | 350.000 | 650.000" above the months: what one of each costs is none of what they count. */
function withoutRates(rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = rows.filter(({ kind }) => kind === "data");
  if (!first || others.length < 2 || !RATE.test(first.label) || others.some(({ label }) => RATE.test(label)))
    return rows;
  return rows.map((row) => (row === first ? { ...row, kind: "skip" } : row));
}

/** Below a mean or a total, a row that nothing names holds what came of these: no row of its own. */
function helps(above: readonly Row[], label: string): boolean {
  const last = above.at(-1);
  const isClosed = last !== undefined && (closesRows(last) || (last.kind === "skip" && last.label === ""));
  return label === "" && isClosed && above[0]?.label !== "";
}

/** How many at the end are so. */
function trailing(rows: readonly Row[], isOne: (row: Row) => boolean): number {
  const last = [...rows].reverse().findIndex((row) => !isOne(row));
  return last < 0 ? rows.length : last;
}

/** "Total se-Kabupaten" without a figure, where the table ends: nothing else could come of it. */
function waitsForSum({ kind, label }: Row): boolean {
  return kind === "group" && readClosing(label)?.sum === true;
}

function labelOf(grid: Grid, row: number, columns: readonly Column[]): string {
  const textIn = ({ column }: Column): string => grid.text(row, column);
  // "5. BELANJA | | | | | Bidang Umum": the words among the codes name the row, not who answers for it.
  const worded = columns
    .filter(isRole("kode", "no"))
    .map(textIn)
    .find((text) => NAME.test(text));
  for (const role of NAMES) {
    if (role === "penanggung_jawab" && worded !== undefined) return worded;
    for (const column of columns) {
      if (column.role !== role) continue;
      const text = textIn(column);
      if (text !== "" && (role !== "other" || /\p{L}|^%$/u.test(text))) return text;
    }
  }
  return "";
}

/** A word, not "IV" or "5.1.a". */
const NAME = /\p{L}{4}/u;

/** Columns whose figures make data of a row: inputs, and what printed formulas read; none where nothing is put in. */
function inputsAmong(columns: readonly Column[]): readonly number[] {
  const inputs = columns.filter(({ role }) => INPUT_ROLES.has(role));
  if (inputs.length === 0) return [];
  const read = columns.flatMap(({ definitions }) => leavesOf(definitions[0]?.expression ?? NOTHING_READ));
  return [...inputs.map(({ column }) => column), ...read];
}

interface Body {
  readonly columns: readonly Column[];
  readonly inputs: readonly number[];
  readonly above: readonly Row[];
}

function rowKind(grid: Grid, block: HeaderBlock, row: number, { columns, inputs, above }: Body): RowKind {
  if (isMeanByFormula(grid, row, columns, above)) return "average";
  if (inputs.length === 0) return "data";
  if (inputs.some((column) => !grid.isBlank(row, column))) return "data";
  const own = grid.filledColumns(row, block.left, block.right);
  // "* | angka sementara": what a sign beside a figure means.
  if (/^\*+\)?$/.test(grid.text(row, own[0] ?? block.left))) return "skip";
  const named = columns.some((column) => column.role === "indikator" && !grid.isBlank(row, column.column));
  const isData =
    hasUnit(grid, row, columns) || (named && own.length > 1) || countsSeveral(grid, row, columns);
  return isData ? "data" : "group";
}

/** Figures in several columns that no word names: no heading has them. */
function countsSeveral(grid: Grid, row: number, columns: readonly Column[]): boolean {
  const counted = columns.filter(
    ({ role, column }) => role === "other" && isNumeralText(grid.text(row, column)),
  );
  return counted.length > 1;
}

/** Of a column that nothing defines. */
const NOTHING_READ = { kind: "number", value: 0 } as const;

function isNumbered(grid: Grid, row: number, columns: readonly Column[]): boolean {
  return columns.some(({ role, column }) => role === "no" && !grid.isBlank(row, column));
}
