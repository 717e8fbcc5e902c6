import { clearContent } from "../../model/content";
import { clearFormats } from "../../model/formatting";
import type { Sheet } from "../../model/sheet";
import type { SheetTable } from "../../model/table";
import { tableDataArea } from "../../model/table";
import { removeTable, renameTable, touchTable } from "../../model/tables";
import { HostError } from "../host-error";
import type { Kind, Property } from "../thing";
import { guardAction } from "./guard";
import { range, worksheet } from "./links";
import { flagValue, textValue } from "./looks";

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
    ShowFilterButton: flag("showFilterButton"),
  },
  parts: { Worksheet: ({ sheet }) => worksheet(sheet) },
  methods: {
    GetRange: ({ sheet, table }) => range(sheet, table.area),
    GetDataBodyRange: ({ sheet, table }) => range(sheet, tableDataArea(table)),
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new HostError("InvalidOperation", "The table has no header row.");
      return range(sheet, { ...table.area, rows: 1 });
    },
    Delete: ({ sheet, table }) => {
      guardAction(sheet);
      removeTable(sheet, table);
      clearContent(sheet, table.area);
      clearFormats(sheet, table.area);
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
