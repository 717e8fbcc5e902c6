import type { CellWrite } from "../../src/tasks/plan";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

/** The workbook after a plan of values: what a second reading of it would find. */
export function applyToSnapshot(snapshot: Snapshot, writes: readonly CellWrite[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      applyToSheet(
        sheet,
        writes.filter((write) => write.sheet === sheet.name),
      ),
    ),
  };
}

function applyToSheet(sheet: SheetSnapshot, writes: readonly CellWrite[]): SheetSnapshot {
  if (writes.length === 0) return sheet;
  const right = Math.max(sheet.used.column + sheet.used.columns, ...writes.map((write) => write.column + 1));
  const bottom = Math.max(sheet.used.row + sheet.used.rows, ...writes.map((write) => write.row + 1));
  const used = { ...sheet.used, rows: bottom - sheet.used.row, columns: right - sheet.used.column };
  const values = grow<CellValue>(sheet.values, used.rows, used.columns, "");
  const formulas = grow<CellValue>(sheet.formulas, used.rows, used.columns, "");
  const formats = grow(sheet.formats, used.rows, used.columns, "General");
  for (const { row, column, content, numberFormat } of writes) {
    const [at, across] = [row - used.row, column - used.column];
    if (content.kind !== "nilai") throw new Error("Only values can be put into a snapshot.");
    values[at]![across] = content.value;
    formulas[at]![across] = content.value;
    if (numberFormat !== undefined) formats[at]![across] = numberFormat;
  }
  return { ...sheet, used, values, formulas, formats };
}

function grow<T>(matrix: readonly (readonly T[])[], rows: number, columns: number, blank: T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => matrix[row]?.[column] ?? blank),
  );
}
