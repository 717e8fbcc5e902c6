import { addTo } from "../domain/items";
import { contains } from "../sheet/address";
import type { Area } from "../sheet/snapshot";
import type { Writing } from "./blocks";

/** A column of a table made by Ctrl+T into which formulas come. */
export interface TableColumn<W extends Writing> {
  readonly sheet: string;
  /** Of one column. */
  readonly area: Area;
  /** Formulas. */
  readonly changes: readonly W[];
  /** Cells that are emptied beside them: they hold a constant for the while, and are emptied last. */
  readonly emptied: readonly W[];
}

export function columnsOf<W extends Writing>(
  changes: readonly W[],
  tables: ReadonlyMap<string, readonly Area[]>,
): TableColumn<W>[] {
  const areas = new Map<string, Pick<TableColumn<W>, "sheet" | "area">>();
  const formulas = new Map<string, W[]>();
  const emptied = new Map<string, W[]>();
  for (const change of changes) {
    const { sheet, row, column, content } = change;
    const isFormula = typeof content === "string" && content.startsWith("=");
    if (!isFormula && content !== "") continue;
    const table = (tables.get(sheet) ?? []).find((area) => contains(area, row, column));
    if (!table) continue;
    const key = `${sheet} ${table.row} ${column}`;
    areas.set(key, { sheet, area: { ...table, column, columns: 1 } });
    addTo(isFormula ? formulas : emptied, key, change);
  }
  return [...areas].flatMap(([key, place]) => {
    const own = formulas.get(key);
    return own ? [{ ...place, changes: own, emptied: emptied.get(key) ?? [] }] : [];
  });
}

/** Of the shapes that are written, the one that most cells will hold. */
export function mostFrequent(shapes: readonly number[], standing: readonly number[]): number | undefined {
  const counts = new Map(shapes.map((shape) => [shape, 0]));
  for (const shape of [...shapes, ...standing]) {
    const count = counts.get(shape);
    if (count !== undefined) counts.set(shape, count + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
