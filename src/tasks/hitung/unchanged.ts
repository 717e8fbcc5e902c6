import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { Grid } from "../../sheet/grid";
import { SEPERSERATUS } from "../../domain/desimal";
import type { Outcome } from "../../calculation/cells/outcome";
import type { Written } from "./write-cell";

/** Doubles that Excel and we computed by different routes still are the same figure. */
const TOLERANCE = 1e-9;

/** Whether the cell already says what would be written. */
export function isUnchanged(grid: Grid, { row, derived, outcome }: ComputedCell, written: Written): boolean {
  const at = [row.row, derived.column.column] as const;
  const { content, numberFormat } = written.write;
  const same = isSameFigure(grid.value(...at), written.ratio, outcome);
  if (same && content.kind === "rumus" && grid.formula(...at) === content.formula) return true;
  if (numberFormat !== undefined && numberFormat !== grid.format(...at)) return false;
  return content.kind === "nilai" && same;
}

/** Whether a cell holds the figure or the word; `ratio`: it stores 0.7 for 70 %. */
export function isSameFigure(value: string | number | boolean, ratio: boolean, outcome: Outcome): boolean {
  if (!outcome.ok) return false;
  if ("teks" in outcome) return value === outcome.teks;
  if (typeof value !== "number") return false;
  const stored = (ratio ? outcome.nilai.times(SEPERSERATUS) : outcome.nilai).toNumber();
  return Math.abs(value - stored) <= TOLERANCE * Math.max(1, Math.abs(stored));
}
