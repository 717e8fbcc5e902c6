import { bacaSel } from "../domain/angka";
import { artiFormat } from "../domain/format-excel";
import type { Grid } from "./grid";
import { levelOfWords } from "./kegiatan-names";
import { ABOVE_PROGRAM, LEVEL } from "./levels-from-code";
import { leadingMark, levelsFromNumbering } from "./levels-from-numbering";
import { levelsFromSums } from "./levels-from-sums";
import { leadingCode, levelsOfCodes } from "./levels-of-codes";
import { levelsOfNames } from "./levels-of-names";
import type { ColumnRole } from "./roles";
import { splitByAmounts, type Amounts } from "./split-by-amounts";
import type { Column, Row } from "./table";

const AMOUNTS: readonly ColumnRole[] = ["anggaran", "realisasi_anggaran", "sebelum", "sesudah"];

/**
 * Depth of every row in program > kegiatan > sub kegiatan > rekening, from codes, words and sums
 * together, since each of them lies now and then. A row with children becomes a subtotal, a row above
 * all programmes a total. Tables without budgets keep all rows on one level.
 */
export function applyLevels(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Row[] {
  const isRow = ({ kind }: Row): boolean => kind !== "skip";
  const levelled = levelRows(grid, rows.filter(isRow), columns);
  let next = 0;
  return rows.map((row) => (isRow(row) ? levelled[next++]! : row));
}

/** Without the headers that are repeated between the rows. */
function levelRows(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Row[] {
  const money = columns.filter((column) => AMOUNTS.includes(column.role));
  if (money.length === 0) return levelsOfWords(rows);
  const codes = rows.map((row) => codesOf(grid, row, columns));
  const isCoded = columns.some(({ role }) => role === "kode") || codes.some((cells) => cells.length > 0);
  const named = levelsOfNames(grid, rows, columns);
  const levels = levelsOfCodes(codes).map((level, index) => level ?? named[index]!);
  const amounts = rows.map((row) => money.map((column) => amountOf(grid, row.row, column.column)));
  if (!isCoded && levels.every((level) => level === null)) {
    const numbered = levelsFromNumbering(marksOf(grid, rows, columns), amounts);
    if (numbered) return markParents(rows, numbered, amounts);
  }
  if (!isCoded && !hasPrograms(rows, levels)) {
    const summed = levelsFromSums(rows, amounts);
    if (summed) return markParents(rows, summed, amounts);
  }
  if (isCoded) fillMissingCodes(rows, levels, amounts);
  else fillBetweenPrograms(rows, levels, amounts);
  return markParents(rows, levels, amounts);
}

/** What numbers each row: its cell in the column "No", else the beginning of its name; totals have none. */
function marksOf(grid: Grid, rows: readonly Row[], columns: readonly Column[]): string[] {
  const numbers = columns.find((column) => column.role === "no");
  return rows.map((row) => {
    if (row.kind !== "data") return "";
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
  if (row.kind !== "data") return [];
  const codes = columns.filter(({ role }) => role === "kode");
  if (codes.length > 0)
    return codes.map(({ column }) => grid.text(row.row, column).trim()).filter((code) => code !== "");
  return [leadingCode(row.label) ?? []].flat();
}

function amountOf(grid: Grid, row: number, column: number): number {
  const value = grid.value(row, column);
  if (typeof value === "number" && !artiFormat(grid.format(row, column)).rasioPersen) return value;
  const read = bacaSel(value, grid.format(row, column));
  return read.jenis === "angka" ? read.nilai.toNumber() : Number.NaN;
}

/**
 * Rows that lack their codes stand among their equals, unless they add up to the row above them: then
 * they are what it consists of.
 */
function fillMissingCodes(
  rows: readonly Row[],
  levels: (number | null)[],
  amounts: readonly Amounts[],
): void {
  rows.forEach((row, index) => {
    if (row.kind !== "data" || index === 0 || levels[index] !== null) return;
    let end = index;
    while (end < rows.length && rows[end]!.kind === "data" && levels[end] === null) end += 1;
    const above = levels[index - 1] ?? null;
    const own = amounts[index - 1]![0] ?? Number.NaN;
    const sum = amounts.slice(index, end).reduce((total, [amount]) => total + (amount || 0), 0);
    const isWhole = above !== null && own !== 0 && Math.abs(sum - own) <= 1;
    levels.fill(isWhole ? above + 1 : above, index, end);
  });
}

/** Between two programmes (or group headings) the sums tell kegiatan from sub kegiatan. */
function fillBetweenPrograms(
  rows: readonly Row[],
  levels: (number | null)[],
  amounts: readonly Amounts[],
): void {
  if (!hasPrograms(rows, levels)) {
    standTogether(rows, levels);
    return;
  }
  let index = 0;
  while (index < rows.length) {
    if (rows[index]!.kind !== "data") {
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < rows.length && rows[end]!.kind === "data" && levels[end] !== LEVEL.program) end += 1;
    if (levels[index] === null && leadsAsProgram(levels, amounts, index, end)) levels[index] = LEVEL.program;
    const parent = levels[index] === LEVEL.program ? index : null;
    assign(levels, amounts, parent, parent === null ? index : index + 1, end);
    index = end;
  }
}

/** Without programmes, rows that say nothing stand beside the highest that are known by their names. */
function standTogether(rows: readonly Row[], levels: (number | null)[]): void {
  const highest = levels.reduce((top, level) => (top === null || (level ?? top) < top ? level : top), null);
  if (highest === null) return;
  rows.forEach(({ kind }, index) => {
    if (kind === "data") levels[index] ??= highest;
  });
}

function hasPrograms(rows: readonly Row[], levels: readonly (number | null)[]): boolean {
  return (
    levels.includes(LEVEL.program) ||
    rows.some((row) => row.kind === "group" && levelOfWords(row.label) === 0)
  );
}

/** A first row without the word "program" that holds exactly what the rows below it add up to. */
function leadsAsProgram(
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
  index: number,
  end: number,
): boolean {
  const below = indexesWithAmounts(amounts, index + 1, end);
  const own = amounts[index]![0] ?? Number.NaN;
  if (below.length === 0 || !levels.includes(LEVEL.program)) return false;
  const known = below.filter((at) => levels[at] === LEVEL.kegiatan);
  const parts = known.length > 0 ? known : below;
  return Math.abs(parts.reduce((sum, at) => sum + amounts[at]![0]!, 0) - own) <= 1;
}

function assign(
  levels: (number | null)[],
  amounts: readonly Amounts[],
  parent: number | null,
  start: number,
  end: number,
): void {
  const known = new Set<number>();
  for (let index = start; index < end; index += 1)
    if (levels[index] === LEVEL.kegiatan) known.add(index - start);
  const budgeted = indexesWithAmounts(amounts, start, end);
  const split = splitByAmounts(
    budgeted.map((index) => amounts[index]!),
    parent === null ? null : amounts[parent]!,
    (position) => known.has(budgeted[position]! - start),
  );
  budgeted.forEach((index, position) => {
    levels[index] ??= split.has(position) ? LEVEL.kegiatan : LEVEL.subKegiatan;
  });
  let last: number = LEVEL.program;
  for (let index = start; index < end; index += 1) {
    if (Number.isNaN(amounts[index]![0])) levels[index] ??= last;
    last = levels[index] ?? last;
  }
}

/** Rows with a budget of their own; a further indikator of the row above has none. */
function indexesWithAmounts(amounts: readonly Amounts[], start: number, end: number): number[] {
  const found: number[] = [];
  for (let index = start; index < end; index += 1) if (!Number.isNaN(amounts[index]![0])) found.push(index);
  return found;
}

function markParents(
  rows: readonly Row[],
  levels: readonly (number | null)[],
  amounts: readonly Amounts[],
): Row[] {
  const result: Row[] = rows.map((row, index) => ({ ...row, level: Math.max(levels[index] ?? 0, 0) }));
  const first = rows.findIndex((row) => row.kind === "data");
  rows.forEach((row, index) => {
    if (row.kind !== "data") return;
    const root = index === first && isRootSum(rows, result, amounts, index);
    if (levels[index] === ABOVE_PROGRAM || root) {
      result[index] = { ...result[index]!, kind: "total", level: 0 };
    } else if (hasChildren(result, index)) result[index] = { ...result[index]!, kind: "subtotal" };
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
  if (levelOfWords(rows[index]!.label) !== null) return false;
  const own = amounts[index]![0] ?? Number.NaN;
  const below = result
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => at > index && row.kind === "data");
  if (below.length < 3 || Number.isNaN(own) || own === 0) return false;
  const top = Math.min(
    ...below.filter(({ at }) => !Number.isNaN(amounts[at]![0])).map(({ row }) => row.level),
  );
  if (top > result[index]!.level) return false;
  const sum = below
    .filter(({ row }) => row.level === top)
    .reduce((total, { at }) => total + (amounts[at]![0] || 0), 0);
  return Math.abs(sum - own) <= Math.abs(own) * 1e-3;
}

function hasChildren(rows: readonly Row[], index: number): boolean {
  const own = rows[index]!;
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (row.kind === "group" || row.kind === "total" || row.kind === "average") return false;
    if (row.level > own.level) return true;
    if (row.level <= own.level && row.kind === "data") return false;
  }
  return false;
}
