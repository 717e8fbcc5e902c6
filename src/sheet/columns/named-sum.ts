import { menyebutPersen } from "../../domain/persen";
import type { Grid } from "../grid";
import type { Column, ColumnParts, Row } from "../table";
import { agreesWithParts } from "./parts-agree";

/** "L | P | L+P", "Laki-laki › Jml | Perempuan › Jml | L+P › Jml": the columns that its heading adds up, each by name or initial. */
export function namedSum(
  grid: Grid,
  rows: readonly Row[],
  before: readonly Column[],
  column: Column,
): ColumnParts | null {
  if (column.source === "orang" || column.path.some(menyebutPersen)) return null;
  const parts = namedIn(before, column.path);
  if (parts === null || !agreesWithParts(grid, rows, column, parts, "SUM")) return null;
  return { columns: parts.map((part) => part.column), how: "SUM" };
}

function namedIn(before: readonly Column[], path: readonly string[]): readonly Column[] | null {
  const depth = path.findIndex((text) => /^[^+\d]+(\+[^+\d]+)+$/.test(text));
  if (depth < 0) return null;
  const found = (path[depth] ?? "").split("+").map((part) => {
    const name = part.trim().toLowerCase();
    const own = before.filter(
      (other) =>
        other.path.length === path.length &&
        other.path.every((text, at) => (at === depth ? isCalled(name, text) : text === path[at])),
    );
    return own.length === 1 ? own[0] : undefined;
  });
  const parts = found.filter((part) => part !== undefined);
  return parts.length === found.length && new Set(parts).size === parts.length ? parts : null;
}

function isCalled(name: string, heading: string): boolean {
  const text = heading.toLowerCase();
  return name !== "" && (text === name || (name.length === 1 && text.startsWith(name)));
}
