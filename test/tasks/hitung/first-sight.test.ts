import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { cellName } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** What a blank cell must come to. */
interface Wanted {
  readonly x: number | string;
}

interface Typed {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | Wanted)[])[];
}

/**
 * Kinds of tables with invented names and figures, and tables of published reports (LKIP 2016 of offices of Jawa
 * Barat) and of offices met later; blank cells hold what they must come to.
 */
const FIRST_SIGHT = [
  "first-sight.json",
  "table-kinds.json",
  "office-tables.json",
  "published.json",
  "later-offices.json",
  "any-office.json",
  "ordinary-offices.json",
].flatMap((name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as readonly Typed[]);

/** A figure that the table must come to; what is typed stands, at most as the formula that gives it. */
function isWanted(cell: CellValue | Wanted): cell is Wanted {
  return typeof cell === "object" && cell !== null;
}

describe("tables of kinds that offices use, typed before the code was read", () => {
  it.each(FIRST_SIGHT.map(({ name, rows }) => [name, rows] as const))("%s", (_, rows) => {
    const plain = rows.map((row) => row.map((cell) => (isWanted(cell) ? "" : cell)));
    const { cells } = hitung(bookOf(sheetOf("Lembar", plain)), PENGATURAN_BAKU);
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const name = cellName(at, column);
        const written = cells.find((own) => own.cell === name);
        if (!isWanted(cell)) expect(written?.value ?? cell, name).toBe(cell);
        else if (typeof cell.x === "string") expect(written?.kategori ?? written?.value, name).toBe(cell.x);
        else expect(Number(written?.value), name).toBeCloseTo(cell.x, 1);
      }),
    );
  });
});

describe("the same tables, filled with the right figures", () => {
  it.each(FIRST_SIGHT.map(({ name, rows }) => [name, rows] as const))("%s accuses nobody", (_, rows) => {
    const filled = rows.map((row) => row.map((cell) => (isWanted(cell) ? printed(cell.x) : cell)));
    const { temuan } = periksa(bookOf(sheetOf("Lembar", filled)), PENGATURAN_BAKU);
    const accused = temuan.filter(
      ({ severity, rule }) => severity === "error" || rule === "realisasi-melebihi-pagu",
    );
    expect(accused.map(({ message }) => message)).toEqual([]);
  });
});

/** With two decimals, as offices print. */
function printed(wanted: number | string): number | string {
  return typeof wanted === "number" ? Number(wanted.toFixed(2)) : wanted;
}
