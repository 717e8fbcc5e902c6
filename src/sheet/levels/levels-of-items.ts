import { isRole } from "../../domain/roles";
import type { Grid } from "../grid";
import { isBand } from "../rows/blank-parents";
import { closesRows } from "../rows/row-kinds";
import type { Column, Row } from "../table";
import type { Amounts } from "./amounts";

/**
 * "2 | Pendapatan jasa layanan:" left blank above rows without a number, up to "3 | …": it is what they come to, and they
 * are its parts (BLUD Puskesmas Nyompok 2017). null where no numbered row is so.
 */
export function levelsOfItems(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  amounts: readonly Amounts[],
): (number | null)[] | null {
  const [no, ...others] = columns.filter(isRole("no"));
  if (!no || others.length > 0) return null;
  const numbers = rows.map(({ row }) => grid.text(row, no.column));
  if (!countsOn(numbers)) return null;
  const levels: (number | null)[] = rows.map(() => 0);
  rows.forEach(({ label }, index) => {
    const end = endOfItem(rows, numbers, index);
    if (end === null || isBand(label) || !isBlankAbove(amounts, index, end)) return;
    levels.fill(1, index + 1, end);
  });
  return levels.includes(1) ? levels : null;
}

/** 1, 2, 3 through the whole table: nothing is numbered within another. */
function countsOn(numbers: readonly string[]): boolean {
  const filled = numbers.filter((text) => text !== "");
  return filled.every((text, index) => numberOf(text) === index + 1);
}

/** One past the unnumbered rows below a number, where the counting goes on behind them or the list is closed. */
function endOfItem(rows: readonly Row[], numbers: readonly string[], index: number): number | null {
  const own = numberOf(numbers[index]);
  if (own === null) return null;
  let end = index + 1;
  while (rows[end]?.kind === "data" && numbers[end] === "") end += 1;
  const next = rows[end];
  const goesOn =
    next === undefined || numberOf(numbers[end]) === own + 1 || (own > 1 && closesAll(rows, end));
  return end > index + 1 && goesOn ? end : null;
}

/** The first closing row behind several numbers: of sections, the first has its own. */
function closesAll(rows: readonly Row[], at: number): boolean {
  const [first] = rows.flatMap((row, index) => (closesRows(row) ? [index] : []));
  return first === at;
}

function numberOf(text = ""): number | null {
  return /^\d{1,3}\.?$/.test(text) ? parseInt(text, 10) : null;
}

/** Nothing stands in any of the amounts that those below have. */
function isBlankAbove(amounts: readonly Amounts[], index: number, end: number): boolean {
  const below = amounts.slice(index + 1, end);
  const filled = (amounts[index] ?? []).map((_, column) =>
    below.some((own) => !Number.isNaN(own[column] ?? Number.NaN)),
  );
  return (
    filled.some(Boolean) &&
    (amounts[index] ?? []).every((own, column) => Number.isNaN(own) || !filled[column])
  );
}
