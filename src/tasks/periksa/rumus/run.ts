import type { Run } from "./formula-run";
import { mismatchOf, type Place } from "../../../sheet/formulas/alike";
import { positionIn } from "../../../sheet/formulas/lines";
import { CLEAR_MAJORITY } from "./kejanggalan";
import { isOnLevelOf } from "./levels";

export function nearest(cells: readonly Place[], to: Place): Place {
  const distance = ({ row, column }: Place) => Math.abs(row - to.row) + Math.abs(column - to.column);
  return cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best), cells[0] ?? to);
}

/**
 * Next to the last cell of a longer run, in a row (or column) of the same kind: it would go on there. On another level
 * (a total) another formula may be meant, but none that differs in a single row or column of what it reads.
 */
export function isAtItsEnd(run: Run, cell: Place): boolean {
  const next = nearest(run.main, cell);
  const isNext = Math.abs(positionIn(run.direction, next) - positionIn(run.direction, cell)) === 1;
  return (
    isNext && run.main.length >= CLEAR_MAJORITY && (isOnLevelOf(run, cell, next) || isSlip(run, cell, next))
  );
}

/** All that the run's formula reads, but for one row or column: of several coordinates one has slipped. */
function isSlip({ grid }: Run, cell: Place, next: Place): boolean {
  const [own, usual] = [grid.shape(cell), grid.shape(next)];
  const isOneCell = own?.references.length === 1 && own.references.every(({ first, last }) => first === last);
  if (!own || !usual || isOneCell) return false;
  const mismatch = mismatchOf(own, cell, usual, next);
  return mismatch !== null && mismatch.rows + mismatch.columns === 1;
}

/** So far off the run goes on behind a disturbance: a blank or a heading may stand between. */
const ON = 3;

/** Whether the run goes on before and behind the cell. */
export function isWithin({ direction, main }: Pick<Run, "direction" | "main">, cell: Place): boolean {
  const at = positionIn(direction, cell);
  const away = main.map((one) => positionIn(direction, one) - at);
  return away.some((by) => by < 0 && by >= -ON) && away.some((by) => by > 0 && by <= ON);
}
