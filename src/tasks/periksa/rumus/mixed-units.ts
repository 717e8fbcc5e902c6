import { cellName } from "../../../sheet/address";
import { columnAt, rowAt, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import { daftar } from "../kalimat";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { surprise } from "./kejanggalan";
import { firstIn, isSumOfCells, summed } from "./targets";

/** A number this large is no share, whatever its format. */
const NO_SHARE = 2;

/** Figures of several units added up: percent and rupiah, persons and documents. */
export const mixedUnits: Look = (shape) => (shape.build.isPlainSum || isSumOfCells(shape) ? find : null);

function find(formula: Formula): readonly Fault[] {
  const { columns, grid } = formula;
  const named = new Map<string, Place>();
  const shown = new Map<string, Place>();
  let figures = 0;
  eachAdded(formula, (place) => {
    if (typeof grid.value(place) !== "number") return;
    figures += 1;
    note(named, columns.unitOf(grid, place), place);
    note(shown, shareOrAmount(grid, place), place);
  });
  const units = [...(named.size > 0 ? named : shown)];
  if (units.length < 2) return NONE;
  const told = units.map(([unit, { row, column }]) => `${cellName(row, column)} (${unit})`);
  const text = `menjumlah satuan yang berbeda: ${daftar(told)}.`;
  return [{ rule: "rumus-satuan-campur", bits: surprise(figures, 1), text }];
}

/** The first cell of each unit. */
function note(units: Map<string, Place>, unit: string | null, place: Place): void {
  if (unit !== null && !units.has(unit)) units.set(unit, place);
}

/** The cells that a formula adds up; none where it does anything else, or takes some of them off. */
function eachAdded(formula: Formula, visit: (place: Place) => void): void {
  const { cell, shape } = formula;
  const range = summed(formula);
  if (range)
    firstIn(range, (place) => {
      visit(place);
      return false;
    });
  else
    for (const { first } of shape.references)
      visit({ row: rowAt(first, cell), column: columnAt(first, cell) });
}

function shareOrAmount(grid: FormulaGrid, place: Place): string | null {
  const { row, column } = grid.first;
  const format = grid.sheet.formats[place.row - row]?.[place.column - column] ?? "";
  if (format.includes("%")) return "%";
  return Math.abs(Number(grid.value(place))) >= NO_SHARE ? "bukan %" : null;
}
