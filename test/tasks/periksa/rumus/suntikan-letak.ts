import { rowAt, type Place } from "../../../../src/sheet/formulas/alike";
import type { FormulaGrid } from "../../../../src/sheet/formulas/formula-grid";

/** Where a kind of error needs another place than a formula in a pattern. */
export const LETAK: Readonly<Record<string, (grid: FormulaGrid) => Place[]>> = {
  "rumus di tengah angka": typedInPattern,
  "baris tersembunyi": sumsOverRows,
};

/** Typed numbers with six more on either side and a figure to the right. */
function typedInPattern(grid: FormulaGrid): Place[] {
  const isTyped = (row: number, column: number) =>
    grid.content({ row, column }) === "number" && !grid.shape({ row, column });
  const found: Place[] = [];
  for (let { row } = grid.first; row < grid.end.row; row += 1)
    for (let { column } = grid.first; column < grid.end.column - 1; column += 1) {
      const around = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
      if (around.every((by) => isTyped(row + by, column)) && isTyped(row, column + 1))
        found.push({ row, column });
    }
  return found;
}

/** Sums over the rows right below, of which the second holds a figure. */
function sumsOverRows(grid: FormulaGrid): Place[] {
  return grid.formulas.filter((cell) => {
    const [range, ...others] = grid.shape(cell)?.references ?? [];
    if (!range || others.length > 0 || range.prefix !== "" || range.whole !== "cells") return false;
    const [from, to] = [rowAt(range.first, cell), rowAt(range.last, cell)];
    const second = { row: cell.row + 2, column: cell.column };
    const isFigure = typeof grid.value(second) === "number" && grid.value(second) !== 0;
    const isShown = !grid.sheet.hiddenRows.has(second.row);
    return range.first.column === 0 && from <= second.row && to >= second.row + 2 && isFigure && isShown;
  });
}
