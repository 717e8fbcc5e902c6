import type { Grid } from "../grid";
import { summedRows } from "../rows/sum-formulas";
import type { Column, Row } from "../table";

/**
 * Levels as the sums say that stand in the rows: a row is above those that it adds up. Only where all rows that stand
 * between a row and the last of its parts belong to it; null where no row but the closing ones adds up others.
 */
export function levelsFromFormulas(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
): (number | null)[] | null {
  const parents = new Map<number, number>();
  let summing = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (rows[index]?.kind !== "data") continue;
    const parts = summedRows(grid, rows, columns, index);
    if (parts === null) continue;
    if (parts.some((part) => part <= index || rows[part]?.kind !== "data" || parents.has(part))) return null;
    summing += 1;
    for (const part of parts) parents.set(part, index);
  }
  if (summing === 0 || !isWhole(rows, parents)) return null;
  const levels: (number | null)[] = [];
  rows.forEach(({ kind }, index) => {
    const parent = parents.get(index);
    levels.push(kind === "data" ? (parent === undefined ? 0 : (levels[parent] ?? 0) + 1) : null);
  });
  return levels;
}

/** No row within the reach of a sum is left out of it: else the sums are not all that tells levels. */
function isWhole(rows: readonly Row[], parents: ReadonlyMap<number, number>): boolean {
  const reach = new Map<number, number>();
  for (const [part, parent] of parents) reach.set(parent, Math.max(part, reach.get(parent) ?? part));
  let end = -1;
  for (let index = 0; index < rows.length; index += 1) {
    if (rows[index]?.kind === "data" && index <= end && !parents.has(index)) return false;
    end = Math.max(end, reach.get(index) ?? -1);
  }
  return true;
}
