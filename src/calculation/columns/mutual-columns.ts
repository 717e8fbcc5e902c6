import { operands } from "../rule/rule";
import type { DerivedColumn } from "./column-plan";

/**
 * "13 = (14 / 8) * 100 | 14 = (8 * 13) / 100": columns that are computed from each other. In each row the one that
 * stands blank follows from the one that is typed, and no formula reads what reads it.
 */
export function withoutCircles(derived: readonly DerivedColumn[]): DerivedColumn[] {
  const readBy = new Map(derived.map(({ column, rule }) => [column.column, operands(rule)]));
  return derived.map((own) =>
    reaches(own.column.column, own.column.column, readBy) ? { ...own, onlyBlank: true } : own,
  );
}

/** Whether what a column is computed from is, over other columns, computed from `wanted`. */
function reaches(
  from: number,
  wanted: number,
  readBy: ReadonlyMap<number, readonly number[]>,
  seen = new Set<number>(),
): boolean {
  return (readBy.get(from) ?? []).some((next) => {
    if (next === wanted) return from !== wanted;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, wanted, readBy, seen);
  });
}
