import { cellName } from "../../../sheet/address";
import { isAggregate, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { stretches } from "../../../sheet/formulas/lines";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { surprise, type Kejanggalan } from "./kejanggalan";
import { deed, names } from "./sentences";
import { agreesNearby } from "./nearby";

/** So many typed numbers, for each formula among them. */
const MANY = 6;

/** A formula in a column that is typed: it takes over a figure that everybody else states. */
export function amidNumbers(book: WorkbookFormulas, grid: FormulaGrid): Kejanggalan[] {
  const found: Kejanggalan[] = [];
  for (const stretch of stretches(grid, "column", 0)) {
    const formulas = stretch.filter((cell) => grid.shape(cell));
    const typed = stretch.filter((cell) => !grid.shape(cell));
    if (typed.length < MANY * formulas.length) continue;
    for (const cell of formulas) {
      if (isAmid(grid, cell) && !holdsFor(book, grid, cell, typed))
        found.push(said(grid, cell, typed, formulas.length));
    }
  }
  return found;
}

function isAmid(grid: FormulaGrid, cell: Place): boolean {
  const shape = grid.shape(cell);
  if (!shape || isAggregate(shape) || agreesNearby(grid, cell, "row")) return false;
  const isTyped = (step: number) => grid.content({ row: cell.row + step, column: cell.column }) === "number";
  const readsColumn = shape.references.some(
    ({ first, prefix }) => prefix === "" && !first.columnFixed && first.column === 0,
  );
  return isTyped(-1) && isTyped(1) && !readsColumn;
}

/** Where the typed figures follow the formula as well, it only keeps one of them alive. */
function holdsFor(book: WorkbookFormulas, grid: FormulaGrid, cell: Place, typed: readonly Place[]): boolean {
  const shape = grid.shape(cell);
  const agreeing = typed.filter((one) => {
    const value = shape && book.valueAt(grid, shape, one);
    const written = grid.value(one);
    return (
      typeof value === "number" &&
      typeof written === "number" &&
      Math.abs(value - written) <= 0.01 * Math.abs(written)
    );
  });
  return agreeing.length * 2 > typed.length;
}

function said(grid: FormulaGrid, cell: Place, typed: readonly Place[], odd: number): Kejanggalan {
  return {
    rule: "rumus-di-tengah-angka",
    grid,
    cells: [cell],
    odd: [cell],
    peers: typed,
    bits: surprise(typed.length, odd),
    message: `${cellName(cell.row, cell.column)} ${deed(grid, cell)}, sedangkan ${names(typed)} di kolom itu diketik.`,
    repair: null,
  };
}
