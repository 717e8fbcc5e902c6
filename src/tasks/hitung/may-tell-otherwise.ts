import type { CellWrite } from "../../plan/plan";
import type { FormulaReaders } from "../../sheet/formula-readers";
import { isOwnFormula } from "../../sheet/own-formula";
import type { Snapshot } from "../../sheet/snapshot";

/**
 * Whether what is written may change what the workbook tells of itself to whoever reads it next: something gives way,
 * it will look typed, or a formula of the office's reads it.
 */
export function mayTellOtherwise(
  snapshot: Snapshot,
  writes: readonly CellWrite[],
  office: FormulaReaders,
): boolean {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return writes.some(({ sheet: name, row, column, content }) => {
    const sheet = sheets.get(name);
    if (!sheet) return false;
    const stood = sheet.formulas[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
    const isOpen = stood === "" || (typeof stood === "string" && isOwnFormula(stood));
    return !isOpen || content.kind === "nilai" || office.of(name, row, column).length > 0;
  });
}
