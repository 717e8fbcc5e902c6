import type { Arguments } from "../arguments";
import { invalidArgument } from "../host-error";
import { answerQuery } from "../query";
import type { Session } from "../session";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import type { Bag, Json } from "../wire";
import type { Place } from "./place";
import { addressOf } from "./place";
import { rangeBordersKind } from "./range-borders";
import { rangeFormatKind } from "./range-format";

/** The lines around a cell, by their sides; what is asked of them is asked of every side. */
const SIDES = ["top", "bottom", "left", "right"] as const;
const cellBordersKind: Kind<Place> = { name: "CellBorderCollection", parts: rangeBordersKind.parts ?? {} };
const cellFormatKind: Kind<Place> = {
  ...rangeFormatKind,
  parts: { ...rangeFormatKind.parts, Borders: (place) => thing(cellBordersKind, place) },
};

/** One cell as getCellProperties and setCellProperties see it. */
const cellKind: Kind<Place> = {
  name: "CellProperties",
  properties: { Address: { get: addressOf }, AddressLocal: { get: addressOf } },
  parts: { Format: (place) => thing(cellFormatKind, place) },
};

/** Looks of every cell at once: a matrix of what the load options ask for. */
export function getCellProperties({ sheet, area }: Place, args: Arguments, session: Session): Json {
  const select = paths(args.raw(0), "");
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const cell = thing(cellKind, {
        sheet,
        area: { row: area.row + down, column: area.column + right, rows: 1, columns: 1 },
      });
      return camelCase(answerQuery(cell, { Select: select }, session));
    }),
  );
}

/** Sets looks cell by cell from a matrix of the size of the range. */
export function setCellProperties({ sheet, area }: Place, args: Arguments, session: Session): void {
  const rows = args.raw(0);
  if (!Array.isArray(rows) || rows.length !== area.rows) throw invalidArgument();
  rows.forEach((row: Json, down) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw invalidArgument();
    row.forEach((wanted: Json, right) => {
      const place = {
        sheet,
        area: { row: area.row + down, column: area.column + right, rows: 1, columns: 1 },
      };
      assign(thing(cellKind, place), wanted, session);
    });
  });
}

function paths(options: Json, prefix: string): string[] {
  if (!isBag(options)) return [];
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (wanted === true) return [prefix + name];
    if (name === "borders") return SIDES.flatMap((side) => paths(wanted, `${prefix}borders/${side}/`));
    return paths(wanted, `${prefix}${name}/`);
  });
}

function assign(target: Thing, wanted: Json, session: Session): void {
  if (!isBag(wanted)) return;
  for (const [name, value] of Object.entries(wanted)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    if (!isBag(value)) {
      if (value !== null) target.set(member, value, session);
      continue;
    }
    const part = target.part(member);
    if (part !== NULL_OBJECT) assign(part, value, session);
  }
}

function isBag(value: Json): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function camelCase(value: Json): Json {
  if (Array.isArray(value)) return value.map(camelCase);
  if (!isBag(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      camelCase(inner),
    ]),
  );
}
