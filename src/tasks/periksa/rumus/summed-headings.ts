import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { CERTAIN } from "./kejanggalan";
import { summed } from "./targets";

/** A sum of a column that takes in its heading: a year (2024), or the number of the column in a row of numbers. */
export const summedHeading: Look = ({ build }) => (build.isPlainSum ? find : null);

function find(formula: Formula): readonly Fault[] {
  const { grid, cell } = formula;
  const range = summed(formula);
  if (range?.grid !== grid || range.first.column !== range.last.column || range.first.row === range.last.row)
    return NONE;
  const { first, last } = range;
  if (grid.shape(first) || last.row >= cell.row) return NONE;
  const value = grid.value(first);
  const kind = isYearHeading(formula, first)
    ? "tahun"
    : isColumnNumber(formula, first)
      ? "nomor kolom"
      : null;
  if (kind === null) return NONE;
  const text = `ikut menjumlah ${cellName(first.row, first.column)}, yang berisi ${kind} (${String(value)}).`;
  return [{ rule: "rumus-judul-terjumlah", bits: CERTAIN, text }];
}

/** 2023, 2024, 2025 beside each other, and another kind of figure below. */
function isYearHeading({ grid }: Formula, { row, column }: Place): boolean {
  const value = grid.value({ row, column });
  const is = (step: number) => grid.value({ row, column: column + step }) === Number(value) + step;
  return isYear(value) && (is(-1) || is(1)) && !isYear(grid.value({ row: row + 1, column }));
}

function isYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2060;
}

/** 3, 4, 5 in cells beside each other, in a row without words. */
function isColumnNumber({ grid }: Formula, { row, column }: Place): boolean {
  const value = grid.value({ row, column });
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 60) return false;
  const is = (step: number) => grid.value({ row, column: column + step }) === value + step;
  const isWord = (at: number) => /\p{L}/u.test(String(grid.value({ row, column: at })));
  for (let at = grid.first.column; at < column; at += 1) if (isWord(at)) return false;
  return (is(-1) && is(1)) || (is(-1) && is(-2)) || (is(1) && is(2));
}
