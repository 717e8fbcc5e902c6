import { isBodyRow } from "./row-kinds";
import { isRole, roleOf } from "../../domain/roles";
import { itemAt } from "../../domain/items";
import type { Grid } from "../grid";
import { leadingCode } from "../levels/levels-of-codes";
import { isSumIn, type Amounts } from "../levels/amounts";
import type { Column, Row } from "../table";

/** "4. PENDAPATAN", "JUMLAH BELANJA" in the column of codes: the name of the row, merged over it. */
const NAME = /\p{L}{4}/u;

/** The codes of a row: of its columns for them, else the one that its name begins with. */
export function codesOf(grid: Grid, row: Row, columns: readonly Column[]): string[] {
  if (!isBodyRow(row)) return [];
  const codes = columns.filter(isRole("kode"));
  if (codes.length > 0)
    return codes
      .map(({ column }) => grid.text(row.row, column))
      .filter((code) => code !== "" && !NAME.test(code));
  return [leadingCode(row.label) ?? []].flat();
}

/** How far to the right the name of a row begins: the column of it among those that names fill. */
export function indentsOf(grid: Grid, rows: readonly Row[], columns: readonly Column[]): number[] {
  const names = columns.filter(({ role }) => roleOf(role).holds === "nama").map(({ column }) => column);
  const first = names[0] ?? 0;
  return rows.map(({ row }) => names.find((column) => grid.text(row, column) !== "") ?? first);
}

/** A row without code and amount whose name stands right below those of details is one of them that nobody filled yet. */
export function withUnfilled(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  indents: readonly number[],
): readonly Row[] {
  if (!columns.some(isRole("kode"))) return rows;
  const outermost = indents.reduce((least, indent) => Math.min(least, indent), Number.MAX_SAFE_INTEGER);
  const isUncoded = (row: Row): boolean => codesOf(grid, row, columns).length === 0;
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isDetail = above?.kind === "data" && isUncoded(above) && indents[index] === indents[index - 1];
    return row.kind === "group" && isDetail && isUncoded(row) && itemAt(indents, index) > outermost
      ? { ...row, kind: "data" }
      : row;
  });
}

/** Set further to the right than the row above it. */
function isIndented(indents: readonly number[], index: number): boolean {
  return itemAt(indents, index) > itemAt(indents, index - 1);
}

const BULLET = /^[-–—•▪*]\s*\p{L}/u;

/** "2.15.02.2.01 Penetapan Rencana Induk" without amounts of its own, above "- Penyusunan …" and "- Pengendalian …". */
function listsParts(rows: readonly Row[], amounts: readonly Amounts[], index: number): boolean {
  const [above, own] = [rows[index - 1], rows[index]].map((row) => row?.label.trim() ?? "");
  const isListed = BULLET.test(own ?? "") && !BULLET.test(above ?? "");
  const isBlank = itemAt(amounts, index - 1).every(Number.isNaN);
  return isListed && (isBlank || !itemAt(amounts, index).every(Number.isNaN));
}

/**
 * Rows that lack their codes stand among their equals, unless their names are set further to the right than that
 * of the row above them or they add up to it: then they are what it consists of.
 */
export function fillMissingCodes(
  rows: readonly Row[],
  levels: (number | null)[],
  amounts: readonly Amounts[],
  indents: readonly number[],
): void {
  const isInside = (index: number): boolean => isIndented(indents, index) || listsParts(rows, amounts, index);
  rows.forEach((row, index) => {
    if (row.kind !== "data" || index === 0 || levels[index] !== null) return;
    let end = index;
    while (end < rows.length && itemAt(rows, end).kind === "data" && levels[end] === null) end += 1;
    const above = levels[index - 1] ?? null;
    const own = itemAt(amounts, index - 1)[0] ?? Number.NaN;
    const sum = amounts.slice(index, end).reduce((total, [amount]) => total + (amount || 0), 0);
    const isWhole =
      above !== null && own !== 0 && isSumIn(itemAt(amounts, index - 1), amounts.slice(index, end));
    // Rows that repeat the amount of the one above them tell of it again, and are no parts.
    const isRepeated = sum >= own * 2;
    const isDeeper = above !== null && !isRepeated && isInside(index);
    levels.fill(isWhole || isDeeper ? above + 1 : above, index, end);
  });
}
