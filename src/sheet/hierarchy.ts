import { isRole, roleOf } from "../domain/roles";
import { itemAt } from "../domain/items";
import { fillBetweenPrograms, hasPrograms } from "./levels-between-programs";
import { amountsOf, moneyColumns } from "./amount-columns";
import { closesSections, isBand, isClosedBelow, levelBlankParents } from "./blank-parents";
import type { Grid } from "./grid";
import { levelOfWords } from "./kegiatan-names";
import { ABOVE_PROGRAM, LEVEL } from "./levels-from-code";
import { leadingMark, levelsFromNumbering } from "./levels-from-numbering";
import { levelsFromFormulas } from "./levels-from-formulas";
import { levelsFromSums } from "./levels-from-sums";
import { leadingCode, levelsOfCodes } from "./levels-of-codes";
import { levelsOfNames } from "./levels-of-names";
import type { Amounts } from "./split-by-amounts";
import type { Column, Row } from "./table";

/**
 * Depth of every row in program > kegiatan > sub kegiatan > rekening, from codes, words and sums
 * together, since each of them lies now and then. A row with children becomes a subtotal, its amounts filled or
 * left blank; a row above all programmes a total. Tables without amounts keep all rows on one level.
 */
export function applyLevels(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Row[] {
  const isRow = ({ kind }: Row): boolean => kind !== "skip";
  const levelled = levelRows(grid, rows.filter(isRow), columns);
  let next = 0;
  return rows.map((row) => (isRow(row) ? (levelled[next++] ?? row) : row));
}

/** Without the headers that are repeated between the rows. */
function levelRows(grid: Grid, all: readonly Row[], columns: readonly Column[]): Row[] {
  const money = moneyColumns(columns);
  if (money.length === 0) return levelCounts(grid, levelsOfWords(all), columns);
  const indents = indentsOf(grid, all, columns);
  const rows = withUnfilled(grid, all, columns, indents);
  const amounts = rows.map((row) => amountsOf(grid, row.row, money));
  const codes = rows.map((row) => codesOf(grid, row, columns));
  const isCoded = columns.some(isRole("kode")) || codes.some((cells) => cells.length > 0);
  const named = levelsOfNames(grid, rows, columns);
  const levels = levelsOfCodes(codes).map((level, index) => level ?? named[index] ?? null);
  const isNested = isCoded && new Set(levels.filter((level) => level !== null)).size > 1;
  const told = isNested ? null : levelsFromFormulas(grid, rows, money);
  if (told) return markParents(rows, told, amounts);
  const numbered = isCoded ? null : numberedLevels(grid, rows, columns, amounts);
  if (numbered && (levels.every((level) => level === null) || isWholly(rows, numbered)))
    return markParents(rows, numbered, amounts);
  if (!isCoded && !hasPrograms(rows, levels)) {
    const summed = levelsFromSums(rows, amounts);
    if (summed) return markParents(rows, summed, amounts);
  }
  const coded = isCoded ? [...levels] : [];
  if (isCoded) fillMissingCodes(rows, levels, amounts, indents);
  else fillBetweenPrograms(rows, levels, amounts);
  return markParents(rows, levelBlankParents(rows, levels, coded), amounts);
}

/** Counts (staff, goods) have levels only where the rows are numbered so and the sums hold. */
function levelCounts(grid: Grid, rows: Row[], columns: readonly Column[]): Row[] {
  const counts = columns.filter(({ addsUp }) => addsUp);
  if (counts.length === 0 || rows.some(({ level }) => level > 0)) return rows;
  const amounts = rows.map((row) => amountsOf(grid, row.row, counts));
  const numbered = numberedLevels(grid, rows, columns, amounts);
  return numbered ? markParents(rows, numbered, amounts) : rows;
}

function numberedLevels(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  amounts: readonly Amounts[],
): (number | null)[] | null {
  const headed = closesSections(rows);
  const blank = rows.map(({ kind, label }) => kind === "group" && !headed && !isBand(label));
  const levels = levelsFromNumbering(marksOf(grid, rows, columns, blank), amounts, blank);
  return levels === null ? null : [...levels];
}

/** Every row but the closing ones has a level. */
function isWholly(rows: readonly Row[], levels: readonly (number | null)[]): boolean {
  return rows.every(({ kind }, index) => (kind !== "data" && kind !== "group") || levels[index] !== null);
}

/** What numbers each row: its cell in the column "No", else the beginning of its name; totals have none. */
function marksOf(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  isBlank: readonly boolean[],
): string[] {
  const numbers = columns.find(isRole("no"));
  return rows.map((row, index) => {
    if (row.kind !== "data" && !isBlank[index]) return "";
    return (numbers && grid.text(row.row, numbers.column)) || leadingMark(row.label);
  });
}

/** Without amounts only the words tell: programme rows with an indikator of their own stay data. */
function levelsOfWords(rows: readonly Row[]): Row[] {
  const levels = rows.map((row) => levelOfWords(row.label));
  const programs = levels.filter((level) => level === LEVEL.program).length;
  if (programs === 0) return [...rows];
  return rows.map((row, index) => ({ ...row, level: levels[index] ?? LEVEL.kegiatan }));
}

/** The codes of a row: of its columns for them, else the one that its name begins with. */
function codesOf(grid: Grid, row: Row, columns: readonly Column[]): string[] {
  if (row.kind !== "data" && row.kind !== "group") return [];
  const codes = columns.filter(isRole("kode"));
  if (codes.length > 0)
    return codes.map(({ column }) => grid.text(row.row, column).trim()).filter((code) => code !== "");
  return [leadingCode(row.label) ?? []].flat();
}

/** How far to the right the name of a row begins: the column of it among those that names fill. */
function indentsOf(grid: Grid, rows: readonly Row[], columns: readonly Column[]): number[] {
  const names = columns.filter(({ role }) => roleOf(role).holds === "nama").map(({ column }) => column);
  const first = names[0] ?? 0;
  return rows.map(({ row }) => names.find((column) => grid.text(row, column) !== "") ?? first);
}

/** A row without code and amount whose name stands right below those of details is one of them that nobody filled yet. */
function withUnfilled(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  indents: readonly number[],
): readonly Row[] {
  if (!columns.some(isRole("kode"))) return rows;
  const isUncoded = (row: Row): boolean => codesOf(grid, row, columns).length === 0;
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isDetail = above?.kind === "data" && isUncoded(above) && indents[index] === indents[index - 1];
    return row.kind === "group" && isDetail && isUncoded(row) && isIndented(indents, index)
      ? { ...row, kind: "data" }
      : row;
  });
}

