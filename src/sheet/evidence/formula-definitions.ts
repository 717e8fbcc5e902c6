import { desimal } from "../../domain/desimal";
import { compute } from "../../domain/compute-expression";
import { isSum, type Expression } from "../../domain/expression";
import { isClosingLabel } from "../words/closing";
import { isCarriedOver } from "../carried-over";
import type { Grid } from "../grid";
import { isFilledByUs, isOwnFormula } from "../own-formula";
import { readRowFormula } from "./cell-formula";
import { quotientIn, type Definition } from "./definition";
import { isOfSums } from "./sums-below";

/** Rows whose formulas are looked at. */
const SAMPLE = 200;
/** So many of a column's formulas must say the same. */
const AGREEING = 0.6;

/** A mean over rows stands at the end of shares as of anything else, and says nothing of what the column holds. */
const MEAN = /^=\s*\+?\s*(?:IFERROR\(\s*)?(?:AVERAGE\w*\(|SUBTOTAL\((?:1|101),|\(?SUM\([^()]*\)\)?\/)/i;

/** More decimals nobody types: an earlier run wrote that value. */
const TYPED = 8;

/** How far a typed figure may be off what the formula gives: it was rounded. */
const ROUNDED = 0.01;

/** What the office's own formulas say of a column. */
export interface FormulaEvidence {
  readonly definition: Definition | null;
  /** Formulas that read other cells of the sheet, but are no rule of one row: sums over rows, fixed cells. */
  readonly others: number;
  readonly own: number;
}

/** What an earlier run wrote shows what was read then, not what the office meant; a mean tells of the rows. */
function saysNothing(grid: Grid, row: number, column: number): boolean {
  const formula = String(grid.formula(row, column));
  return isOwnFormula(formula) || MEAN.test(formula) || isCarriedOver(grid, row, column);
}

export function formulaEvidence(
  grid: Grid,
  column: number,
  body: { readonly from: number; readonly to: number },
): FormulaEvidence {
  const counts = new Map<string, { readonly expression: Expression<number>; count: number }>();
  let [own, others] = [0, 0];
  const ruled: number[] = [];
  for (let row = body.from; row < Math.min(body.to, body.from + SAMPLE); row += 1) {
    if (!grid.hasFormula(row, column) || standsAlone(grid, row) || saysNothing(grid, row, column)) continue;
    const expression = readRowFormula(String(grid.formula(row, column)), row);
    if (!expression || takesTyped(expression) || checksRow(grid, row, expression)) others += 1;
    else {
      own += 1;
      ruled.push(row);
      const key = JSON.stringify(expression);
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { expression, count: 1 });
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  const isAgreed = most && most.count >= own * AGREEING && most.expression.kind !== "column";
  if (!isAgreed || contradicting(grid, column, body, most.expression) > own)
    return { definition: null, own, others };
  if (isOfSums(grid, column, body, ruled)) return { definition: null, own: 0, others: own + others };
  const reason = "Rumus instansi di kolom itu sendiri menyatakan cara menghitungnya.";
  const { expression } = most;
  return { definition: { expression, witness: "rumus", onlyBlank: true, reason }, own, others };
}

/** Nothing but formulas in the row: a trial or a check beside the table, of no row that has a name. */
function standsAlone(grid: Grid, row: number): boolean {
  return grid.filledColumns(row).every((column) => grid.hasFormula(row, column));
}

/** Whole and double of what is measured, which rules take from: "100 - I5", "2 - E5/D5", "(200 * D5 - 100 * E5) / D5". */
const WHOLES: ReadonlySet<number> = new Set([1, 2, 100, 200]);

/** What a rule adds is small ("D5 / C5 * 100 + 10"); an amount is larger. */
const MOST_ADDED = 1000;

/**
 * "=J9+1" counts on from its neighbour: it numbers columns or years. "=1273838147-H11" takes off what an amount of
 * that row alone, typed into it, had before: no other row's figure comes about so.
 */
function takesTyped(expression: Expression<number>): boolean {
  if (expression.kind !== "operation") return false;
  const { operator, left, right } = expression;
  if (takesTyped(left) || takesTyped(right)) return true;
  if (!"+-".includes(operator)) return false;
  if (right.kind === "number") return left.kind === "column" || right.value > MOST_ADDED;
  return left.kind === "number" && !WHOLES.has(left.value);
}

/** "=SUM(F37:I37)" in the row Jumlah checks that row; its parts need not have come about so. */
function checksRow(grid: Grid, row: number, expression: Expression<number>): boolean {
  return isSum(expression) && isClosingRow(grid, row);
}

function isClosingRow(grid: Grid, row: number): boolean {
  const [first] = grid.filledColumns(row);
  return first !== undefined && isClosingLabel(grid.text(row, first));
}

/**
 * Figures of the column, typed, carried over or of an earlier run, that the expression does not give: with more of them
 * than formulas, it is no rule. What an earlier run wrote stands for what was typed there before: one formula of the
 * office's among ten of ours is of its row.
 */
function contradicting(
  grid: Grid,
  column: number,
  body: { readonly from: number; readonly to: number },
  expression: Expression<number>,
): number {
  let count = 0;
  for (let row = body.from; row < Math.min(body.to, body.from + SAMPLE); row += 1) {
    const typed = grid.value(row, column);
    if (typeof typed !== "number" || isComputed(grid, row, column) || isClosingRow(grid, row)) continue;
    if (!grid.hasFormula(row, column) && desimal(typed).decimalPlaces() > TYPED) continue;
    const given = compute(expression, (leaf) => figureAt(grid, row, leaf));
    if (typeof given === "string" || isAbout(typed, given.toNumber())) continue;
    if (!isFilledByUs(grid, row, column) || !isOurReading(expression, typed, given.toNumber())) count += 1;
  }
  return count;
}

/**
 * What an earlier run wrote of the same quotient: turned where less is better by the name of its row, in percent where the
 * office's formula takes it times 1,000. It is no other rule: where it stands, nothing may have been typed before.
 */
function isOurReading(expression: Expression<number>, ours: number, given: number): boolean {
  if (quotientIn(expression) === null) return false;
  const turned = [100, 1].map((whole) => Math.max(0, 2 * whole - given));
  return [given * 10, given / 10, ...turned].some((value) => isAbout(ours, value));
}

/** By a formula of the office's own. */
function isComputed(grid: Grid, row: number, column: number): boolean {
  return (
    grid.hasFormula(row, column) && !isCarriedOver(grid, row, column) && !isFilledByUs(grid, row, column)
  );
}

function figureAt(grid: Grid, row: number, column: number): ReturnType<typeof desimal> | null {
  const value = grid.value(row, column);
  return typeof value === "number" ? desimal(value) : null;
}

/** What may part a share from a number of percent, of which an operand may be the one and the result the other. */
const STEPS = [1, 100, 0.01, 10_000];

function isAbout(typed: number, given: number): boolean {
  return STEPS.map((step) => given * step).some(
    (value) => Math.abs(typed - value) <= Math.abs(value) * ROUNDED,
  );
}
