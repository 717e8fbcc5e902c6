import type { Closing } from "../words/closing";
import type { NamedRows, RowNames } from "./row-names";

/** The rows of a table and what they are called. */
export interface Named extends NamedRows {
  readonly names: RowNames;
}

/** "Jumlah APBD", "Jumlah (APBD)": the total, the heading's section or the rows of that name; "I + II": each of them; else null. */
export function namedBy(place: Named, { of, remark }: Closing, index: number): readonly number[] | null {
  const name = of === "" ? remark : of;
  if (name === "") return null;
  const whole = named(place, name, index);
  if (whole) return whole;
  const names = name.split(/\s*(?:\+|&|,|\bdan\b)\s*/).filter(Boolean);
  const parts = names.length < 2 ? [] : names.map((name) => named(place, name, index));
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.flat() : null;
}

function named(place: Named, name: string, index: number): readonly number[] | null {
  const { names } = place;
  const total = names.total(name, index);
  if (total >= 0) return [total];
  const heading = names.heading(name, index);
  if (heading >= 0) return section(place, heading, index);
  const own = names.tops(name, index);
  return own.length > 0 ? own : null;
}

/** The rows with amounts below a heading, up to the next heading or total. */
function section({ rows, isTop }: Named, heading: number, index: number): readonly number[] {
  const found: number[] = [];
  for (let at = heading + 1; at < index; at += 1) {
    const kind = rows[at]?.kind;
    if (kind === "group" || kind === "total") break;
    if (isTop(at)) found.push(at);
  }
  return found;
}
