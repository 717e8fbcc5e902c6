import { CELLS_PER_SYNC } from "./blocks";
import { usedArea, type Outline } from "./outline";

/** Report tables and their scales stay far below it; a sheet that does not holds raw data. */
const LARGEST = 20_000;

/**
 * The active sheet, and beside it the others as far as they fit into the same answer, the smallest first:
 * the scale and the units that its figures follow, and what the audit compares them with, may be printed there.
 */
export function withCompanions(outlines: readonly Outline[], active: string): Outline[] {
  const isActive = ({ sheet }: Outline) => sheet.name === active;
  const own = outlines.filter(isActive).reduce((sum, outline) => sum + cellsOf(outline), 0);
  let room = CELLS_PER_SYNC - (own % CELLS_PER_SYNC);
  const chosen = new Set(outlines.filter(isActive));
  for (const outline of [...outlines].sort((a, b) => cellsOf(a) - cellsOf(b))) {
    const cells = cellsOf(outline);
    if (chosen.has(outline) || cells > Math.min(room, LARGEST)) continue;
    chosen.add(outline);
    room -= cells;
  }
  return outlines.filter((outline) => chosen.has(outline));
}

function cellsOf(outline: Outline): number {
  const { rows, columns } = usedArea(outline);
  return rows * columns;
}
