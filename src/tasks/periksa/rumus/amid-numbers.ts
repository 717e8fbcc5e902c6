import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { crossing, type Direction } from "../../../sheet/formulas/lines";
import { isAlike, type WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { surprise, type Kejanggalan } from "./kejanggalan";
import { deed, names } from "./sentences";
import { agreesNearby } from "./nearby";

/** So many typed numbers around it, above and below together. */
const MANY = 6;

/** A formula in a column or row that is typed: it takes over a figure that everybody else states. */
export function amidNumbers(book: WorkbookFormulas, grid: FormulaGrid): Kejanggalan[] {
  return (["column", "row"] as const).flatMap((along) => {
    const next = grid.formulas.filter(
      (cell) => isNextToTyped(grid, cell, along, -1) && isNextToTyped(grid, cell, along, 1),
    );
    return next.flatMap((cell) => {
      if (!isAmid(grid, cell, along)) return [];
      const [before, behind] = [typedFrom(grid, cell, along, -1).reverse(), typedFrom(grid, cell, along, 1)];
      const typed = [...before, ...behind];
      if (typed.length < MANY || goesOn(grid, cell, along, typed) || holdsFor(book, grid, cell, typed))
        return [];
      return [said(grid, cell, along, typed)];
    });
  });
}

/** The same formula stands where the typed numbers end: the line is computed, and they are typed over it. */
function goesOn(grid: FormulaGrid, cell: Place, along: Direction, typed: readonly Place[]): boolean {
  const [first, last] = [typed[0], typed.at(-1)];
  const ends = first && last ? [stepped(first, along, -1), stepped(last, along, 1)] : [];
  return ends.some((end) => isAlike(grid, cell, end));
}

function stepped({ row, column }: Place, along: Direction, by: number): Place {
  return along === "row" ? { row, column: column + by } : { row: row + by, column };
}

/** The typed numbers next to the cell, the nearest first, up to whatever else stands there; one may be left blank. */
function typedFrom(grid: FormulaGrid, cell: Place, along: Direction, step: number): Place[] {
  const typed: Place[] = [];
  let isLeftOut = false;
  for (let at = stepped(cell, along, step); ; at = stepped(at, along, step)) {
    const place = grid.figure(at.row, at.column);
    if (place && !grid.shape(place)) {
      typed.push(place);
      isLeftOut = false;
    } else if (place || isLeftOut || grid.content(at) !== "blank") return typed;
    else isLeftOut = true;
  }
}

/** Cheap, and asked of every formula first. */
function isNextToTyped(grid: FormulaGrid, cell: Place, along: Direction, step: number): boolean {
  const next = grid.content(stepped(cell, along, step));
  return next === "number" || (next === "blank" && grid.content(stepped(cell, along, 2 * step)) === "number");
}

/** Neither filled across the line, nor computed from the line itself. */
function isAmid(grid: FormulaGrid, cell: Place, along: Direction): boolean {
  const shape = grid.shape(cell);
  if (!shape || shape.template.isAggregate || agreesNearby(grid, cell, crossing(along))) return false;
  // A row takes one of its figures over from another sheet on purpose.
  if (along === "row" && shape.references.some(({ prefix }) => prefix !== "")) return false;
  const line = along === "column" ? "column" : "row";
  const readsLine = shape.references.some(
    ({ first, prefix }) => prefix === "" && !first[`${line}Fixed`] && first[line] === 0,
  );
  return !readsLine;
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

function said(grid: FormulaGrid, cell: Place, along: Direction, typed: readonly Place[]): Kejanggalan {
  return {
    rule: "rumus-di-tengah-angka",
    grid,
    cells: [cell],
    odd: [cell],
    peers: typed,
    bits: surprise(typed.length, 1),
    message: `${cellName(cell.row, cell.column)} ${deed(grid, cell)}, sedangkan ${names(typed)} di ${along === "column" ? "kolom" : "baris"} itu diketik.`,
    repair: null,
  };
}
