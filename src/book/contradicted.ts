import { gaveFigure } from "../calculation/cells/outcome";
import type { DerivedColumn } from "../calculation/columns/column-plan";
import type { ComputedTable } from "../calculation/compute-table";
import { bandingkan } from "../domain/bandingkan";

/** So many typed figures, and hardly one that the rule gives: the column holds something else. */
const TYPED = 3;
const AGREEING = 1 / 5;

/** A derived column that people filled with figures of another meaning. */
export interface Contradicted {
  readonly derived: DerivedColumn;
  /** Typed figures that the rule was held against. */
  readonly typed: number;
}

/**
 * Columns whose typed figures the computed ones do not resemble: ranks, physical percentages, a capaian by
 * another rule. They are inputs, or something that their heading does not say, and stay as they are.
 */
export function contradictedColumns({ cells, operands }: ComputedTable): Contradicted[] {
  const columns = new Map<DerivedColumn, { typed: number; agree: number }>();
  for (const { derived, row, outcome, members } of cells) {
    const { column } = derived.column;
    if (members || row.kind !== "data" || !gaveFigure(outcome)) continue;
    if (operands.grid.hasFormula(row.row, column)) continue;
    const standing = operands.readStanding(row.row, column);
    if (standing.jenis !== "angka" || standing.nilai.isZero()) continue;
    const count = columns.get(derived) ?? { typed: 0, agree: 0 };
    count.typed += 1;
    if (bandingkan(standing, outcome.nilai) !== "beda") count.agree += 1;
    columns.set(derived, count);
  }
  return [...columns].flatMap(([derived, { typed, agree }]) =>
    typed >= TYPED && agree < typed * AGREEING ? [{ derived, typed }] : [],
  );
}
