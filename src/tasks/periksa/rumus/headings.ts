import { columnName, contains } from "../../../sheet/address";
import { columnAt, rowAt } from "../../../sheet/formulas/alike";
import type { Table } from "../../../sheet/table";
import type { Kejanggalan } from "./kejanggalan";

/** More columns than these are no help to a reader. */
const MOST = 3;
/** Longer headings are cut. */
const LONGEST = 60;

/**
 * The columns that an odd formula stands in and reads, by their headings: " Kolom W: “Realisasi”; kolom M: “Target”."
 * "" outside a known table.
 */
export function headingsOf({ odd: [cell], grid }: Kejanggalan, table: Table | null): string {
  if (!cell || !table) return "";
  const read = (grid.shape(cell)?.references ?? [])
    .filter(({ prefix, whole, first }) => prefix === "" && whole === "cells" && isInside(rowAt(first, cell)))
    .map(({ first }) => columnAt(first, cell));
  function isInside(row: number): boolean {
    return table !== null && contains(table.area, row, table.area.column);
  }
  const named = [...new Set([cell.column, ...read])].flatMap((at) => {
    const heading = headingOf(table, at);
    return heading === "" ? [] : [`kolom ${columnName(at)}: “${heading}”`];
  });
  if (named.length === 0 || named.length > MOST) return "";
  const text = named.join("; ");
  return ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The lowest heading, with the one above it where it is a word of many columns ("Target" below "Tahun 2025"). */
function headingOf({ columns }: Table, at: number): string {
  const path = columns.find(({ column }) => column === at)?.path ?? [];
  const words = path.filter((part, index) => part !== "" && part !== path[index - 1]);
  const text = words.slice(-2).join(" – ").replace(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
