import { itemAt } from "../../domain/items";
import { isBodyRow } from "../rows/row-kinds";
import { closesSections, isBand } from "../rows/blank-parents";
import type { Grid } from "../grid";
import { leadingMark } from "./levels-from-numbering";
import { ABOVE_PROGRAM, LEVEL } from "./levels-from-code";
import { isNumeralText } from "../header/header-rows";
import { NUMBER_ROLES } from "../../domain/roles";
import type { Amounts } from "./amounts";
import type { Column, Row } from "../table";

/**
 * Levels of rows of which some have no amounts and stand over others: "Bagian | Kegiatan" with a row for each bagian
 * and its kegiatan in the next column, "I. PEKERJAAN PERSIAPAN" over works without a mark. A first one right above
 * another is the whole of all. null where rows do not stand so, or where closing rows hold the sums.
 */
export function levelsOfStairs(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  amounts: readonly Amounts[],
): (number | null)[] | null {
  const isBlank = (at: number): boolean => itemAt(amounts, at).every(Number.isNaN);
  // Where nothing is computed yet, as of volumes and prices, the rows without these are the heads.
  const isFilled = rows.some((row, at) => isBodyRow(row) && !isBlank(at));
  const isHead = (row: Row | undefined, at: number): boolean =>
    row !== undefined && isBodyRow(row) && (isFilled ? isBlank(at) : row.kind === "group");
  const heads = rows.filter(isHead);
  const data = rows.filter((row, at) => isBodyRow(row) && !isHead(row, at));
  if (heads.length === 0 || data.length < 2 || heads.some(({ label }) => isBand(label))) return null;
  if (closesSections(rows) || !(standInSteps(grid, heads, data, columns) || areMarked(heads, data)))
    return null;
  const [top, next] = rows;
  const isWhole = isHead(top, 0) && isHead(next, 1) && !rows.some(({ kind }) => kind === "total");
  if (!headsRows(rows.map(isHead), isWhole ? 1 : 0)) return null;
  return rows.map((row, at) => {
    if (!isBodyRow(row)) return null;
    if (at === 0 && isWhole) return ABOVE_PROGRAM;
    return isHead(row, at) ? LEVEL.program : LEVEL.kegiatan;
  });
}

/** Each of them stands right above rows with amounts, and nothing with amounts stands above the first. */
function headsRows(isHead: readonly boolean[], first: number): boolean {
  return isHead[first] === true && isHead.every((own, at) => !own || at < first || isHead[at + 1] === false);
}

/** One column of names is filled in the heads alone, another right of it in their rows alone. */
function standInSteps(
  grid: Grid,
  heads: readonly Row[],
  data: readonly Row[],
  columns: readonly Column[],
): boolean {
  const names = columns.filter(({ role, column }) => {
    const texts = [...heads, ...data].map(({ row }) => grid.text(row, column)).filter((text) => text !== "");
    return !NUMBER_ROLES.has(role) && texts.length > 0 && !texts.some(isNumeralText);
  });
  const isFilled =
    ({ column }: Column) =>
    ({ row }: Row): boolean =>
      !grid.isBlank(row, column);
  const upper = names.find((name) => heads.every(isFilled(name)) && !data.some(isFilled(name)));
  const lower = names.find((name) => data.every(isFilled(name)) && !heads.some(isFilled(name)));
  return upper !== undefined && lower !== undefined && upper.column < lower.column;
}

/** "I. …", "II. …" over rows that carry no mark. */
function areMarked(heads: readonly Row[], data: readonly Row[]): boolean {
  const marks = heads.map(({ label }) => leadingMark(label));
  return (
    heads.length > 1 &&
    heads.every(({ kind }) => kind === "group") &&
    marks.every((mark) => mark !== "") &&
    new Set(marks).size === marks.length &&
    data.every(({ label }) => leadingMark(label) === "")
  );
}
