import { Grid } from "../../../src/sheet/grid";
import { findHeaders } from "../../../src/sheet/header/header";
import { recognise } from "../../../src/sheet/recognise";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import type { Column, Table } from "../../../src/sheet/table";
import type { Variant } from "./run";
import { textAt, type Place } from "./sheets";
import type { TrialTable } from "./tables";

/** Ways in which another office would have laid out the same table. */
export type Perturbation = (own: TrialTable) => Variant[];

const READ = new WeakMap<SheetSnapshot, readonly Table[]>();

/** The tables of the sheet whose rows are rows; read once, for each perturbation asks. */
export function tablesOf({ sheet }: TrialTable): readonly Table[] {
  const known = READ.get(sheet);
  if (known) return known;
  const { tables } = recognise({ sheets: [sheet], activeSheet: sheet.name });
  const read = tables.filter(({ laid }) => laid === null);
  READ.set(sheet, read);
  return read;
}

export function numberingRow(sheet: SheetSnapshot, { area }: Table): number | null {
  return findHeaders(new Grid(sheet)).find(({ top }) => top === area.row)?.numberingRow ?? null;
}

/** The cell of the lowest heading that stands over one column alone; null where there is none. */
export function headingOf(sheet: SheetSnapshot, table: Table, { column, path }: Column): Place | null {
  for (let row = table.area.row + table.headerRows - 1; row >= table.area.row; row -= 1) {
    const merge = sheet.merges?.find((area) => area.row === row && area.column === column);
    if (textAt(sheet, { row, column }) === path.at(-1) && (merge?.columns ?? 1) === 1) return { row, column };
  }
  return null;
}

export interface Heading {
  readonly table: Table;
  readonly column: Column;
  readonly place: Place;
}

export function headingsOf(own: TrialTable): Heading[] {
  return tablesOf(own).flatMap((table) =>
    table.columns.flatMap((column): Heading[] => {
      const place = headingOf(own.sheet, table, column);
      return place === null || column.role === "no" ? [] : [{ table, column, place }];
    }),
  );
}

export function headerCells({ area, headerRows }: Table): Place[] {
  return Array.from({ length: headerRows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => ({
      row: area.row + row,
      column: area.column + column,
    })),
  ).flat();
}

/** A sheet of one table, so that no other moves along with it. */
export function onlyTable(own: TrialTable): Table | null {
  const [table, ...others] = tablesOf(own);
  return table && others.length === 0 ? table : null;
}
