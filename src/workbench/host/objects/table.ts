import { clearContent } from "../../model/content";
import { clearFormats } from "../../model/formatting";
import type { Sheet } from "../../model/sheet";
import type { SheetTable } from "../../model/table";
import { tableDataArea } from "../../model/table";
import { removeTable, renameTable, touchTable } from "../../model/tables";
import { HostError } from "../host-error";
import type { Kind, Property } from "../thing";
import { thing } from "../thing";
import { guardAction } from "./guard";
import { flagValue, textValue } from "./looks";
import { placeArgument } from "./place";
import { range } from "./range";
import { worksheetKind } from "./worksheet";

interface TableOnSheet {
  readonly sheet: Sheet;
  readonly table: SheetTable;
}

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

export const tableKind: Kind<TableOnSheet> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value) => renameTable(sheet, table, textValue(value)),
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        table.style = textValue(value);
        touchTable(sheet);
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowFilterButton: flag("showFilterButton"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  parts: { Worksheet: ({ sheet }) => thing(worksheetKind, sheet) },
  methods: {
    GetRange: ({ sheet, table }) => range(sheet, table.area),
    GetDataBodyRange: ({ sheet, table }) => range(sheet, tableDataArea(table)),
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new HostError("InvalidOperation", "The table has no header row.");
      return range(sheet, { ...table.area, rows: 1 });
    },
    GetTotalRowRange: ({ sheet, table }) => {
      if (!table.showTotals) throw new HostError("InvalidOperation", "The table has no total row.");
      return range(sheet, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 });
    },
    ConvertToRange: ({ sheet, table }) => {
      guardAction(sheet);
      removeTable(sheet, table);
      return range(sheet, table.area);
    },
    Delete: ({ sheet, table }) => {
      guardAction(sheet);
      removeTable(sheet, table);
      clearContent(sheet, table.area);
      clearFormats(sheet, table.area);
    },
    Resize: ({ sheet, table }, args) => {
      guardAction(sheet);
      const { area } = placeArgument(args, 0, sheet);
      const sameStart = area.row === table.area.row && area.columns === table.columns.length;
      if (!sameStart || area.column !== table.area.column) {
        throw new HostError("InvalidArgument", "Only the number of rows of a table can be changed here.");
      }
      table.area = area;
      touchTable(sheet);
    },
  },
};

function flag(name: Flag): Property<TableOnSheet> {
  return {
    get: ({ table }) => table[name],
    set: ({ sheet, table }, value) => {
      table[name] = flagValue(value);
      touchTable(sheet);
    },
  };
}
