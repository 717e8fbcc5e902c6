import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import type { Plan } from "../../src/plan/plan";

/** A sheet from rows of values; a cell may carry its format as [value, format]. */
export type CellSpec = CellValue | null | readonly [CellValue, string];

export function sheetOf(
  name: string,
  rows: readonly (readonly CellSpec[])[],
  at = { row: 0, column: 0 },
): SheetSnapshot {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cell = (spec: CellSpec | undefined): readonly [CellValue, string] =>
    spec === undefined || spec === null
      ? ["", "General"]
      : typeof spec === "object"
        ? spec
        : [spec, "General"];
  const matrix = rows.map((row) => Array.from({ length: columns }, (_, index) => cell(row[index])));
  const values = matrix.map((row) => row.map(([value]) => value));
  return {
    name,
    used: { ...at, rows: rows.length, columns },
    values,
    formulas: values,
    formats: matrix.map((row) => row.map(([, format]) => format)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}

export function bookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, activeSheet: sheets[0]?.name ?? "" };
}

/**
 * The workbook after a plan was applied: formulas as written, values as `valueOf` says a recalculation
 * leaves them.
 */
export function applyToSnapshot(
  snapshot: Snapshot,
  plan: Plan,
  valueOf: (sheet: string, row: number, column: number) => CellValue,
): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => applyToSheet(sheet, plan, valueOf)) };
}

function applyToSheet(
  sheet: SheetSnapshot,
  plan: Plan,
  valueOf: (sheet: string, row: number, column: number) => CellValue,
): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  const formats = sheet.formats.map((row) => [...row]);
  for (const write of plan.cells) {
    if (write.sheet !== sheet.name) continue;
    const row = write.row - sheet.used.row;
    const column = write.column - sheet.used.column;
    const { content } = write;
    formulas[row]![column] = content.kind === "rumus" ? content.formula : content.value;
    values[row]![column] =
      content.kind === "rumus" ? valueOf(sheet.name, write.row, write.column) : content.value;
    if (write.numberFormat !== undefined) formats[row]![column] = write.numberFormat;
  }
  return { ...sheet, values, formulas, formats };
}
