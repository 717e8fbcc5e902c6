import { cellArea } from "../../model/area";
import type { Area } from "../../model/area";
import { guardContent } from "../../host/objects/guard";
import { clearContent, writeEntries } from "../../model/content";
import type { Sheet } from "../../model/sheet";
import type { Position } from "./cursor";
import { fromLocalFormula } from "./local-formula";

/** What a person types is read by Indonesian habits: a comma before decimals. */
const LOCALE = "id-ID";

/** Puts what was typed into a cell. */
export function enterText(sheet: Sheet, { row, column }: Position, typed: string): void {
  guardContent(sheet, cellArea(row, column));
  const entry = typed.startsWith("=") ? fromLocalFormula(typed) : typed;
  writeEntries(sheet, cellArea(row, column), () => entry, LOCALE);
}

/** Empties the cells of an area that hold something. */
export function emptyArea(sheet: Sheet, area: Area): void {
  guardContent(sheet, area);
  clearContent(sheet, area);
}
