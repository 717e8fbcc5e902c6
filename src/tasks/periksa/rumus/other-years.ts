import { cellName } from "../../../sheet/address";
import { columnAt, type Place } from "../../../sheet/formulas/alike";
import type { Reference } from "../../../sheet/formulas/relative-reference";
import type { Shape } from "../../../sheet/formulas/shape";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { surprise } from "./kejanggalan";
import { singles } from "./targets";

/** So far to the sides the column of the formula's own year is looked for. */
const FAR = 40;

/**
 * A figure of one year from the column of another, though the same column stands there for its own year and is not
 * read: the capaian of 2024 by the realisasi of 2023. Growth reads both years; a later year is the end of a plan.
 */
export const otherYear: Look = (shape) => (singles(shape).length > 1 ? find : null);

/** One figure of its own row alone is taken over, be it from the year before. */
function readsSeveral(shape: Shape): boolean {
  const { build } = shape;
  let count = 0;
  for (let index = 0; index < build.written.length; index += 1)
    if (shape.rowsOff(index) === 0 && build.isSingle(index)) count += 1;
  return count > 1;
}

function isInRow({ first }: Reference): boolean {
  return !first.rowFixed && first.row === 0;
}

function find({ columns, grid, cell, shape }: Formula): readonly Fault[] {
  if (!readsSeveral(shape)) return NONE;
  const own = columns.yearOf(grid, cell);
  if (!own) return NONE;
  const read = singles(shape)
    .filter(isInRow)
    .map(({ first }) => ({ row: cell.row, column: columnAt(first, cell) }));
  for (const place of read) {
    const other = columns.yearOf(grid, place);
    if (!other || other.year >= own.year || other.series === own.series) continue;
    const right = ofYear({ columns, grid, cell }, other.series, own.year);
    if (!right || read.some(({ column }) => column === right.column)) continue;
    const text = `(${own.year}) membaca ${cellName(place.row, place.column)} dari tahun ${other.year}, padahal ${cellName(right.row, right.column)} berisi angka ${own.year}.`;
    return [{ rule: "rumus-tahun-lain", bits: surprise(read.length, 1), text }];
  }
  return NONE;
}

function ofYear(
  { columns, grid, cell }: Pick<Formula, "columns" | "grid" | "cell">,
  series: string,
  year: string,
): Place | null {
  const from = Math.max(grid.first.column, cell.column - FAR);
  const to = Math.min(grid.end.column - 1, cell.column + FAR);
  for (let column = from; column <= to; column += 1) {
    const place = { row: cell.row, column };
    const known = column === cell.column ? null : columns.yearOf(grid, place);
    if (known?.series === series && known.year === year) return place;
  }
  return null;
}
