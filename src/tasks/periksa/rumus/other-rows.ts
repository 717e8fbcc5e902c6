import { cellName } from "../../../sheet/address";
import { columnAt, rowAt, type Place } from "../../../sheet/formulas/alike";
import type { Shape } from "../../../sheet/formulas/shape";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { surprise } from "./kejanggalan";
import { nearby } from "./nearby";
import { singles } from "./targets";

/** Rows further off hold a total or a constant that is meant. */
const NEAR = 3;

/**
 * A product or share of which one part stands in the row above or below, though the formula's own row holds that
 * figure too: the target of another indikator. In a formula that stands alone; patterns are judged by themselves.
 */
export const otherRow: Look = (shape) =>
  singles(shape).length > 1 && /[*/]/.test(shape.pieces.slice(1, -1).join("")) ? find : null;

function find({ grid, cell, shape }: Formula): readonly Fault[] {
  if (!readsBeside(shape)) return NONE;
  const read = singles(shape)
    .filter(({ first }) => !first.rowFixed)
    .map(({ first }) => ({ row: rowAt(first, cell), column: columnAt(first, cell) }));
  const isOwn = ({ row, column }: Place) => row === cell.row && column !== cell.column;
  const isTyped = (place: Place) => grid.content(place) === "number" && !grid.shape(place);
  if (!read.some((place) => isOwn(place) && isTyped(place))) return NONE;
  const other = read.find(
    (place) =>
      place.row !== cell.row &&
      Math.abs(place.row - cell.row) <= NEAR &&
      place.column !== cell.column &&
      isTyped(place) &&
      isTyped({ row: cell.row, column: place.column }) &&
      !read.some(({ row, column }) => row !== place.row && column === place.column),
  );
  if (!other || isFilled({ grid, cell, shape })) return NONE;
  const right = cellName(cell.row, other.column);
  const text = `membaca ${cellName(other.row, other.column)} dari baris lain, padahal ${right} di barisnya sendiri berisi angka.`;
  return [{ rule: "rumus-baris-lain", bits: surprise(read.length, 1), text }];
}

function readsBeside(shape: Shape): boolean {
  for (let index = 0; index < shape.build.written.length; index += 1) {
    const rows = Math.abs(shape.rowsOff(index) ?? 0);
    if (rows > 0 && rows <= NEAR) return true;
  }
  return false;
}

/** The very same formula beside it: a share of the row before, on purpose. */
function isFilled({ grid, cell, shape }: Pick<Formula, "grid" | "cell" | "shape">): boolean {
  return (["column", "row"] as const).some((along) =>
    nearby(cell, along).some((other) => grid.shape(other) === shape),
  );
}
