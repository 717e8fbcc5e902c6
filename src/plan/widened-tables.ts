import { cellName, columnName } from "../sheet/address";
import type { Snapshot } from "../sheet/snapshot";
import { cellAt } from "./change";
import type { CellWrite } from "./plan";
import type { Reading, TableArea } from "./reading";

/** Data of tables made by Ctrl+T, by the sheet's name. */
type Tables = Reading["tables"];

/** A table that Excel takes further columns into, as it is and as it becomes. */
export interface WidenedTable {
  readonly sheet: string;
  readonly before: TableArea;
  readonly after: TableArea;
}

/**
 * Tables beside which blank cells are filled: Excel takes such a column into the table by itself (an option that is on
 * unless a person turned it off), and then fills its formulas down as in the others.
 */
export function widenedTables(
  tables: Tables,
  cells: readonly CellWrite[],
  snapshot: Snapshot,
): WidenedTable[] {
  return [...tables].flatMap(([name, areas]) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const entered = cells.filter(
      ({ sheet: own, row, column, content }) =>
        own === name && !isEmpty(content) && cellAt(sheet, row, column).formula === "",
    );
    return areas.flatMap((before) => {
      const after = widened(before, entered);
      return after.columns > before.columns ? [{ sheet: name, before, after }] : [];
    });
  });
}

function isEmpty(content: CellWrite["content"]): boolean {
  return content.kind === "nilai" && content.value === "";
}

function widened(table: TableArea, entered: readonly CellWrite[]): TableArea {
  const next = table.column + table.columns;
  const isBeside = entered.some(
    ({ row, column }) => column === next && row >= table.row && row < table.row + table.rows,
  );
  return isBeside ? widened({ ...table, columns: table.columns + 1 }, entered) : table;
}

/** All tables as they become. */
export function asWidened(tables: Tables, grown: readonly WidenedTable[]): Tables {
  if (grown.length === 0) return tables;
  return new Map(
    [...tables].map(([name, areas]) => [
      name,
      areas.map(
        (area) => grown.find(({ sheet, before }) => sheet === name && before === area)?.after ?? area,
      ),
    ]),
  );
}

/** "tabel Excel A4:E8 dapat melebar sampai kolom F": the data rows, as a reader sees them. */
export function sayWidened({ before, after }: WidenedTable): string {
  const { row, rows, column, columns } = before;
  const area = `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
  return `tabel Excel ${area} dapat melebar sampai kolom ${columnName(after.column + after.columns - 1)}`;
}
