import type { Area } from "../../model/area";
import { intersection } from "../../model/area";
import { patchStyles } from "../../model/formatting";
import type { Style, StylePatch } from "../../model/style";
import { invalidArgument } from "../host-error";
import type { Json } from "../wire";
import { guardAction } from "./guard";
import type { Place } from "./place";
import { stylesIn } from "./styles-in";

/** A trait of all cells of a range; null where they differ. */
export function commonTrait<T extends Json>(place: Place, trait: (style: Style) => T): T | null {
  const { styles } = place.sheet.workbook;
  let common: T | undefined;
  for (const index of stylesIn(place.sheet, place.area)) {
    const value = trait(styles.at(index));
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}

/** Changes the look of a range, where the sheet's protection allows it. */
export function changeLooks(place: Place, patch: StylePatch): void {
  guardAction(place.sheet, "formatCells");
  patchStyles(place.sheet, place.area, patch);
}

/** The same value for all positions, or null where they differ. */
export function commonOf<T extends Json>(
  start: number,
  count: number,
  value: (position: number) => T,
): T | null {
  const first = value(start);
  for (let position = start + 1; position < start + count; position++) {
    if (value(position) !== first) return null;
  }
  return first;
}

/** Positions of an axis within the used part of a sheet; all of it where the range is not endless. */
export function usedStretch(place: Place): Area {
  const endless = place.area.rows > 100_000 || place.area.columns > 10_000;
  if (!endless) return place.area;
  const used = place.sheet.usedArea();
  return (used && intersection(place.area, used)) ?? { ...place.area, rows: 1, columns: 1 };
}

export function textValue(value: Json): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberValue(value: Json): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

export function flagValue(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** The entry of a table that a given name stands for, without regard to case. */
/** What a table gives for one of its names. */
export function chosenFrom<T>(value: Json, table: Readonly<Record<string, T>>): T {
  const name = choiceValue(value, Object.keys(table));
  const entry = Object.entries(table).find(([known]) => known === name);
  if (!entry) throw invalidArgument();
  return entry[1];
}

export function choiceValue<T extends string>(value: Json, choices: readonly T[]): T {
  const choice = choices.find(
    (known) => typeof value === "string" && known.toLowerCase() === value.toLowerCase(),
  );
  if (choice === undefined) throw invalidArgument();
  return choice;
}
