import type { Grid } from "../grid";
import type { Expression } from "../header-formula";
import { isOwnFormula } from "../own-formula";
import { readRowFormula } from "./cell-formula";
import type { Definition } from "./definition";

/** Rows whose formulas are looked at. */
const SAMPLE = 200;
/** So many of a column's formulas must say the same. */
const AGREEING = 0.6;

/** A mean over rows stands at the end of shares as of anything else, and says nothing of what the column holds. */
const MEAN = /^=\s*\+?\s*(?:IFERROR\(\s*)?(?:AVERAGE\w*\(|SUBTOTAL\((?:1|101),|\(?SUM\([^()]*\)\)?\/)/i;

/** What the office's own formulas say of a column. */
export interface FormulaEvidence {
  readonly definition: Definition | null;
  /** Formulas that read other cells of the sheet, but are no rule of one row: sums over rows, fixed cells. */
  readonly others: number;
  readonly own: number;
}

export function formulaEvidence(
  grid: Grid,
  column: number,
  body: { readonly from: number; readonly to: number },
): FormulaEvidence {
  const counts = new Map<string, { readonly expression: Expression; count: number }>();
  let [own, others] = [0, 0];
  for (let row = body.from; row < Math.min(body.to, body.from + SAMPLE); row += 1) {
    if (!grid.hasFormula(row, column)) continue;
    const formula = String(grid.formula(row, column));
    // What an earlier run wrote shows what was read then, not what the office meant.
    if (isOwnFormula(formula) || MEAN.test(formula)) continue;
    const expression = readRowFormula(formula, row);
    if (!expression) others += 1;
    else {
      own += 1;
      const key = JSON.stringify(expression);
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { expression, count: 1 });
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!most || most.count < own * AGREEING || most.expression.kind === "column")
    return { definition: null, own, others };
  const reason = "Rumus instansi di kolom itu sendiri menyatakan cara menghitungnya.";
  const { expression } = most;
  return { definition: { expression, witness: "rumus", onlyBlank: true, reason }, own, others };
}
