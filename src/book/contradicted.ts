import { gaveFigure } from "../calculation/cells/outcome";
import type { DerivedColumn } from "../calculation/columns/column-plan";
import type { ComputedTable } from "../calculation/compute-table";
import type { Operands } from "../calculation/rule/operands";
import { bandingkan } from "../domain/bandingkan";
import type { Row } from "../sheet/table";

/** So many typed figures, and hardly one that the rule gives: the column holds something else. */
const TYPED = 3;
const AGREEING = 1 / 5;
/** So many means beside groups, and none that is theirs: what is averaged stands elsewhere. */
const MEANS = 2;
/** So many columns under the same heading of other groups, all of them denied, speak for one that is still blank. */
const SIBLINGS = 2;

/** A derived column that people filled with figures of another meaning. */
export interface Contradicted {
  readonly derived: DerivedColumn;
  /** Typed figures of the column that the rule was held against; none where columns like it speak for it. */
  readonly typed: number;
}

/**
 * Columns whose typed figures the computed ones do not resemble: ranks, physical percentages, a capaian by
 * another rule. They are inputs, or something that their heading does not say, and stay as they are; so do columns
 * under the same heading of other groups.
 */
export function contradictedColumns({ cells, operands }: ComputedTable): Contradicted[] {
  const columns = new Map<DerivedColumn, { typed: number; agree: number }>();
  for (const { derived, row, outcome, members } of cells) {
    const { column } = derived.column;
    const isOfGroup = derived.rule.id === "rata-kelompok";
    if ((members && !isOfGroup) || row.kind !== "data" || !gaveFigure(outcome)) continue;
    if (operands.grid.hasFormula(row.row, column)) continue;
    const standing = operands.readStanding(row.row, column);
    if (standing.jenis !== "angka" || standing.nilai.isZero()) continue;
    const count = columns.get(derived) ?? { typed: 0, agree: 0 };
    count.typed += 1;
    if (bandingkan(standing, outcome.nilai) !== "beda") count.agree += 1;
    columns.set(derived, count);
  }
  const told = [...columns].filter(
    ([derived, { typed, agree }]) => typed >= TYPED || (agree === 0 && holdsOtherMeans(operands, derived)),
  );
  const denied = told.filter(([, { typed, agree }]) => agree < typed * AGREEING);
  const plain = new Set(cells.map(({ derived }) => derived));
  const alike = [...plain].filter((derived) => {
    const siblings = told.filter(([other]) => isAlike(other, derived));
    return siblings.length >= SIBLINGS && siblings.every((sibling) => denied.includes(sibling));
  });
  return [...new Set([...denied.map(([derived]) => derived), ...alike])].map((derived) => ({
    derived,
    typed: columns.get(derived)?.typed ?? 0,
  }));
}

/** Means beside groups, also those that cannot be computed yet and stand all the same. */
function holdsOtherMeans({ grid, table }: Operands, { rule, column: { column } }: DerivedColumn): boolean {
  if (rule.id !== "rata-kelompok") return false;
  const isTyped = ({ row }: Row): boolean =>
    typeof grid.value(row, column) === "number" && !grid.hasFormula(row, column);
  return table.rows.filter((row) => row.kind === "data" && isTyped(row)).length >= MEANS;
}

/** "JAN › Progress | FEB › Progress | …": the same measure of other months. */
function isAlike({ column: one }: DerivedColumn, { column: other }: DerivedColumn): boolean {
  return one.role === other.role && one.path.length > 1 && one.path.at(-1) === other.path.at(-1);
}
