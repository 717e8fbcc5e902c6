import { readClosing, type Closing } from "../words/closing";
import type { Grid } from "../grid";
import { isShortFor } from "../words/short-names";
import { leadingMark } from "../levels/levels-from-numbering";
import type { Column, Row } from "../table";

/** The rows of a table, as far as their names are asked for. */
export interface Named {
  readonly grid: Grid;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Whether a row holds amounts and is part of no other. */
  readonly isTop: (index: number) => boolean;
}

/** "Jumlah APBD", "Jumlah (APBD)": the total, the heading's section or the rows of that name; "I + II": each of them; else null. */
export function namedBy(place: Named, { of, remark }: Closing, index: number): number[] | null {
  const name = of === "" ? remark : of;
  if (name === "") return null;
  const whole = named(place, name, index);
  if (whole) return whole;
  const names = name.split(/\s*(?:\+|&|,|\bdan\b)\s*/).filter(Boolean);
  const parts = names.length < 2 ? [] : names.map((name) => named(place, name, index));
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.flat() : null;
}

function named({ grid, rows, columns, isTop }: Named, name: string, index: number): number[] | null {
  const above = rows.slice(0, index).map((row, at) => ({ row, at }));
  const totals = above.filter(({ row }) => row.kind === "total" && readClosing(row.label)?.of === name);
  if (totals.length > 0) return totals.slice(-1).map(({ at }) => at);
  const heading = headingOf(rows, name, index);
  if (heading >= 0) {
    const section = above
      .slice(heading + 1)
      .findIndex(({ row }) => row.kind === "group" || row.kind === "total");
    const end = section < 0 ? index : heading + 1 + section;
    return above.flatMap(({ at }) => (at > heading && at < end && isTop(at) ? [at] : []));
  }
  const own = above.filter(
    ({ row, at }) =>
      isTop(at) &&
      (isCalled(row.label, name) ||
        columns.some(({ column }) => grid.text(row.row, column).toLowerCase() === name)),
  );
  return own.length > 0 ? own.map(({ at }) => at) : null;
}

/** The last heading of that name above a row, without figures: "BELANJA" of "Jumlah Belanja"; -1 without one. */
export function headingOf(rows: readonly Row[], name: string, index: number): number {
  if (name === "") return -1;
  return rows
    .slice(0, index)
    .reduce((found, { kind, label }, at) => (kind === "group" && isCalled(label, name) ? at : found), -1);
}

function isCalled(label: string, name: string): boolean {
  const own = label.trim().toLowerCase();
  return (
    own === name ||
    isShortFor(name, own) ||
    own.replace(/^\(?\S{1,4}[.)]\s+/, "") === name ||
    leadingMark(label).toLowerCase() === name
  );
}
