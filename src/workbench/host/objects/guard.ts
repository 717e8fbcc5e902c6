import type { Area } from "../../model/area";
import type { ProtectionAction } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { accessDenied } from "../host-error";
import { stylesIn } from "./looks";

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
