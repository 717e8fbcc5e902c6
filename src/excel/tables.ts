import type { Area } from "../sheet/snapshot";
import { AREA, areaOf } from "./areas";
import type { Outline } from "./outline";

/** The data of a table made by Ctrl+T, asked for. */
export interface TableBody {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** Queues the reading of where the tables of a sheet lie. */
export function requestTables({ sheet, tables }: Outline): TableBody[] {
  return tables.items.map((table) => {
    const range = table.getDataBodyRange();
    range.load(AREA);
    return { sheet: sheet.name, range };
  });
}

export function tablesOf(bodies: readonly TableBody[]): Map<string, Area[]> {
  const tables = new Map<string, Area[]>();
  for (const { sheet, range } of bodies) tables.set(sheet, [...(tables.get(sheet) ?? []), areaOf(range)]);
  return tables;
}
