import type { Grid } from "../../sheet/grid";
import type { Outcome } from "../../calculation/outcome";
import type { Written } from "./write-cell";

/** Doubles that Excel and we computed by different routes still are the same figure. */
const TOLERANCE = 1e-9;

/**
 * Whether the cell already says what would be written. A formula of the office's own that comes to the
 * same figure stays: it is theirs, and it is right.
 */
export function isUnchanged(grid: Grid, written: Written, outcome: Outcome): boolean {
  const { row, column, content, numberFormat } = written.write;
  const same = sameValue(grid.value(row, column), written, outcome);
  const formula = grid.formula(row, column);
  const own = content.kind === "rumus" && formula === content.formula;
  if (
    grid.hasFormula(row, column) &&
    !isOurs(String(formula)) &&
    (same || saysTheSame(String(formula), content))
  )
    return true;
  if (same && own) return true;
  if (numberFormat !== undefined && numberFormat !== grid.format(row, column)) return false;
  return content.kind === "nilai" && same;
}

/**
 * Whether the office's formula is ours without its guards ("=(AD51/J51)*100"): it follows by itself when
 * an operand is corrected in the same run.
 */
function saysTheSame(formula: string, content: Written["write"]["content"]): boolean {
  if (content.kind !== "rumus") return false;
  const [theirs, ours] = [bare(formula), bare(content.formula)];
  const cells = content.formula.match(/[A-Z]{1,3}\d+/g) ?? [];
  return ours.includes(theirs) && cells.every((cell) => theirs.includes(cell));
}

function bare(formula: string): string {
  return formula.replace(/[=()$\s]/g, "").replace(/^\+/, "");
}

/** Formulas that an earlier run wrote, under rules that may have changed since. */
function isOurs(formula: string): boolean {
  return /^=(IF\(COUNT\(|AVERAGE\()/.test(formula);
}

function sameValue(value: string | number | boolean, written: Written, outcome: Outcome): boolean {
  if (!outcome.ok) return false;
  if ("teks" in outcome) return value === outcome.teks;
  const stored = written.ratio ? outcome.nilai.div(100).toNumber() : outcome.nilai.toNumber();
  return typeof value === "number" && Math.abs(value - stored) <= TOLERANCE * Math.max(1, Math.abs(stored));
}
