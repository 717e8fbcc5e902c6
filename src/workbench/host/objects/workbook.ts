import type { Workbook } from "../../model/workbook";
import type { Kind } from "../thing";
import { thing } from "../thing";
import { applicationKind } from "./application";
import { eventMethods } from "./events";
import { activeSheet } from "./guard";
import { range } from "./links";
import { namesKind } from "./names";
import { settingsKind } from "./settings";
import { tablesKind } from "./tables";
import { worksheetsKind } from "./worksheets";
// Linked by being loaded.
import "./range";
import "./range-areas";
import "./worksheet";

/** The root of Excel's object model. */
export const workbookKind: Kind<Workbook> = {
  name: "Workbook",
  properties: {
    Name: { get: (workbook) => workbook.fileName },
    ReadOnly: { get: () => false },
  },
  parts: {
    Application: (workbook) => thing(applicationKind, workbook),
    Names: (workbook) => thing(namesKind, { workbook, sheet: null }),
    Settings: (workbook) => thing(settingsKind, workbook),
    Tables: (workbook) => thing(tablesKind, { workbook, sheet: null }),
    Worksheets: (workbook) => thing(worksheetsKind, workbook),
  },
  methods: {
    GetSelectedRange: (workbook, _, session) => {
      const sheet = activeSheet(workbook, session);
      return range(sheet, sheet.selection);
    },
    _GetReferenceCount: (_, __, session) => session.referenceCount,
    _RemoveReference: (_, args, session) => session.release(args.text(0)),
    _RemoveAllReferences: (_, __, session) => session.releaseAll(),
    ...eventMethods("Activated"),
  },
};
