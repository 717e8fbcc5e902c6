import { bandingkan } from "../../domain/bandingkan";
import { normalizeNama } from "../../domain/nama";
import { remember } from "../../domain/remember";
import type { ArahDibaca } from "../../book/arah-lembar";
import type { BookTable } from "../../book/book-table";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import { gaveFigure } from "../../calculation/cells/outcome";

/**
 * A typed capaian by which the office shows that less is better, or its formula for it. It is left as it was typed: it
 * goes on to tell that, until another direction or formula is chosen.
 */
export function isWitness(
  { grid, operands }: BookTable,
  { row, derived, context, outcome }: ComputedCell,
  isFormulaShown: boolean,
  arah: readonly ArahDibaca[],
): boolean {
  const { column } = derived.column;
  if (derived.rule.expression.kind !== "capaian" || context.polaritas !== "turun") return false;
  if (!isFormulaShown && !namesOf(arah).has(normalizeNama(row.label))) return false;
  const standing = operands.readStanding(row.row, column);
  if (grid.hasFormula(row.row, column) || standing.jenis !== "angka" || !gaveFigure(outcome)) return false;
  return bandingkan(standing, outcome.nilai) !== "beda";
}

const namesOf = remember(
  (arah: readonly ArahDibaca[]): ReadonlySet<string> => new Set(arah.map(({ kunci }) => kunci)),
);
