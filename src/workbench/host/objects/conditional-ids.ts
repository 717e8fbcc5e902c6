import type { ConditionalFormat } from "../../model/conditional";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../session";

/** A conditional format together with the sheet it stands on. */
export interface FormatOnSheet {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Those of a sheet as they were listed last, or left when one was deleted. */
const LISTED = new WeakMap<Sheet, readonly ConditionalFormat[]>();

/**
 * By what the add-in finds a conditional format again: its place among those of its sheet when they were listed
 * last, or one was deleted. Who deletes several by such ids does so from the last upward.
 */
export function idOf({ sheet, format }: FormatOnSheet, session: Session): string {
  const place = session.isStrict("conditions") ? (LISTED.get(sheet)?.indexOf(format) ?? -1) : -1;
  return place < 0 ? format.id : `{00000000-0000-0000-0000-${String(place + 1).padStart(12, "0")}}`;
}

/** One that the add-in made itself is found by the id that it got then, too. */
export function findFormat(sheet: Sheet, id: string, session: Session): ConditionalFormat | undefined {
  const listed = LISTED.get(sheet)?.[Number(/-(\d{12})\}$/.exec(id)?.[1]) - 1];
  if (listed && idOf({ sheet, format: listed }, session) === id && sheet.conditionalFormats.includes(listed))
    return listed;
  return sheet.conditionalFormats.find((format) => format.id === id);
}

export function renumber(sheet: Sheet): void {
  LISTED.set(sheet, [...sheet.conditionalFormats]);
}
