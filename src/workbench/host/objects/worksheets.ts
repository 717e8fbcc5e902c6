import { firstOf } from "../../items";
import { checkSheetName, checkStructure, freeSheetName } from "../../model/sheets";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Arguments } from "../arguments";
import { itemNotFound } from "../host-error";
import type { Kind } from "../thing";
import { NULL_OBJECT } from "../thing";
import { eventMethods } from "./events";
import { activeSheet } from "./guard";
import { worksheet } from "./links";

export const worksheetsKind: Kind<Workbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map((sheet) => worksheet(sheet)),
  item: (workbook, args) => {
    const sheet = find(workbook, args);
    if (!sheet) throw itemNotFound();
    return worksheet(sheet);
  },
  methods: {
    GetCount: (workbook, args) => candidates(workbook, args).length,
    GetItemOrNullObject: (workbook, args) => {
      const sheet = find(workbook, args);
      return sheet ? worksheet(sheet) : NULL_OBJECT;
    },
    GetActiveWorksheet: (workbook, _, session) => worksheet(activeSheet(workbook, session)),
    GetFirst: (workbook, args) => worksheet(firstOf(candidates(workbook, args))),
    Add: (workbook, args) => {
      const name = args.optionalText(0) ?? freeSheetName(workbook);
      checkStructure(workbook);
      checkSheetName(workbook, name);
      return worksheet(workbook.addSheet(name));
    },
    ...eventMethods(
      "Activated",
      "Added",
      "Deactivated",
      "Deleted",
      "DataChanged",
      "SelectionChanged",
      "FormatChanged",
      "Calculated",
    ),
  },
};

/** Excel takes the id or the name of a sheet. */
function find(workbook: Workbook, args: Arguments): Sheet | undefined {
  return workbook.sheetById(args.text(0)) ?? workbook.sheetByName(args.text(0));
}

function candidates(workbook: Workbook, args: Arguments): readonly Sheet[] {
  return args.flag(0) ? workbook.sheets.filter((sheet) => sheet.visibility === "visible") : workbook.sheets;
}
