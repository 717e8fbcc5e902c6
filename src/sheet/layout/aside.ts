import type { Grid } from "../grid";
import { isPeriodText } from "../header/header-rows";
import type { Area } from "../snapshot";
import { isClosingLabel } from "../words/closing";
import { isHeaderText } from "../words/wording";

/**
 * Figures noted down beside a table, behind a column that is blank throughout: a trial, a check, a sum in between.
 * They head nothing and name nothing, and must not decide what the rows beside them are. An area with a heading, or
 * with two words in one row, is no trial: it may be a table of its own.
 */
export function notedAside(grid: Grid): Area[] {
  const islands = islandsOf(grid);
  if (islands.length < 2) return [];
  const first = islands.findIndex((island) => holdsHeading(grid, island));
  const table = islands[first];
  if (!table) return [];
  const headed = textsByRow(grid, table).map((texts) => texts.length > 1 && texts.some(isHeaderText));
  return islands
    .slice(first + 1)
    .filter((island) => isTrial(grid, island) && !waitsForFigures(grid, island, headed));
}

/** Runs of columns between those that are blank on the whole sheet. */
function islandsOf(grid: Grid): Area[] {
  const islands: Area[] = [];
  let from: number | null = null;
  for (let column = grid.first.column; column <= grid.end.column; column += 1) {
    const isBlank = column === grid.end.column || isBlankColumn(grid, column);
    if (!isBlank) from ??= column;
    if (!isBlank || from === null) continue;
    islands.push({
      row: grid.first.row,
      column: from,
      rows: grid.end.row - grid.first.row,
      columns: column - from,
    });
    from = null;
  }
  return islands;
}

function isBlankColumn(grid: Grid, column: number): boolean {
  for (let row = grid.first.row; row < grid.end.row; row += 1)
    if (!grid.isBlank(row, column) || grid.isCovered(row, column)) return false;
  return true;
}

function holdsHeading(grid: Grid, island: Area): boolean {
  return textsByRow(grid, island).some((texts) => texts.some((text) => isHeaderText(text)));
}

function isTrial(grid: Grid, island: Area): boolean {
  return textsByRow(grid, island).every(
    (texts) => texts.length < 2 && !texts.some((text) => isHeaderText(text) || isPeriodText(text)),
  );
}

/**
 * "TW I … TW IV | | RATA-RATA" with nothing below, in the row of the headings: a column of the table that waits for its
 * figures. `headed`: of each row, whether the table has headings there.
 */
function waitsForFigures(
  grid: Grid,
  { row, rows, column, columns }: Area,
  headed: readonly boolean[],
): boolean {
  const filled = Array.from(
    { length: rows },
    (_, at) => grid.filledColumns(row + at, column, column + columns).length,
  );
  const only = filled.findIndex((count) => count > 0);
  return (
    columns === 1 &&
    filled.filter((count) => count > 0).length === 1 &&
    (headed[only] === true || isClosingLabel(grid.text(row + only, column)))
  );
}

/** The words of each row of the island, and its years. */
function textsByRow(grid: Grid, { column, columns }: Area): string[][] {
  const rows: string[][] = [];
  for (let row = grid.first.row; row < grid.end.row; row += 1) {
    const own = grid.filledColumns(row, column, column + columns);
    const texts = own.filter(
      (at) => typeof grid.value(row, at) === "string" || isPeriodText(grid.text(row, at)),
    );
    rows.push(texts.map((at) => grid.text(row, at)));
  }
  return rows;
}
