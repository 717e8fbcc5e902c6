import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { Target } from "../../../sheet/formulas/workbook-formulas";
import { isAlike } from "../../../sheet/formulas/workbook-formulas";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { surprise } from "./kejanggalan";
import { agreesNearby } from "./nearby";
import { deed } from "./sentences";

/** So many cells of the same formula make a block. */
const BLOCK = 3;

/**
 * A sum or mean along a row whose edge cuts a block of the same formula: the next column belongs to it as well. A sum
 * that has its like beside it (halves of a year) is meant so.
 */
export const cutBlock: Look = ({ template }) => (template.isAggregate ? find : null);

function find(formula: Formula): readonly Fault[] {
  const { book, grid, cell, shape } = formula;
  const [reference] = shape.references;
  const range = reference ? book.target(grid, reference, cell) : null;
  if (range?.grid !== grid || range.first.row !== range.last.row) return NONE;
  if (range.last.column - range.first.column < BLOCK - 1 || range.first.row === cell.row) return NONE;
  if (agreesNearby(grid, cell, "row") || agreesNearby(grid, cell, "column")) return NONE;
  const missed = beyond(formula, range, "last", 1) ?? beyond(formula, range, "first", -1);
  if (!missed) return NONE;
  const text = `${deed(grid, cell)} dan tidak memasukkan ${cellName(missed.row, missed.column)}, yang berumus sama.`;
  const count = range.last.column - range.first.column + 1;
  return [{ rule: "rumus-rentang-lain", bits: surprise(count, 1), text }];
}

/** The cell past an edge of the range, where it holds the formula of the cells within. */
function beyond({ grid, cell }: Formula, range: Target, edge: "first" | "last", step: 1 | -1): Place | null {
  const { row, column } = range[edge];
  const place = { row, column: column + step };
  if (place.row === cell.row && place.column === cell.column) return null;
  const within = Array.from({ length: BLOCK }, (_, at) => ({ row, column: column - at * step }));
  return within.every((one) => isAlike(grid, one, place)) ? place : null;
}
