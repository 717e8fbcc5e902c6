import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Target, WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { surprise, type Kejanggalan } from "./kejanggalan";
import { agreesNearby } from "./nearby";
import { deed, names } from "./sentences";

/**
 * Sums and means of the cells above that stop before the last of them: figures between the range and the cell
 * itself are left out. Not where those are totals of the same range (a mean below the sum).
 */
export function shortSums(book: WorkbookFormulas, grid: FormulaGrid, cells: readonly Place[]): Kejanggalan[] {
  const sums = cells.filter((cell) => grid.shape(cell)?.template.isAggregate);
  const short = sums.flatMap((cell) => {
    const missed = missedBy(book, grid, cell);
    return missed.length > 0 ? [{ cell, missed }] : [];
  });
  return short.flatMap(({ cell, missed }, index): Kejanggalan[] => {
    const before = short[index - 1];
    const isSaid = before && before.cell.row === cell.row && agreesNearby(grid, cell, "row");
    return isSaid ? [] : [said(grid, cell, missed)];
  });
}

function missedBy(book: WorkbookFormulas, grid: FormulaGrid, cell: Place): Place[] {
  const range = rangeAbove(book, grid, cell);
  if (!range) return [];
  const between = Array.from({ length: cell.row - range.last.row - 1 }, (_, index) => ({
    row: range.last.row + 1 + index,
    column: cell.column,
  }));
  const isFigure = (place: Place) => grid.content(place) === "number" || grid.content(place) === "formula";
  const isTotal = (place: Place) => {
    const other = rangeAbove(book, grid, place);
    return other !== null && other.last.row >= range.first.row;
  };
  return between.every(isFigure) && !between.some(isTotal) ? between : [];
}

/** The cells of its own column, above itself, that a plain sum or mean reads. */
function rangeAbove(book: WorkbookFormulas, grid: FormulaGrid, cell: Place): Target | null {
  const shape = grid.shape(cell);
  const [reference] = shape?.references ?? [];
  if (!shape || !reference || !shape.template.isAggregate) return null;
  const target = book.target(grid, reference, cell);
  const isAbove =
    target !== null &&
    target.grid === grid &&
    target.first.column === cell.column &&
    target.last.column === cell.column &&
    target.last.row < cell.row;
  return isAbove ? target : null;
}

function said(grid: FormulaGrid, cell: Place, missed: readonly Place[]): Kejanggalan {
  return {
    rule: "rumus-rentang-lain",
    grid,
    cells: [cell],
    odd: [cell],
    peers: missed,
    bits: surprise(MOST, 1),
    message: `${cellName(cell.row, cell.column)} ${deed(grid, cell)} dan tidak memasukkan ${names(missed)}.`,
    repair: null,
  };
}

/** As surprising as one among so many. */
const MOST = 6;
