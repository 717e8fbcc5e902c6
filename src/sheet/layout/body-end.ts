import { MONTH } from "../words/lexicon";
import { firstOf } from "../../domain/items";
import type { Grid } from "../grid";
import type { HeaderBlock } from "../header/header-block";
import { isClosingLabel } from "../words/closing";
import { namesBalance } from "../rows/balances";
import { isFollowing } from "../rows/following-rows";
import { isNumeralText } from "../header/header-rows";
/** One past the last row of the table: before its source line, its signature, the next table's caption. */
export function bodyEnd(grid: Grid, block: HeaderBlock, limit: number): number {
  let end = block.bottom;
  let blanks = 0;
  let names = block.right;
  let [rows, gaps] = [0, 0];
  for (let row = block.bottom; row < limit; row += 1) {
    if (grid.isBlankRow(row, block.left, block.right)) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    if (isClosing(grid, block, row)) break;
    const isStarted = end > block.bottom;
    if (blanks > 0 && isStarted && !isNamed(grid, block, row, names)) break;
    const isSpaced = rows >= SPACED && gaps >= rows - 1;
    if (blanks > 0 && !isSpaced && !resumes(grid, block, row, limit, isStarted)) break;
    if (blanks > 0 && isStarted) gaps += 1;
    rows += 1;
    blanks = 0;
    end = row + 1;
    names = Math.min(names, firstFigure(grid, block, row) ?? names);
  }
  return endOfNumbered(grid, block, end);
}

/** So many rows, each behind a blank one, tell that blank rows part nothing in the table. */
const SPACED = 3;

/** Rows numbered 1, 2, 3, ... that make a list of them. */
const LISTED = 3;

/**
 * A list whose rows are numbered one after the other ends with its last closing row: what stands below it without
 * a number (weights, a calculation on the side, figures noted down) is no row of it.
 */
function endOfNumbered(grid: Grid, block: HeaderBlock, end: number): number {
  let [last, listed] = [block.bottom, 0];
  for (let row = block.bottom; row < end; row += 1) {
    const number = ordinalAt(grid, row, block.left);
    if (number === null) continue;
    if (number !== 1 && number !== listed + 1) return end;
    listed = number;
    last = row;
  }
  if (listed < LISTED) return end;
  for (let row = end - 1; row > last; row -= 1) if (closesList(grid, block, row)) return row + 1;
  return end;
}

/** "3", "3.": the number of a row, be it typed as a text. */
function ordinalAt(grid: Grid, row: number, column: number): number | null {
  const text = grid.text(row, column);
  return /^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** A closing row, or one that follows from it ("Persentase", "Predikat"). */
function closesList(grid: Grid, block: HeaderBlock, row: number): boolean {
  const [first] = grid.filledColumns(row, block.left, block.right);
  if (first === undefined) return false;
  const label = grid.text(row, first);
  return isClosingLabel(label) || namesBalance(label) || isFollowing({ kind: "data", label });
}

/** "Sumber: ...", "Keterangan: ...", the place and date of a signature, "Mengetahui", "NIP". */
function isClosing(grid: Grid, block: HeaderBlock, row: number): boolean {
  const columns = grid.filledColumns(row, block.left, block.right);
  const text = grid.text(row, firstOf(columns));
  if (/^(sumber( data)?|ket(erangan)?|catatan|mutu pelayanan|\*+\)?)\s*[:.)=]/i.test(text)) return true;
  if (columns.length > 2) return false;
  return SIGNED.test(text);
}

/** What stands above a signature: "Mengetahui", the place and date, the office, and below it the number. */
const SIGNED = new RegExp(
  String.raw`^(mengetahui|nip\b|kepala (dinas|badan|bagian|bidang)\b.*)$|^[\p{L} .]+,\s*(\d{1,2}\s+)?(${MONTH}|\.{3,})`,
  "iu",
);

/**
 * A row behind a blank one goes on with the table where something stands in it that numbers or names it: left of the
 * figures of the rows above (`names`), or as the name of a closing row. Figures alone were noted down there for a trial.
 */
function isNamed(grid: Grid, block: HeaderBlock, row: number, names: number): boolean {
  for (let column = block.left; column < block.right; column += 1) {
    const text = grid.text(row, column);
    if (column === block.left && text !== "") return true;
    if (text !== "" && !isNumeralText(text) && (column < names || isClosingLabel(text))) return true;
    if (column < names && grid.isCovered(row, column)) return true;
  }
  return false;
}

/** The first figure of the row behind what numbers it: "Sasaran | 2. | Indikator" numbers its second column. */
function firstFigure(grid: Grid, block: HeaderBlock, row: number): number | undefined {
  const columns = grid.filledColumns(row, block.left + 1, block.right);
  const numbers = (column: number): boolean =>
    ordinalAt(grid, row, column) !== null && /\p{L}{3}/u.test(grid.text(row, column + 1));
  return columns.find((column) => holdsFigure(grid, row, column) && !numbers(column));
}

/** Rows looked ahead for figures behind a blank row and a group heading. */
const LOOK_AHEAD = 4;

/**
 * After a blank row the table goes on where figures follow, at once or behind a group heading, and with a
 * closing row, filled or not; a note below the table is neither. Directly below the header a blank row ends nothing.
 */
function resumes(grid: Grid, block: HeaderBlock, row: number, limit: number, started: boolean): boolean {
  if (!started) return true;
  for (let ahead = row; ahead < Math.min(limit, row + LOOK_AHEAD); ahead += 1) {
    const columns = grid.filledColumns(ahead, block.left, block.right);
    if (columns.length > 0 && isClosing(grid, block, ahead)) return false;
    if (columns.some((column) => holdsFigure(grid, ahead, column))) return true;
    if (ahead === row && columns.some((column) => isClosingLabel(grid.text(ahead, column)))) return true;
  }
  return false;
}

function holdsFigure(grid: Grid, row: number, column: number): boolean {
  return typeof grid.value(row, column) === "number" || isNumeralText(grid.text(row, column));
}
