import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { isAlike, type WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { surprise, type Kejanggalan } from "./kejanggalan";
import { deed, names } from "./sentences";
import { agreesNearby } from "./nearby";

/** So many typed numbers around it, above and below together. */
const MANY = 6;

/** A formula in a column that is typed: it takes over a figure that everybody else states. */
export function amidNumbers(book: WorkbookFormulas, grid: FormulaGrid): Kejanggalan[] {
  const next = grid.formulas.filter((cell) => isNextToTyped(grid, cell, -1) && isNextToTyped(grid, cell, 1));
  return next.flatMap((cell) => {
    if (!isAmid(grid, cell)) return [];
    const [above, below] = [typedFrom(grid, cell, -1).reverse(), typedFrom(grid, cell, 1)];
    const typed = [...above, ...below];
    if (typed.length < MANY || goesOn(grid, cell, typed) || holdsFor(book, grid, cell, typed)) return [];
    return [said(grid, cell, typed)];
  });
}

/** The same formula stands where the typed numbers end: the column is computed, and they are typed over it. */
function goesOn(grid: FormulaGrid, cell: Place, typed: readonly Place[]): boolean {
  const [first, last] = [typed[0], typed.at(-1)];
  const ends = first && last ? [first.row - 1, last.row + 1] : [];
  return ends.some((row) => isAlike(grid, cell, { row, column: cell.column }));
}

/** The typed numbers next to the cell, the nearest first, up to whatever else stands there; one may be left blank. */
function typedFrom(grid: FormulaGrid, { row, column }: Place, step: number): Place[] {
  const typed: Place[] = [];
  let isLeftOut = false;
  for (let at = row + step; ; at += step) {
    const place = grid.figure(at, column);
    if (place && !grid.shape(place)) {
      typed.push(place);
      isLeftOut = false;
    } else if (place || isLeftOut || grid.content({ row: at, column }) !== "blank") return typed;
    else isLeftOut = true;
  }
}

/** Cheap, and asked of every formula first. */
function isNextToTyped(grid: FormulaGrid, { row, column }: Place, step: number): boolean {
  const next = grid.content({ row: row + step, column });
  return (
    next === "number" || (next === "blank" && grid.content({ row: row + 2 * step, column }) === "number")
  );
}

function isAmid(grid: FormulaGrid, cell: Place): boolean {
  const shape = grid.shape(cell);
  if (!shape || shape.template.isAggregate || agreesNearby(grid, cell, "row")) return false;
  const readsColumn = shape.references.some(
    ({ first, prefix }) => prefix === "" && !first.columnFixed && first.column === 0,
  );
  return !readsColumn;
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
  return agreeing.length * 5 > typed.length * 4;
}

function said(grid: FormulaGrid, cell: Place, typed: readonly Place[]): Kejanggalan {
  return {
    rule: "rumus-di-tengah-angka",
    grid,
    cells: [cell],
    odd: [cell],
    peers: typed,
    bits: surprise(typed.length, 1),
    message: `${cellName(cell.row, cell.column)} ${deed(grid, cell)}, sedangkan ${names(typed)} di kolom itu diketik.`,
    repair: null,
  };
}
