import type { Area, CellValue, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { RowInsert, SheetPlan } from "./sheet-plan";

/** The workbook as it stands once the rows of the plan are inserted. */
export function afterInserts(snapshot: Snapshot, plans: readonly SheetPlan[]): Snapshot {
  const inserts = new Map(plans.map(({ name, insertRows }) => [name, insertRows ?? []]));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => shifted(sheet, inserts.get(sheet.name) ?? [])),
  };
}

/** How far a row moves down. */
function shiftOf(inserts: readonly RowInsert[], row: number): number {
  return inserts.reduce((sum, { before, count }) => sum + (before <= row ? count : 0), 0);
}

function shifted(sheet: SheetSnapshot, inserts: readonly RowInsert[]): SheetSnapshot {
  if (inserts.length === 0) return sheet;
  const { row, column, rows, columns } = sheet.used;
  const first = row + shiftOf(inserts, row);
  const last = row + rows - 1 + shiftOf(inserts, row + rows - 1);
  const used: Area = { row: first, column, rows: last - first + 1, columns };
  const spread = <Item>(matrix: readonly (readonly Item[])[], blank: Item): (readonly Item[])[] => {
    const lines = Array.from({ length: used.rows }, (): readonly Item[] => Array<Item>(columns).fill(blank));
    matrix.forEach((line, index) => (lines[row + index + shiftOf(inserts, row + index) - first] = line));
    return lines;
  };
  return {
    ...sheet,
    used,
    values: spread<CellValue>(sheet.values, ""),
    formulas: spread<CellValue>(sheet.formulas, ""),
    formats: spread(sheet.formats, "General"),
  };
}
