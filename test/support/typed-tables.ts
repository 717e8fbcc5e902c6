import { readFileSync } from "node:fs";
import type { CellValue } from "../../src/sheet/snapshot";

/** What a blank cell must come to: percent for shares, or a word. */
export interface Wanted {
  readonly x: number | string;
}

/** A table typed by hand, whose blank cells hold what they must come to. */
export interface Typed {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | Wanted)[])[];
}

/**
 * Kinds of tables with invented names and figures, and tables of published reports (LKIP 2016 of offices of Jawa
 * Barat) and of offices met later.
 */
const ALL = [
  "first-sight.json",
  "table-kinds.json",
  "office-tables.json",
  "published.json",
  "later-offices.json",
  "any-office.json",
  "ordinary-offices.json",
  "new-offices.json",
  "first-seen.json",
  "money-tables.json",
];

export function typedTables(files: readonly string[] = ALL): readonly Typed[] {
  return files.flatMap((name) => {
    const file = new URL(`../tasks/hitung/${name}`, import.meta.url);
    return JSON.parse(readFileSync(file, "utf8")) as readonly Typed[];
  });
}

export function isWanted(cell: CellValue | Wanted): cell is Wanted {
  return typeof cell === "object" && cell !== null;
}

/** With two decimals, as offices print. */
export function printed<T>(figure: T): T | number {
  return typeof figure === "number" ? Number(figure.toFixed(2)) : figure;
}
