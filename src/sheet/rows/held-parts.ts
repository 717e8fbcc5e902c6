import { referencesIn } from "../formulas/references";
import type { Grid } from "../grid";
import type { Column, Row } from "../table";

/**
 * The parts of a sum without those that another part already holds, as the office's own formulas say: where
 * "BELANJA LANGSUNG" reads, step by step, the subtotals without a code further down, these are no parts of the row
 * above it beside it.
 */
export function withoutHeld(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  parts: readonly number[],
): readonly number[] {
  const byRow = new Map(parts.map((part) => [rows[part]?.row ?? -1, part]));
  const held = new Set<number>();
  const hold = (row: number, part: number, column: number): void => {
    const read = held.has(part) ? [] : [...readBy(grid, row, column)];
    const others = read.flatMap((at) => byRow.get(at) ?? []).filter((other) => other !== part);
    for (const other of others) held.add(other);
  };
  for (const { column } of columns) for (const [row, part] of byRow) hold(row, part, column);
  return held.size === 0 ? parts : parts.filter((part) => !held.has(part));
}

/** Rows of its own column that a cell's formula reads, with those that their formulas read in turn. */
function readBy(grid: Grid, row: number, column: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [row];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const read = readDirectly(grid, next, column).filter((at) => !seen.has(at));
    for (const at of read) {
      seen.add(at);
      open.push(at);
    }
  }
  return seen;
}

function readDirectly(grid: Grid, row: number, column: number): readonly number[] {
  if (!grid.hasFormula(row, column)) return [];
  return referencesIn(String(grid.formula(row, column))).flatMap(({ sheet, area }) => {
    const isOwn = sheet === null && column >= area.column && column < area.column + area.columns;
    const end = isOwn ? Math.min(area.row + area.rows, grid.end.row) : area.row;
    return Array.from({ length: Math.max(0, end - area.row) }, (_, step) => area.row + step);
  });
}
