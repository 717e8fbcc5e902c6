import { desimal } from "../../domain/desimal";
import { compute } from "../../domain/compute-expression";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";

/** So many figures, and none of them as printed: the office fills the column by another rule. */
const ENOUGH = 2;

/**
 * "10 = (5+7+9)" of a form, over indeks and rupiah that the office does not add up: where figures stand in the column
 * and none is what the printed formula gives, they are given, and only blanks are filled by it.
 */
export function keepAgainstPrinted(figures: readonly ColumnFigures[]): void {
  for (const own of figures) {
    const [printed] = own.draft.definitions;
    if (printed?.witness !== "judul") continue;
    const rows = own.values.flatMap((value, row) => {
      const agrees = value === null ? null : isGiven(own, printed, value, row, figures);
      return agrees === null ? [] : [agrees];
    });
    if (rows.length < ENOUGH || rows.includes(true)) continue;
    const reason = `${printed.reason} Angka yang sudah tertulis di kolom ini tidak mengikutinya, jadi dibiarkan.`;
    own.draft.definitions = [{ ...printed, onlyBlank: true, reason }];
    own.draft.source = "nilai";
    own.draft.reason = reason;
  }
}

/** Whether the row's figure is what the formula gives; null where it gives none. */
function isGiven(
  { steps }: ColumnFigures,
  { expression }: Definition,
  value: number,
  row: number,
  figures: readonly ColumnFigures[],
): boolean | null {
  const given = compute(expression, (column) => {
    const read = figures.find((other) => other.column === column)?.values[row] ?? null;
    return read === null ? null : desimal(read);
  });
  if (typeof given === "string") return null;
  const step = Math.max(steps[row] ?? 0, Math.abs(value) * ROUGH);
  return [1, 100, 0.01].some(
    (scale) => Math.abs(given.toNumber() * scale - value) <= step * Math.max(scale, 1),
  );
}

/** Figures that are this near may be slips of the same rule. */
const ROUGH = 0.02;
