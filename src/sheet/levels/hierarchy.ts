import { SEUKURAN_UANG } from "../../domain/seukuran-uang";
import { isBodyRow } from "../rows/row-kinds";
import { isRole } from "../../domain/roles";
import { besidePrograms } from "../rows/beside-programs";
import { fillBetweenPrograms, hasPrograms } from "./levels-between-programs";
import { amountsOf, moneyColumns } from "../columns/amount-columns";
import { levelBudgetHeadings } from "./budget-headings";
import { closesSections, isBand, levelBlankParents } from "../rows/blank-parents";
import type { Grid } from "../grid";
import { levelOfWords } from "../words/kegiatan-names";
import { LEVEL } from "./levels-from-code";
import {
  areMarks,
  goesOnIn,
  isDotted,
  isItem,
  leadingMark,
  levelsFromNumbering,
} from "./levels-from-numbering";
import { levelsFromFormulas } from "./levels-from-formulas";
import { levelsFromSums } from "./levels-from-sums";
import { levelsOfCodes } from "./levels-of-codes";
import { levelsOfItems } from "./levels-of-items";
import { levelsOfNames } from "./levels-of-names";
import { levelRunning } from "./running-numbers";
import { levelsOfStairs } from "./levels-of-stairs";
import { markParents } from "./mark-parents";
import { codesOf, fillMissingCodes, indentsOf, withUnfilled } from "../rows/missing-codes";
import type { Amounts } from "./amounts";
import { levelSummedBands } from "./summed-bands";
import type { Column, Row } from "../table";
import { withoutWrappedNames } from "./wrapped-names";

/**
 * Depth of every row in program > kegiatan > sub kegiatan > rekening, from codes, words and sums
 * together, since each of them lies now and then. A row with children becomes a subtotal, its amounts filled or
 * left blank; a row above all programmes a total. Tables without amounts keep all rows on one level.
 */
export function applyLevels(grid: Grid, all: readonly Row[], columns: readonly Column[]): Row[] {
  const rows = moneyColumns(columns).length === 0 ? all : withoutWrappedNames(grid, all, columns);
  const isRow = ({ kind }: Row): boolean => kind !== "skip";
  const levelled = levelRows(grid, rows.filter(isRow), columns);
  let next = 0;
  return rows.map((row) => (isRow(row) ? (levelled[next++] ?? row) : row));
}

/** Without the headers that are repeated between the rows. */
function levelRows(grid: Grid, all: readonly Row[], columns: readonly Column[]): Row[] {
  const money = moneyColumns(columns);
  if (money.length === 0) return levelCounts(grid, levelsOfWords(grid, all, columns), columns);
  const indents = indentsOf(grid, all, columns);
  const rows = withUnfilled(grid, all, columns, indents);
  const amounts = rows.map((row) => amountsOf(grid, row.row, money));
  const codes = rows.map((row) => codesOf(grid, row, columns));
  const isCoded =
    !hasMarkedCodes(grid, rows, columns) &&
    (columns.some(isRole("kode")) || codes.some((cells) => cells.length > 0));
  const named = levelsOfNames(grid, rows, columns);
  const levels = levelsOfCodes(codes).map((level, index) => level ?? named[index] ?? null);
  const isNested = isCoded && new Set(levels.filter((level) => level !== null)).size > 1;
  const told = isNested ? null : levelsFromFormulas(grid, rows, money);
  if (told) return markParents(rows, told, amounts);
  const isNumbered = !isCoded || numbersBeside(columns, isNested);
  const numbered = isNumbered ? numberedLevels(grid, rows, columns, amounts) : null;
  if (numbered && (levels.every((level) => level === null) || isWholly(rows, numbered)))
    return withUnfilledAccounts(grid, markParents(rows, numbered, amounts), columns);
  if (!isCoded && !hasPrograms(rows, levels)) {
    const summed = levelsUncoded(grid, rows, columns, amounts);
    if (summed) return markParents(rows, summed, amounts);
  }
  return levelByNames({ grid, rows, columns, amounts, levels, indents }, isCoded);
}

function levelsUncoded(
  ...[grid, rows, columns, amounts]: Parameters<typeof levelsOfItems>
): (number | null)[] | null {
  return levelsOfItems(grid, rows, columns, amounts) ?? levelsFromSums(rows, amounts);
}

/** "I | 3071", "1 | 521119": numbers in a column of their own tell what codes of several kinds do not. */
function numbersBeside(columns: readonly Column[], isNested: boolean): boolean {
  return !isNested && columns.some(isRole("no"));
}

interface Levelled {
  readonly grid: Grid;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly amounts: readonly Amounts[];
  readonly levels: (number | null)[];
  readonly indents: ReturnType<typeof indentsOf>;
}

