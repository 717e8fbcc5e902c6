import { addTo } from "../domain/items";
import type { Reading, TableArea } from "../plan/reading";
import type { Area, CellValue, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { AREA, areaOf, rangeAt } from "./areas";
import type { Outline } from "./outline";

/** The data of a table made by Ctrl+T, asked for. */
export interface TableBody {
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues the reading of where the tables of a sheet lie. */
export function requestTables({ sheet, tables }: Outline): TableBody[] {
  return tables.items.map((table) => bodyOf(sheet.name, table));
}

function bodyOf(sheet: string, table: Excel.Table): TableBody {
  const range = table.getDataBodyRange();
  range.load(AREA);
  return { sheet, table, range };
}

export function tablesOf(bodies: readonly TableBody[]): Map<string, TableArea[]> {
  const tables = new Map<string, TableArea[]>();
  for (const { sheet, table, range } of bodies) addTo(tables, sheet, { id: table.id, ...areaOf(range) });
  return tables;
}

/** Where tables lie, and what stands in them. */
export interface TablesThere {
  readonly areas: Reading["tables"];
  /** No more of their sheets than the tables take. */
  readonly contents: Snapshot;
}

const NO_TABLES: TablesThere = { areas: new Map(), contents: { sheets: [], activeSheet: "" } };

/** Reads the tables of these sheets, in two syncs; in none where there are no tables. */
export async function readTables(
  context: Excel.RequestContext,
  tables: ReadonlyMap<string, readonly Excel.Table[]>,
): Promise<TablesThere> {
  const bodies = [...tables].flatMap(([sheet, own]) => own.map((table) => bodyOf(sheet, table)));
  if (bodies.length === 0) return NO_TABLES;
  await context.sync();
  const areas = tablesOf(bodies);
  const asked = [...areas].map(([sheet, own]) => {
    const around = boundsOf(own);
    const [table] = tables.get(sheet) ?? [];
    const range = table && rangeAt(table.worksheet, around);
    range?.load("values,formulas,numberFormat");
    return { sheet, around, range };
  });
  await context.sync();
  const sheets = asked.flatMap(({ sheet, around, range }) => (range ? sheetWith(sheet, around, range) : []));
  return { areas, contents: { sheets, activeSheet: "" } };
}

function boundsOf(areas: readonly Area[]): Area {
  const [row, column] = [
    Math.min(...areas.map((area) => area.row)),
    Math.min(...areas.map((area) => area.column)),
  ];
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

function sheetWith(name: string, used: Area, range: Excel.Range): SheetSnapshot {
  return {
    name,
    used,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    formats: range.numberFormat as string[][],
    merges: null,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}
