import { mayBeYear } from "../../domain/may-be-year";
import { remember } from "../../domain/remember";
import type { Grid } from "../grid";
import type { CellValue } from "../snapshot";
import { isClosingLabel } from "../words/closing";
import { isHeaderText } from "../words/wording";

/** A blank row may part a closing row from those that it closes. */
const LOOKED_BACK = 2;
/** Years that head columns follow each other, pass over a few of a plan, or tell of two censuses. */
const LONGEST_STEP = 5;
const CENSUS = 10;

/** A true number that is no year: most rows of a table have one, and need no closer look. */
function isFigure(value: CellValue): boolean {
  return typeof value === "number" && !mayBeYear(value);
}

/** The same, with what stands beside it and above: "Jumlah UMKM | 2000 | 1950" counts, and heads no years. */
export function isFigureAt(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "number" && (!mayBeYear(value) || holdsCounts(grid, row));
}

/** Whether numbers that could be years are none: printed as amounts, in no order of years, or below figures and not in words of headings. */
function holdsCounts(grid: Grid, row: number): boolean {
  const known = rowsOf(grid);
  const found = known.get(row) ?? readCounts(grid, row);
  known.set(row, found);
  return found;
}

const rowsOf = remember<Grid, Map<number, boolean>>(() => new Map());

function readCounts(grid: Grid, row: number): boolean {
  const filled = grid.filledColumns(row);
  const numbers = filled.filter((column) => typeof grid.value(row, column) === "number");
  if (areCounts(grid, row, numbers)) return true;
  if (!followsFigures(grid, row, numbers)) return false;
  const texts = filled.filter((column) => !numbers.includes(column)).map((column) => grid.text(row, column));
  return isClosingLabel(texts[0] ?? "") || !texts.some((text) => isHeaderText(text));
}

function areCounts(grid: Grid, row: number, columns: readonly number[]): boolean {
  const isAmount = columns.some((column) => grid.format(row, column).includes("#,#"));
  return isAmount || !areYears(columns.map((column) => Number(grid.value(row, column))));
}

function followsFigures(grid: Grid, row: number, columns: readonly number[]): boolean {
  for (let above = row - 1; above >= Math.max(0, row - LOOKED_BACK); above -= 1)
    if (!grid.isBlankRow(above)) {
      const numbers = columns.filter((column) => typeof grid.value(above, column) === "number");
      return numbers.some((column) => isFigure(grid.value(above, column))) || areCounts(grid, above, numbers);
    }
  return false;
}

/** "2021 | 2022 | 2023 | 2021 | 2022 | 2023", "2010 | 2020". */
function areYears(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => {
    const before = numbers.slice(0, index);
    const step = number - (before.at(-1) ?? number);
    return Math.abs(step) <= LONGEST_STEP || step === CENSUS || before.includes(number);
  });
}
