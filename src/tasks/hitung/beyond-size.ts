import type { BookTable } from "../../book/book-table";
import { gaveFigure } from "../../calculation/cells/outcome";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { DerivedColumn } from "../../calculation/columns/column-plan";
import { SEUKURAN_UANG } from "../../domain/seukuran-uang";

/** Percentages between which a share of anything lies, however little or much was reached. */
const SHARES = { least: 0.001, most: 100_000 } as const;
/** No rupiah that are taken from a budget come to so little in every row: percentages and counts do. */
const LEAST_MONEY = 1_000;

/**
 * Columns whose every figure shows that they are computed of the wrong ones: a count divided by rupiah, rupiah divided
 * by a year, a percentage taken from a budget. Better blank than a figure that nobody would print.
 */
export function beyondSize(tabel: BookTable): ReadonlySet<DerivedColumn> {
  const told = new Map<DerivedColumn, boolean>();
  for (const cell of tabel.computed.cells) {
    const isBeyond = cell.members ? null : (shareIsBeyond(cell) ?? differenceIsBeyond(cell));
    if (isBeyond !== null) told.set(cell.derived, isBeyond && told.get(cell.derived) !== false);
  }
  return new Set([...told].filter(([, isBeyond]) => isBeyond).map(([derived]) => derived));
}

/** null where the cell is no share, or one of nothing. */
function shareIsBeyond({ outcome }: ComputedCell): boolean | null {
  if (!gaveFigure(outcome) || !outcome.persen || outcome.nilai.isZero()) return null;
  const size = outcome.nilai.abs();
  return size.lt(SHARES.least) || size.gt(SHARES.most);
}

function differenceIsBeyond({ derived, row, context }: ComputedCell): boolean | null {
  const { expression } = derived.rule;
  if (expression.kind !== "operation" || expression.operator !== "-") return null;
  const { left, right } = expression;
  if (left.kind !== "column" || right.kind !== "column") return null;
  const [from, less] = [left, right].map(({ column }) => context.operands.readAmount(row.row, column)?.nilai);
  if (!from || !less || from.isZero() || less.isZero()) return null;
  const [small, large] = from.abs().lt(less.abs()) ? [from.abs(), less.abs()] : [less.abs(), from.abs()];
  return large.lt(SEUKURAN_UANG) ? null : small.lt(LEAST_MONEY);
}