function isIndented(indents: readonly number[], index: number): boolean {
  return itemAt(indents, index) > Math.min(...indents);
}

/**
 * Rows that lack their codes stand among their equals, unless their names are set further to the right than that
 * of the row above them or they add up to it: then they are what it consists of.
 */
function fillMissingCodes(
  rows: readonly Row[],
  levels: (number | null)[],
  amounts: readonly Amounts[],
  indents: readonly number[],
): void {
  rows.forEach((row, index) => {
    if (row.kind !== "data" || index === 0 || levels[index] !== null) return;
    let end = index;
    while (end < rows.length && itemAt(rows, end).kind === "data" && levels[end] === null) end += 1;
    const above = levels[index - 1] ?? null;
    const own = itemAt(amounts, index - 1)[0] ?? Number.NaN;
    const sum = amounts.slice(index, end).reduce((total, [amount]) => total + (amount || 0), 0);
    const isWhole = above !== null && own !== 0 && Math.abs(sum - own) <= 1;
    // Rows that repeat the amount of the one above them tell of it again, and are no parts.
    const isRepeated = sum >= own * 2;
    const isDeeper = above !== null && !isRepeated && itemAt(indents, index) > itemAt(indents, index - 1);
    levels.fill(isWhole || isDeeper ? above + 1 : above, index, end);
  });
}

function markParents(
  rows: readonly Row[],
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
): Row[] {
  const result: Row[] = rows.map((row, index) => ({ ...row, level: Math.max(levels[index] ?? 0, 0) }));
  const first = rows.findIndex((row) => row.kind === "data");
  const isParent = (index: number): boolean =>
    rows[index]?.kind === "data" ||
    (rows[index]?.kind === "group" && levels[index] !== null && !isClosedBelow(rows, index));
  rows.forEach((row, index) => {
    if (!isParent(index)) return;
    const root = index === first && isRootSum(rows, result, amounts, index);
    if (levels[index] === ABOVE_PROGRAM || root) result[index] = { ...row, kind: "total", level: 0 };
    else if (hasChildren(result, index, isParent)) {
      const { level } = result[index] ?? row;
      result[index] = { ...row, level, kind: "subtotal" };
    }
  });
  return result;
}

/** "BELANJA OPERASI" over everything below it: the first data row, as large as all top rows together. */
function isRootSum(
  rows: readonly Row[],
  result: readonly Row[],
  amounts: readonly Amounts[],
  index: number,
): boolean {
  if (levelOfWords(itemAt(rows, index).label) !== null) return false;
  const own = itemAt(amounts, index)[0] ?? Number.NaN;
  const below = result
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => at > index && row.kind === "data");
  if (below.length < 3 || Number.isNaN(own) || own === 0) return false;
  const top = Math.min(
    ...below.filter(({ at }) => !Number.isNaN(itemAt(amounts, at)[0])).map(({ row }) => row.level),
  );
  if (top > itemAt(result, index).level) return false;
  const sum = below
    .filter(({ row }) => row.level === top)
    .reduce((total, { at }) => total + (itemAt(amounts, at)[0] || 0), 0);
  return Math.abs(sum - own) <= Math.abs(own) * 1e-3;
}

function hasChildren(rows: readonly Row[], index: number, isParent: (index: number) => boolean): boolean {
  const own = rows[index]?.level ?? 0;
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || row.kind === "total" || row.kind === "average" || (row.kind === "group" && !isParent(at)))
      return false;
    if (row.level > own) return true;
    if (row.level <= own && row.kind !== "skip") return false;
  }
  return false;
}
