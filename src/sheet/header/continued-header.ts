import { itemAt } from "../../domain/items";
import { isClosingLabel } from "../words/closing";
import type { Grid } from "../grid";
import type { HeaderBlock } from "./header-block";
import { isNumeralText } from "./header-rows";

/** Without the headers that a table repeats where it goes on on the next page of the report. */
export function withoutRepeated(grid: Grid, blocks: readonly HeaderBlock[]): HeaderBlock[] {
  const kept: HeaderBlock[] = [];
  for (const block of blocks) {
    const open = kept.at(-1);
    const goesOn =
      open &&
      (isOpenAbove(grid, open, block.top) || numbersGoOn(grid, open, block) || isGroupCut(grid, open, block));
    if (!goesOn || !repeats(grid, open, block)) kept.push(block);
  }
  return kept;
}

function repeats(grid: Grid, open: HeaderBlock, block: HeaderBlock): boolean {
  if (block.left !== open.left || block.right !== open.right) return false;
  for (let row = block.top; row < block.bottom; row += 1)
    if (!repeatsHeaderRow(grid, open, row)) return false;
  return true;
}

/** Whether a row says what a row of the header says, in all its cells. */
export function repeatsHeaderRow(grid: Grid, header: HeaderBlock, row: number): boolean {
  return repeatedRow(grid, header, row) !== null;
}

/** The rows of a table's body that say its headings again. */
export function repeatedRows(grid: Grid, header: HeaderBlock, end: number): ReadonlySet<number> {
  return new Set(range(header.bottom, end).filter((row) => repeatsHeaderRow(grid, header, row)));
}

/** The row of the header that a row says again; null where it says something else. */
export function repeatedRow(grid: Grid, header: HeaderBlock, row: number): number | null {
  const columns = grid.filledColumns(row, header.left, header.right);
  if (columns.length < 2) return null;
  for (let own = header.top; own < header.bottom; own += 1) {
    if (columns.every((column) => grid.text(row, column) === grid.shownText(own, column))) return own;
  }
  return null;
}

/** "2", "Jumlah", the headings again, "3": whatever closed above them, the table's numbers go on. */
function numbersGoOn(grid: Grid, open: HeaderBlock, block: HeaderBlock): boolean {
  const before = numberAt(grid, open, range(open.bottom, block.top).reverse());
  const next = numberAt(grid, open, [block.bottom]);
  return before !== null && next === before + 1;
}

/** The first number that stands in the first column of these rows. */
function numberAt(grid: Grid, { left }: HeaderBlock, rows: readonly number[]): number | null {
  const texts = rows.map((row) => /^(\d{1,3})\.?$/.exec(grid.text(row, left))?.[1]);
  const found = texts.find((text) => text !== undefined);
  return found === undefined ? null : Number(found);
}

/**
 * "Program Promosi", its rows, "Program Sarana", the headings again, its rows: a name alone above the headings is a
 * group like those before it, where rows follow that are no group. Another table's caption has none before it.
 */
function isGroupCut(grid: Grid, open: HeaderBlock, block: HeaderBlock): boolean {
  const column = nameAlone(grid, open, block.top - 1);
  if (column === null || nameAlone(grid, open, block.bottom) !== null) return false;
  const before = range(open.bottom, block.top - 1);
  const last = before.at(-1);
  if (last === undefined || closes(grid, open, last)) return false;
  return before.some((row) => nameAlone(grid, open, row) === column && row < last);
}

/** Where the one text of a row stands; null where there are more, a figure or none. */
function nameAlone(grid: Grid, { left, right }: HeaderBlock, row: number): number | null {
  const [column, ...others] = grid.filledColumns(row, left, right);
  if (column === undefined || others.length > 0) return null;
  const text = grid.text(row, column);
  return typeof grid.value(row, column) === "number" || isNumeralText(text) || isClosingLabel(text)
    ? null
    : column;
}

/** A closing row, or a blank one. */
function closes(grid: Grid, { left, right }: HeaderBlock, row: number): boolean {
  const texts = grid.filledColumns(row, left, right).map((column) => grid.text(row, column));
  return texts.length === 0 || texts.some(isClosingLabel);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** The row above closes nothing, and is no caption: the table was cut in its middle. */
function isOpenAbove(grid: Grid, open: HeaderBlock, top: number): boolean {
  const row = grid.isBlankRow(top - 1, open.left, open.right) ? top - 2 : top - 1;
  if (row < open.bottom) return false;
  const columns = grid.filledColumns(row, open.left, open.right);
  const texts = columns.map((column) => grid.text(row, column));
  if (texts.some(isClosingLabel)) return false;
  if (row === top - 1 && columns.length > 1) return true;
  return columns.some(
    (column, index) => typeof grid.value(row, column) === "number" || isNumeralText(itemAt(texts, index)),
  );
}
