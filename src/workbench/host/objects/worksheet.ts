import { firstOf } from "../../items";
import { EVERYTHING } from "../../model/area";
import { checkStructure, deleteSheet, moveSheet, renameSheet } from "../../model/sheets";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import type { Property, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import type { Json } from "../wire";
import { chartsKind } from "./charts";
import { colourValue } from "./colours";
import { eventMethods } from "./events";
import { freezePanesKind } from "./freeze-panes";
import { link, range, worksheet } from "./links";
import { choiceValue, flagValue, numberValue, textValue } from "./looks";
import { namesKind } from "./names";
import { pageLayoutKind } from "./page-layout";
import { parsePlace } from "./place";
import { protectionKind } from "./protection";
import { tablesKind } from "./tables";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const VISIBILITIES = Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[];

const properties: { readonly [name: string]: Property<Sheet> } = {
  Id: { get: (sheet) => sheet.id },
  Name: { get: (sheet) => sheet.name, set: (sheet, value) => renameSheet(sheet, textValue(value)) },
  Position: {
    get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    set: (sheet, value) => moveSheet(sheet, numberValue(value)),
  },
  Visibility: {
    get: (sheet) => VISIBILITIES.find((name) => VISIBILITY[name] === sheet.visibility) ?? null,
    set: setVisibility,
  },
  TabColor: { get: (sheet) => sheet.tabColor ?? "", set: setTabColor },
  ShowGridlines: { get: (sheet) => sheet.showGridlines },
  // office.js sets the same property by another name.
  Gridlines: {
    set: (sheet, value) => {
      sheet.showGridlines = flagValue(value);
      sheet.touch("view", { kind: "layout" });
    },
  },
};

link("worksheet", {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  properties,
  parts: {
    Charts: (sheet) => thing(chartsKind, sheet),
    FreezePanes: (sheet) => thing(freezePanesKind, sheet),
    Names: (sheet) => thing(namesKind, { workbook: sheet.workbook, sheet }),
    PageLayout: (sheet) => thing(pageLayoutKind, sheet),
    Protection: (sheet) => thing(protectionKind, sheet),
    Tables: (sheet) => thing(tablesKind, { workbook: sheet.workbook, sheet }),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.visibility !== "visible") throw invalidArgument();
      sheet.workbook.activate(sheet);
    },
    Calculate: (sheet) => sheet.workbook.recalculateSheet(sheet),
    Delete: deleteSheet,
    GetRange: (sheet, args) => {
      const address = args.optionalText(0);
      if (address === null || address === "") return range(sheet, EVERYTHING);
      const place = parsePlace(address, sheet);
      return range(place.sheet, place.area);
    },
    GetRangeByIndexes: (sheet, args) =>
      range(sheet, {
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    GetCell: (sheet, args) =>
      range(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    GetUsedRange: (sheet, args) => {
      const used = usedRange(sheet, args);
      return used === NULL_OBJECT ? range(sheet, { row: 0, column: 0, rows: 1, columns: 1 }) : used;
    },
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (sheet, args) => next(sheet, args) ?? notFound(),
    GetNextOrNullObject: (sheet, args) => next(sheet, args) ?? NULL_OBJECT,
    ...eventMethods(
      "Activated",
      "Deactivated",
      "DataChanged",
      "SelectionChanged",
      "FormatChanged",
      "Calculated",
    ),
  },
});

function usedRange(sheet: Sheet, args: Arguments): Thing | typeof NULL_OBJECT {
  const used = sheet.usedArea(args.flag(0));
  return used ? range(sheet, used) : NULL_OBJECT;
}

function next(sheet: Sheet, args: Arguments): Thing | null {
  const { sheets } = sheet.workbook;
  const candidates = args.flag(0)
    ? sheets.filter((one) => one === sheet || one.visibility === "visible")
    : sheets;
  const found = candidates[candidates.indexOf(sheet) + 1];
  return found ? worksheet(found) : null;
}

function notFound(): never {
  throw itemNotFound();
}

function setVisibility(sheet: Sheet, value: Json): void {
  checkStructure(sheet.workbook);
  const visibility = VISIBILITY[choiceValue(value, VISIBILITIES)];
  const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (visibility !== "visible" && others.length === 0) throw invalidArgument();
  sheet.visibility = visibility;
  if (visibility !== "visible" && sheet.workbook.activeSheet === sheet)
    sheet.workbook.activate(firstOf(others));
  sheet.workbook.touched.add("sheets");
  sheet.workbook.changes.tell({ kind: "sheetChanged", sheet: sheet.id });
}

function setTabColor(sheet: Sheet, value: Json): void {
  sheet.tabColor = value === "" ? null : colourValue(value);
  sheet.touched.add("properties");
  sheet.workbook.changes.tell({ kind: "sheetChanged", sheet: sheet.id });
}
