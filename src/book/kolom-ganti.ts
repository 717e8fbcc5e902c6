import { officeFormula } from "../calculation/rule/own-formula";
import { Grid } from "../sheet/grid";
import { gridOf } from "../sheet/layout/laid-grid";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { Column, Table } from "../sheet/table";

/** A column whose office formulas a person chose to have replaced by what the rules give. */
export interface KolomGanti {
  readonly sheet: string;
  /** Table.id; null: every table of the sheet that has the column. */
  readonly table: string | null;
  /** Zero-based column on the sheet. */
  readonly column: number;
}

export function isDiganti(ganti: readonly KolomGanti[], { id, sheet }: Table, column: number): boolean {
  return ganti.some(
    (own) => own.sheet === sheet && own.column === column && (own.table === null || own.table === id),
  );
}

/** The table with columns that are computed by their role, not as the office's formulas in them say. */
export function tanpaDefinisiRumus(table: Table, columns: readonly number[]): Table {
  const isChosen = ({ column }: Column): boolean => columns.includes(column);
  return {
    ...table,
    columns: table.columns.map((own) =>
      isChosen(own)
        ? { ...own, definitions: own.definitions.filter(({ witness }) => witness !== "rumus") }
        : own,
    ),
  };
}

/** The tables as they are computed: columns that a person chose by their role. */
export function tabelDihitung(tables: readonly Table[], ganti: readonly KolomGanti[]): readonly Table[] {
  if (ganti.length === 0) return tables;
  return tables.map((table) => {
    const chosen = table.columns
      .map(({ column }) => column)
      .filter((column) => isDiganti(ganti, table, column));
    return tanpaDefinisiRumus(table, chosen);
  });
}

/**
 * The workbook as it is computed: where a person chose so, an office's formula counts as the figure that it gives,
 * typed. What the columns are is told by the workbook as it stands, formulas and all.
 */
export function tanpaRumusDiganti(
  snapshot: Snapshot,
  tables: readonly Table[],
  ganti: readonly KolomGanti[],
): Snapshot {
  if (ganti.length === 0) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withoutFormulas(sheet, tables, ganti)) };
}

function withoutFormulas(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  ganti: readonly KolomGanti[],
): SheetSnapshot {
  const grid = new Grid(sheet);
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const { row, column } of chosenCells(tables, grid, ganti)) {
    const line = formulas[row - sheet.used.row];
    if (line && officeFormula(grid, row, column) !== null)
      line[column - sheet.used.column] = grid.value(row, column);
  }
  return { ...sheet, formulas };
}

function chosenCells(
  tables: readonly Table[],
  grid: Grid,
  ganti: readonly KolomGanti[],
): { readonly row: number; readonly column: number }[] {
  return tables.flatMap((table) => {
    if (table.sheet !== grid.sheet.name) return [];
    const chosen = table.columns.filter(({ column }) => isDiganti(ganti, table, column));
    const place = gridOf(grid, table.laid);
    return chosen.flatMap(({ column }) => table.rows.map(({ row }) => place.place(row, column)));
  });
}