/** By codes or names, what they leave open by amounts; where all rows stay on one level, by where the names stand. */
function levelByNames({ grid, rows, columns, amounts, levels, indents }: Levelled, isCoded: boolean): Row[] {
  const isGroup = rows.map(({ kind }) => kind === "group");
  const marks = marksOf(grid, rows, columns, isGroup);
  const beside = besidePrograms(rows, marks);
  const coded = isCoded ? [...levels] : beside;
  beside.forEach((level, index) => (levels[index] ??= level));
  if (isCoded) levelBudgetHeadings(rows, levels, amounts);
  if (isCoded) fillMissingCodes(rows, levels, amounts, indents);
  else fillBetweenPrograms(rows, levels, amounts);
  levelSummedBands(rows, levels, amounts);
  const counted = levelRunning(marks, levelBlankParents(rows, levels, coded), amounts);
  const marked = markParents(rows, counted, amounts);
  if (isCoded || marked.some(({ kind }) => kind === "subtotal")) return marked;
  const stairs = levelsOfStairs(grid, rows, columns, amounts);
  return stairs ? markParents(rows, stairs, amounts) : marked;
}

/** Counts (staff, goods) have levels only where the sums hold, of rows that are numbered so; amounts of money without. */
function levelCounts(grid: Grid, rows: Row[], columns: readonly Column[]): Row[] {
  const counts = columns.filter(({ addsUp }) => addsUp);
  if (counts.length === 0 || rows.some(({ level }) => level > 0)) return rows;
  const amounts = rows.map((row) => amountsOf(grid, row.row, counts));
  const isOfMoney = amounts.some((own) => own.some((amount) => amount >= SEUKURAN_UANG));
  const numbered = numberedLevels(grid, rows, columns, amounts);
  const told = numbered ?? (isOfMoney ? levelsFromSums(rows, amounts) : null);
  return told ? markParents(rows, told, amounts) : rows;
}

function numberedLevels(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  amounts: readonly Amounts[],
): (number | null)[] | null {
  const headed = closesSections(rows);
  const isGroup = rows.map(({ kind }) => kind === "group");
  const all = marksOf(grid, rows, columns, isGroup);
  const blank = rows.map(
    ({ label }, index) =>
      isGroup[index] === true &&
      (isDotted(all[index]) ||
        goesOnIn(all[index], all[index + 1]) ||
        isItem(all, isGroup, index) ||
        (!headed && !isBand(label))),
  );
  const marks = all.map((mark, index) => (isGroup[index] && !blank[index] ? "" : mark));
  const levels = levelsFromNumbering(marks, amounts, blank);
  return levels === null ? null : [...levels];
}

/** "1.1.3 Pendapatan Hasil Pengelolaan Kekayaan Daerah" without figures: an account, no heading of what follows. */
function withUnfilledAccounts(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Row[] {
  const isGroup = rows.map(({ kind }) => kind === "group");
  const marks = marksOf(grid, rows, columns, isGroup);
  return rows.map((row, index) =>
    isGroup[index] && isDotted(marks[index]) ? { ...row, kind: "data" } : row,
  );
}

/** Every row but the closing ones has a level. */
function isWholly(rows: readonly Row[], levels: readonly (number | null)[]): boolean {
  return rows.every((row, index) => !isBodyRow(row) || levels[index] !== null);
}

/** "I | A | 1 | 2 | B | 1" under "Kode" of money alone: numbers of several kinds, that nest as they do under "No". */
function hasMarkedCodes(grid: Grid, rows: readonly Row[], columns: readonly Column[]): boolean {
  const [code, ...others] = columns.filter(isRole("kode"));
  if (!code || others.length > 0 || columns.some(isRole("no", "indikator"))) return false;
  const marks = rows.map(({ row }) => grid.text(row, code.column)).filter((mark) => mark !== "");
  return areMarks(marks);
}

/** What numbers each row: its cell in the column "No", or of such codes, else the beginning of its name; totals have none. */
function marksOf(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  isBlank: readonly boolean[],
): string[] {
  const numbers = columns.find(isRole(hasMarkedCodes(grid, rows, columns) ? "kode" : "no"));
  return rows.map((row, index) => {
    if (row.kind !== "data" && !isBlank[index]) return "";
    return (numbers && grid.text(row.row, numbers.column)) || leadingMark(row.label);
  });
}

/**
 * Without amounts only the words tell: programme rows with an indikator of their own stay data. Where a row says its
 * program, its kegiatan and its sub kegiatan in columns of their own, the last of them is its name.
 */
function levelsOfWords(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Row[] {
  const names = columns.filter(isRole("program"));
  const nameOf = (row: Row): string => {
    const said = names.flatMap(({ column }) => grid.text(row.row, column) || []);
    return said.length > 1 ? (said.at(-1) ?? row.label) : row.label;
  };
  const levels = rows.map((row) => levelOfWords(nameOf(row)));
  const programs = levels.filter((level) => level === LEVEL.program).length;
  if (programs === 0) return [...rows];
  return rows.map((row, index) => ({ ...row, level: levels[index] ?? LEVEL.kegiatan }));
}
