import type { Grid } from "../../sheet/grid";
import type { Outcome } from "./outcome";
import type { Written } from "./write-cell";

/** Doubles that Excel and we computed by different routes still are the same figure. */
const TOLERANCE = 1e-9;

/**
 * Whether the cell already says what would be written. A formula of the office's own that comes to the
 * same figure stays: it is theirs, and it is right.
 */
export function isUnchanged(grid: Grid, written: Written, outcome: Outcome): boolean {
  const { row, column, content, numberFormat } = written.write;
  if (numberFormat !== undefined && numberFormat !== grid.format(row, column)) return false;
  const formula = grid.formula(row, column);
  if (content.kind === "rumus" && formula === content.formula) return true;
  const own = grid.hasFormula(row, column);
  if (content.kind === "rumus" && !own) return false;
  return sameValue(grid.value(row, column), written, outcome);
}

function sameValue(value: string | number | boolean, written: Written, outcome: Outcome): boolean {
  if (!outcome.ok) return false;
  if ("teks" in outcome) return value === outcome.teks;
  const stored = written.ratio ? outcome.nilai.div(100).toNumber() : outcome.nilai.toNumber();
  return typeof value === "number" && Math.abs(value - stored) <= TOLERANCE * Math.max(1, Math.abs(stored));
}
