import type { SheetTable } from "../../model/table";
import type { Sheet } from "../../model/sheet";
import { addTable, tablesOf } from "../../model/tables";
import type { Workbook } from "../../model/workbook";
import { itemNotFound } from "../host-error";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import { guardAction } from "./guard";
import { placeArgument } from "./place";
import { tableKind } from "./table";

/** The tables of a workbook, or those of one sheet. */
interface Tables {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export const tablesKind: Kind<Tables> = {
  name: "TableCollection",
  properties: { Count: { get: (tables) => all(tables).length } },
  items: (tables) => all(tables).map(([sheet, table]) => thing(tableKind, { sheet, table })),
  item: (tables, args) => find(tables, args.text(0)) ?? notFound(),
  methods: {
    GetCount: (tables) => all(tables).length,
    GetItemAt: (tables, args) => {
      const found = all(tables)[args.integer(0)];
      if (!found) throw itemNotFound();
      return thing(tableKind, { sheet: found[0], table: found[1] });
    },
    GetItemOrNullObject: (tables, args) => find(tables, args.text(0)) ?? NULL_OBJECT,
    Add: ({ workbook, sheet }, args) => {
      const place = placeArgument(args, 0, sheet ?? workbook.activeSheet);
      guardAction(place.sheet);
      const table = addTable(place.sheet, place.area, args.flag(1));
      return thing(tableKind, { sheet: place.sheet, table });
    },
  },
};

function all({ workbook, sheet }: Tables): readonly (readonly [Sheet, SheetTable])[] {
  return tablesOf(workbook).filter(([owner]) => sheet === null || owner === sheet);
}

function find(tables: Tables, key: string): Thing | null {
  const found = all(tables).find(
    ([, table]) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
  );
  return found ? thing(tableKind, { sheet: found[0], table: found[1] }) : null;
}

function notFound(): never {
  throw itemNotFound();
}
