import type { Area } from "../../model/area";
import type { ProtectionAction } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { HostError, accessDenied } from "../host-error";
import type { Session } from "../session";
import { stylesIn } from "./styles-in";

/** The active worksheet; while a chart sheet is active there is none (OfficeDev/office-js issue 2444). */
export function activeSheet(workbook: Workbook, session: Session): Sheet {
  if (workbook.chartSheetActive && session.isStrict("chart-sheets"))
    throw new HostError("GeneralException", "There was an internal error while processing the request.");
  return workbook.activeSheet;
}

/** Refuses content for locked cells of a protected sheet, as Excel does. */
export function guardContent(sheet: Sheet, area: Area): void {
  if (!sheet.protection.on) return;
  const { styles } = sheet.workbook;
  for (const style of stylesIn(sheet, area)) if (styles.at(style).locked) throw accessDenied();
}

/** Refuses what the protection of a sheet does not allow; without an action, everything. */
export function guardAction(sheet: Sheet, action?: ProtectionAction): void {
  if (sheet.protection.on && !(action && sheet.protection.allow[action])) throw accessDenied();
}
