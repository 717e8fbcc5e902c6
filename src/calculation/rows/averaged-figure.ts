import { figure, gaveFigure, type Figure } from "../cells/outcome";
import type { Operands } from "../rule/operands";

/**
 * The figure that a row brings into a mean, one answer for Hitung and for Periksa: ours, or the one that stands where
 * this run makes none, typed as a number or as a text ("95,5"). null where the column shows no figure.
 */
export function averagedFigure(operands: Operands, row: number, column: number): Figure | null {
  const outcome = operands.outcome(row, column);
  if (gaveFigure(outcome)) return outcome;
  const read = outcome?.ok ? null : operands.readStanding(row, column);
  if (read?.jenis !== "angka") return null;
  return figure(read.nilai, read.persen || operands.holdsShares(column));
}
