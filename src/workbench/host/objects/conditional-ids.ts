import type { ConditionalFormat } from "../../model/conditional";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../session";

/** A conditional format together with the sheet it stands on. */
export interface FormatOnSheet {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const PLACES = new WeakMap<ConditionalFormat, string>();

/**
 * By what the add-in finds a conditional format again: its place among those of its sheet when they were listed
 * last, or one was deleted. Who deletes several by such ids does so from the last upward.
 */
export function idOf({ format }: FormatOnSheet, session: Session): string {
  return (session.isStrict("conditions") ? PLACES.get(format) : undefined) ?? format.id;
}

/** One that the add-in made itself is found by the id that it got then, too. */
export function findFormat(
  sheet: Sheet,
  formats: readonly ConditionalFormat[],
  id: string,
  session: Session,
): ConditionalFormat | undefined {
  return formats.find((format) => idOf({ sheet, format }, session) === id || format.id === id);
}

export function renumber({ conditionalFormats }: Sheet): void {
  conditionalFormats.forEach((format, index) => {
    PLACES.set(format, `{00000000-0000-0000-0000-${String(index + 1).padStart(12, "0")}}`);
  });
}
