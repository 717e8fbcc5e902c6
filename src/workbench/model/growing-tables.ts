import { intersection, type Area } from "./area";
import type { Sheet } from "./sheet";
import type { SheetTable } from "./table";
import { nameColumn, touchTable } from "./tables";

/** Whether the write says anything about a cell. */
type IsEntered = (row: number, column: number) => boolean;

/**
 * A table grows by the column right beside it where something is entered into a blank cell there ("Include new rows and
 * columns in table", an option of AutoCorrect that is on by default; that such options act on what add-ins write is told
 * in OfficeDev/office-js issue 6745). Whether it does where other cells of that column are filled is not told: here it
 * does, before its columns are filled. Gives what is to be carried out once the write is done.
 */
export function growTables(sheet: Sheet, area: Area, isEntered: IsEntered): () => void {
  const isNew: IsEntered = (row, column) => isBlank(sheet, row, column) && isEntered(row, column);
  const grown = sheet.tables.filter((table) => {
    const before = table.area.columns;
    while (isGrowing(sheet, table, area, isNew))
      table.area = { ...table.area, columns: table.area.columns + 1 };
    return table.area.columns > before;
  });
  return () => grown.forEach((table) => nameColumns(sheet, table));
}

function isBlank(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return !cell || (cell.value === null && cell.formula === null);
}

function isGrowing(sheet: Sheet, table: SheetTable, written: Area, isEntered: IsEntered): boolean {
  const beside = { ...table.area, column: table.area.column + table.area.columns, columns: 1 };
  const isTaken = (other: Area) => intersection(beside, other) !== null;
  if (sheet.tables.some((other) => isTaken(other.area)) || sheet.merges.some(isTaken)) return false;
  const touched = intersection(beside, written);
  return Array.from({ length: touched?.rows ?? 0 }, (_, index) => (touched?.row ?? 0) + index).some((row) =>
    isEntered(row, beside.column),
  );
}

function nameColumns(sheet: Sheet, table: SheetTable): void {
  const { column, columns } = table.area;
  for (let at = column + table.columns.length; at < column + columns; at++) nameColumn(sheet, table, at);
  touchTable(sheet);
}
