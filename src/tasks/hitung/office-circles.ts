import { cellKey } from "../../sheet/address";
import type { FormulaCell, FormulaReaders } from "../../sheet/formula-readers";

export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** So many formulas are followed from one cell; what hangs on it further away is no figure of its row. */
const MOST_FOLLOWED = 50;

/**
 * The formula of the office's among what a figure is computed from that reads the very cell it would stand in: "Capaian"
 * typed before "% = capaian / target" is what that is computed from, and never target times that. null for none.
 */
export function circleWith(
  office: FormulaReaders,
  sheet: string,
  own: SheetPlace,
  reads: () => readonly SheetPlace[],
): FormulaCell | null {
  const waiting = office.of(sheet, own.row, own.column);
  if (waiting.length === 0) return null;
  const read = new Set(reads().map(({ row, column }) => cellKey(row, column)));
  const followed = new Set<number>();
  for (let next = waiting.pop(); next && followed.size < MOST_FOLLOWED; next = waiting.pop()) {
    const key = cellKey(next.row, next.column);
    if (next.grid.sheet.name !== sheet || followed.has(key)) continue;
    if (read.has(key)) return next;
    followed.add(key);
    waiting.push(...office.of(sheet, next.row, next.column));
  }
  return null;
}
