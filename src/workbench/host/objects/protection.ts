import type { ProtectionAction } from "../../model/protection";
import { noProtection } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { HostError, accessDenied } from "../host-error";
import type { Kind } from "../thing";
import type { Bag, Json } from "../wire";

/** Office.js option -> what it allows. */
const OPTIONS: Readonly<Record<string, ProtectionAction>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

export const protectionKind: Kind<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (sheet) => sheet.protection.on },
    Options: { get: (sheet) => optionsOf(sheet) },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection.on) throw new HostError("InvalidOperation", "The worksheet is already protected.");
      const protection = { ...noProtection(), on: true, password: args.optionalText(1) };
      const options = args.raw(0) as Bag | null;
      for (const [option, action] of Object.entries(OPTIONS))
        protection.allow[action] = options?.[option] === true;
      sheet.protection = protection;
      sheet.touch("protection", { kind: "layout" });
    },
    Unprotect: (sheet, args) => {
      const { on, password, origin } = sheet.protection;
      if (!on) return;
      // The hash in an opened file cannot be checked here: such a sheet stays protected.
      const hashed = /password=|hashValue=/.test(origin ?? "");
      if (hashed || (password !== null && args.optionalText(0) !== password)) throw accessDenied();
      sheet.protection = noProtection();
      sheet.touch("protection", { kind: "layout" });
    },
  },
};

function optionsOf({ protection }: Sheet): Json {
  const options: Bag = {};
  for (const [option, action] of Object.entries(OPTIONS)) options[option] = protection.allow[action];
  options.selectionMode = protection.allow.selectLockedCells
    ? "Normal"
    : protection.allow.selectUnlockedCells
      ? "Unlocked"
      : "None";
  return options;
}
