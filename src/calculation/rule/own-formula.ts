import { artiFormat } from "../../domain/format-excel";
import type { Grid } from "../../sheet/grid";
import { isOwnFormula } from "../../sheet/own-formula";
import type { Operands } from "./operands";
import { gaveFigure, figure, NOTHING, type Outcome } from "../cells/outcome";

/** Whether nothing of the office's stands in a cell: it is blank, or was filled by an earlier run. */
export function isOpen({ grid }: Operands, row: number, column: number): boolean {
  return grid.isBlank(row, column) || isOwnFormula(String(grid.formula(row, column)));
}

/** The formula that the office wrote into a cell: it stands, whatever we would compute there. null for none. */
export function officeFormula(grid: Grid, row: number, column: number): string | null {
  if (!grid.hasFormula(row, column)) return null;
  const formula = String(grid.formula(row, column));
  return isOwnFormula(formula) ? null : formula;
}

/** What the office's own formula gives, for everything that follows from the cell; null without one. */
function officeFigure(operands: Operands, row: number, column: number): Outcome | null {
  if (officeFormula(operands.grid, row, column) === null) return null;
  const read = operands.readStanding(row, column);
  if (read.jenis !== "angka") return NOTHING;
  return figure(read.nilai, read.persen || operands.holdsShares(column));
}

const TOLERANCE = 1e-9;

/**
 * Whether the office's formula gives the rule's figure as a number of percent, under a format that shows it
 * times 100 once more: 122.5 as 12250 %. The figure is right, its look is not.
 */
export function isShownTimesHundred(
  operands: Operands,
  row: number,
  column: number,
  outcome: Outcome,
): boolean {
  if (!gaveFigure(outcome) || !outcome.persen || outcome.nilai.isZero()) return false;
  const { grid } = operands;
  const value = grid.value(row, column);
  if (officeFormula(grid, row, column) === null || typeof value !== "number") return false;
  if (!artiFormat(grid.format(row, column)).rasioPersen) return false;
  return Math.abs(value - outcome.nilai.toNumber()) <= TOLERANCE * Math.abs(value);
}

/**
 * What follows from the cell reads what will stand there: the office's own formula before our figure, but where its
 * look alone is wrong (`isOurs`).
 */
export function rememberFigure(
  operands: Operands,
  row: number,
  column: number,
  outcome: Outcome,
  isOurs = isShownTimesHundred(operands, row, column, outcome),
): void {
  if (isKept(operands, column)) return rememberStanding(operands, row, column);
  if (saysInText(operands, row, column, outcome)) return;
  if (isOurs) operands.rememberRatio(row, column, false);
  operands.remember(row, column, (isOurs ? null : officeFigure(operands, row, column)) ?? outcome);
}

/**
 * Whether the office's text in the cell ("-4.201.000,00") already says the figure to the last digit: it stands as it was
 * written. One that was rounded gives way, as what is computed from it would be rounded, too.
 */
export function saysInText(operands: Operands, row: number, column: number, outcome: Outcome): boolean {
  const { grid } = operands;
  if (!gaveFigure(outcome) || typeof grid.value(row, column) !== "string" || grid.hasFormula(row, column))
    return false;
  const read = operands.readStanding(row, column);
  return read.jenis === "angka" && read.nilai.eq(outcome.nilai);
}

function isKept({ table }: Operands, column: number): boolean {
  return table.columns.some((own) => own.isKept && own.column === column);
}

/** What follows from a cell that is given reads the number that stands there, typed or by the office's formula. */
export function rememberStanding(
  operands: Operands,
  row: number,
  column: number,
  expected: Outcome = NOTHING,
): void {
  const read = operands.readStanding(row, column);
  if (read.jenis !== "angka" || !operands.isLive(row, column)) return;
  const isShare = (gaveFigure(expected) && expected.persen) || operands.holdsShares(column);
  operands.remember(row, column, figure(read.nilai, read.persen || isShare));
}
