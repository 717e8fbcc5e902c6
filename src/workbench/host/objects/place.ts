import type { Area } from "../../model/area";
import { isInSheet } from "../../model/area";
import { formatArea, parseArea, quoteSheet, splitSheet } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { NULL_OBJECT, type Thing } from "../thing";

/** What a Range stands for. The area follows when rows or columns are put in or taken out. */
export interface Place {
  readonly sheet: Sheet;
  area: Area;
}

/** What a RangeAreas stands for. */
export interface Places {
  readonly sheet: Sheet;
  areas: Area[];
}

/** "'Tabel 3.2'!B2:D9". */
export function addressOf(place: Place): string {
  return `${quoteSheet(place.sheet.name)}!${formatArea(place.area)}`;
}

export function checkInSheet(area: Area): Area {
  if (!isInSheet(area)) throw invalidArgument();
  return area;
}

/** An address, with or without the name of a sheet; the sheet given is meant where it names none. */
export function parsePlace(address: string, home: Sheet): Place {
  const parts = splitSheet(address);
  const sheet = parts.sheet === null ? home : home.workbook.sheetByName(parts.sheet);
  if (!sheet) throw itemNotFound();
  const area = parseArea(parts.address) ?? namedArea(parts.address, sheet);
  if (!area) throw invalidArgument();
  return { sheet, area };
}

function namedArea(name: string, sheet: Sheet): Area | null {
  const { names } = sheet.workbook;
  const wanted = name.toLowerCase();
  const found = names.find(
    (item) => item.name.toLowerCase() === wanted && (item.scope ?? sheet.id) === sheet.id,
  );
  return found ? parseArea(splitSheet(found.formula).address) : null;
}

/** The Range or address given as an argument. */
export function placeArgument(args: Arguments, position: number, home: Sheet): Place {
  const given = args.thing(position);
  return given ? placeOf(given) : parsePlace(args.text(position), home);
}

export function placeOf(thing: Thing): Place {
  if (thing.kindName !== "Range") throw invalidArgument();
  return thing.target as Place;
}

/** The object, where a method must give one. */
export function orNotFound(found: Thing | typeof NULL_OBJECT): Thing {
  if (found === NULL_OBJECT) throw itemNotFound();
  return found;
}
