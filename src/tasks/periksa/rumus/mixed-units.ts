import { cellName } from "../../../sheet/address";
import { columnAt, rowAt, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { daftar } from "../kalimat";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { surprise } from "./kejanggalan";
import { firstIn, isPlainSum, isSumOfCells, summed } from "./targets";

/** A number this large is no share, whatever its format. */
const NO_SHARE = 2;

/** Figures of several units added up: percent and rupiah, persons and documents. */
export const mixedUnits: Look = (shape) => (isPlainSum(shape) || isSumOfCells(shape) ? find : null);

function find(formula: Formula): readonly Fault[] {
  const read = added(formula);
  if (read.length < 2) return NONE;
  const { columns, grid } = formula;
  const named = firstOfEach(read, (place) => columns.unitOf(grid, place));
  const units = named.length > 0 ? named : firstOfEach(read, (place) => shareOrAmount(grid, place));
  if (units.length < 2) return NONE;
  const told = units.map(([unit, { row, column }]) => `${cellName(row, column)} (${unit})`);
  const text = `menjumlah satuan yang berbeda: ${daftar(told)}.`;
  return [{ rule: "rumus-satuan-campur", bits: surprise(read.length, 1), text }];
}

/** The first cell of each unit. */
function firstOfEach(places: readonly Place[], unitOf: (place: Place) => string | null): [string, Place][] {
  const units = new Map<string, Place>();
  for (const place of places) {
    const unit = unitOf(place);
    if (unit !== null && !units.has(unit)) units.set(unit, place);
  }
  return [...units];
}

/** The figures that a formula adds up; none where it does anything else, or takes some of them off. */
function added(formula: Formula): Place[] {
  const { grid, cell, shape } = formula;
  const range = summed(formula);
  const places: Place[] = [];
  const isFigure = (place: Place) => typeof grid.value(place) === "number";
  if (range) {
    firstIn(range, (place) => {
      if (isFigure(place)) places.push(place);
      return false;
    });
    return places;
  }
  for (const { first } of shape.references) {
    const place = { row: rowAt(first, cell), column: columnAt(first, cell) };
    if (isFigure(place)) places.push(place);
  }
  return places;
}

function shareOrAmount(grid: FormulaGrid, place: Place): string | null {
  const { row, column } = grid.first;
  const format = grid.sheet.formats[place.row - row]?.[place.column - column] ?? "";
  if (format.includes("%")) return "%";
  return Math.abs(Number(grid.value(place))) >= NO_SHARE ? "bukan %" : null;
}
