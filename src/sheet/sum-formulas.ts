import { parseCell } from "./address";
import type { Grid } from "./grid";
import type { Column, Row } from "./table";

/** "=SUM(C5:C7,C9)", also as we write it, guarded by COUNT; "=SUBTOTAL(9,C5:C7)". */
const SUMMED = /^=\s*\+?\s*(?:IF\(COUNT\([^"()]*\)=0,"",)?(?:SUM\(|SUBTOTAL\((?:9|109),)([^()"]*)\)\)?\s*$/i;
/** "=C5+C9", "=+C8+C11+C14". */
const ADDED = /^=\s*\+?\s*(\$?[A-Z]{1,3}\$?\d+(?:\s*\+\s*\$?[A-Z]{1,3}\$?\d+)+)\s*$/i;

/**
 * What the formulas of a row say that it adds up, as positions in `rows`: the sums of cells of its own column that
 * stand in it, where they all say the same. null where there are none, or they reach beyond the table.
 */
export function summedRows(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  index: number,
): readonly number[] | null {
  const row = rows[index]?.row ?? -1;
  const positions = positionsOf(rows);
  let told: readonly number[] | null = null;
  for (const { column } of columns) {
    if (!grid.hasFormula(row, column)) continue;
    const read = readSum(String(grid.formula(row, column)), column, rows.at(-1)?.row ?? 0);
    if (read === null) continue;
    const parts = read.flatMap((at) => positions.get(at) ?? []);
    if (parts.length === 0 || parts.includes(index)) continue;
    if (told !== null && told.join() !== parts.join()) return null;
    told = parts;
  }
  return told;
}

const known = new WeakMap<readonly Row[], ReadonlyMap<number, number>>();

function positionsOf(rows: readonly Row[]): ReadonlyMap<number, number> {
  let positions = known.get(rows);
  if (!positions) known.set(rows, (positions = new Map(rows.map(({ row }, index) => [row, index]))));
  return positions;
}

/** Rows of the sheet, up to `end`, that a formula adds up in its own column; null for any other formula. */
function readSum(formula: string, column: number, end: number): number[] | null {
  const list = SUMMED.exec(formula)?.[1] ?? ADDED.exec(formula)?.[1]?.replace(/\+/g, ",");
  if (list === undefined) return null;
  const rows: number[] = [];
  for (const area of list.split(",")) {
    const [first, last = first] = area.replace(/[\s$]/g, "").split(":").map(parseCell);
    if (!first || !last || first.column !== column || last.column !== column) return null;
    for (let row = first.row; row <= Math.min(last.row, end); row += 1) rows.push(row);
  }
  return rows;
}
