import { compute } from "../../domain/compute-expression";
import { desimal } from "../../domain/desimal";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";

/** For each figure that stands in the column and can be computed, whether it is what the definition gives. */
export function rowsShown(
  { expression }: Definition,
  own: ColumnFigures,
  figures: readonly ColumnFigures[],
): boolean[] {
  return own.values.flatMap((printed, row): boolean[] => {
    if (printed === null) return [];
    const value = compute(expression, (column) => {
      const read = figures.find((other) => other.column === column)?.values[row] ?? null;
      return read === null ? null : desimal(read);
    });
    if (typeof value === "string") return [];
    return [Math.abs(value.toNumber() - printed) <= (own.steps[row] ?? 0)];
  });
}
