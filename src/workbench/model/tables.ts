import { itemAt } from "../items";
import type { Area } from "./area";
import { intersection } from "./area";
import { parseArea } from "./address";
import { writeEntries } from "./content";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import { insertCells } from "./structure";
import type { SheetTable } from "./table";
import { displayText } from "./text";
import type { Workbook } from "./workbook";

export function tablesOf(workbook: Workbook): readonly (readonly [Sheet, SheetTable])[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => [sheet, table] as const));
}

/** Makes a table of an area. Without headers, Excel puts a row "Column1, Column2, ..." above it. */
export function addTable(sheet: Sheet, given: Area, hasHeaders: boolean): SheetTable {
  const { workbook } = sheet;
  const overlaps = (area: Area) => intersection(area, given) !== null;
  if (sheet.tables.some((table) => overlaps(table.area)) || sheet.merges.some(overlaps)) {
    throw new Refusal(
      "InvalidArgument",
      "Tabel tidak boleh bertumpang tindih dengan tabel atau sel gabungan.",
    );
  }
  if (!hasHeaders) insertCells(sheet, { ...given, rows: 1 }, "Down");
  const area = hasHeaders ? { ...given, rows: Math.max(given.rows, 2) } : { ...given, rows: given.rows + 1 };
  const table: SheetTable = {
    id: workbook.newId(),
    name: freeTableName(workbook),
    area,
    showHeaders: true,
    showTotals: false,
    columns: writeHeaders(sheet, area),
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    origin: null,
  };
  sheet.tables.push(table);
  sheet.touch("tables", { kind: "layout" });
  return table;
}

/** Header cells of a table are texts, none empty, none twice. */
function writeHeaders(sheet: Sheet, area: Area): string[] {
  const names: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const style = sheet.workbook.styles.at(sheet.styleIndex(area.row, column));
    const shown = displayText(sheet.value(area.row, column), style.numberFormat);
    names.push(freeName(shown || `Column${names.length + 1}`, names));
  }
  writeEntries(sheet, { ...area, rows: 1 }, (_, column) => {
    const name = itemAt(names, column - area.column);
    return sheet.value(area.row, column) === name ? null : `'${name}`;
  });
  return names;
}

/** The header cell of a column that came to a table gives it a name of its own. */
export function nameColumn(sheet: Sheet, table: SheetTable, column: number): void {
  const { row } = table.area;
  const style = sheet.workbook.styles.at(sheet.styleIndex(row, column));
  const shown = table.showHeaders ? displayText(sheet.value(row, column), style.numberFormat) : "";
  const name = freeName(shown || `Column${table.columns.length + 1}`, table.columns);
  table.columns.push(name);
  if (!table.showHeaders || sheet.value(row, column) === name) return;
  writeEntries(sheet, { row, column, rows: 1, columns: 1 }, () => `'${name}`);
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.some((other) => other.toLowerCase() === name.toLowerCase()); number++) {
    name = wanted + number;
  }
  return name;
}

function freeTableName(workbook: Workbook): string {
  let number = 1;
  while (isNameTaken(workbook, `Table${number}`)) number++;
  return `Table${number}`;
}

export function renameTable(sheet: Sheet, table: SheetTable, name: string): void {
  const { workbook } = sheet;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || parseArea(name)) {
    throw new Refusal("InvalidArgument", `Nama tabel tidak sah: "${name}".`);
  }
  if (name.toLowerCase() !== table.name.toLowerCase() && isNameTaken(workbook, name)) {
    throw new Refusal("ItemAlreadyExists", `Nama "${name}" sudah dipakai.`);
  }
  table.name = name;
  touchTable(sheet);
}

function isNameTaken(workbook: Workbook, name: string): boolean {
  const names = [
    ...tablesOf(workbook).map(([, table]) => table.name),
    ...workbook.names.map((item) => item.name),
  ];
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

export function touchTable(sheet: Sheet): void {
  sheet.workbook.calculator?.structureChanged();
  sheet.touch("tables", { kind: "layout" });
}

/** Takes the table away; its cells stay. */
export function removeTable(sheet: Sheet, table: SheetTable): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.workbook.calculator?.structureChanged();
  sheet.touch("tables", { kind: "layout" });
}
