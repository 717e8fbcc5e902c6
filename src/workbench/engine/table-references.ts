import type { Area } from "../model/area";
import { formatArea, quoteSheet } from "../model/address";
import { mapTableReferences } from "../model/references";
import type { Sheet } from "../model/sheet";
import type { SheetTable } from "../model/table";
import { tableDataArea } from "../model/table";
import { tablesOf } from "../model/tables";
import type { Workbook } from "../model/workbook";

/**
 * Replaces structured references ("Tabel1[Target]", "Tabel1[@Target]", "Tabel1[#Headers]") by cell
 * references, since the engine knows no tables. What is not understood stays, and is not computed.
 */
export function withoutTableReferences(formula: string, workbook: Workbook, row: number): string {
  if (!formula.includes("[")) return formula;
  return mapTableReferences(formula, (reference) => {
    const name = reference.slice(0, reference.indexOf("["));
    const found = tablesOf(workbook).find(([, table]) => table.name.toLowerCase() === name.toLowerCase());
    const inside = reference.slice(name.length + 1, -1);
    return (found && cellReference(found[0], found[1], inside, row)) ?? reference;
  });
}

function cellReference(sheet: Sheet, table: SheetTable, inside: string, row: number): string | null {
  const thisRow = inside.startsWith("@");
  const items = (thisRow ? inside.slice(1) : inside).match(/\[[^\]]*\]|[^[\],]+/g) ?? [];
  const words = items.map((item) => item.replace(/^\[|\]$/g, "").trim());
  const specials = words.filter((word) => word.startsWith("#"));
  const columns = words.filter((word) => !word.startsWith("#") && word !== ":");
  const rows = rowsOf(table, specials, thisRow, row);
  const across = columnsOf(table, columns);
  return rows && across && `${quoteSheet(sheet.name)}!${formatArea({ ...rows, ...across }, true)}`;
}

function rowsOf(
  table: SheetTable,
  specials: readonly string[],
  thisRow: boolean,
  row: number,
): Pick<Area, "row" | "rows"> | null {
  const data = tableDataArea(table);
  const special = specials.join(" ").toLowerCase();
  if (thisRow || special === "#this row")
    return row >= data.row && row < data.row + data.rows ? { row, rows: 1 } : null;
  if (special === "") return data;
  if (special === "#all") return table.area;
  if (special === "#headers") return { row: table.area.row, rows: 1 };
  return special === "#totals" && table.showTotals
    ? { row: table.area.row + table.area.rows - 1, rows: 1 }
    : null;
}

function columnsOf(table: SheetTable, names: readonly string[]): Pick<Area, "column" | "columns"> | null {
  if (names.length === 0) return table.area;
  const positions = names.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (positions.includes(-1)) return null;
  const first = Math.min(...positions);
  return { column: table.area.column + first, columns: Math.max(...positions) - first + 1 };
}
