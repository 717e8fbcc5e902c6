import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { parseCell } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../../support/snapshots";
import { isWanted, printed, typedTables } from "../../support/typed-tables";

/**
 * Somebody typed what one row comes to, and left the others: the figures of these are the same as where nothing was
 * typed, or a few are left blank.
 */
const LOST = 0.03;
const WHERE = ["first", "second", "last"] as const;

/** A mean of means that are typed with two decimals; heads without codes between numbered rows. */
const OTHERWISE = ["ikm", "judul-tak-bernomor-di-antara"];

type Figures = ReadonlyMap<string, number | string>;

function figuresOf(rows: readonly (readonly CellValue[])[]): Figures {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return new Map(cells.map(({ cell, value }) => [cell, value]));
}

function rowOf(cell: string): number {
  return parseCell(cell)?.row ?? -1;
}

function begun(rows: readonly (readonly CellValue[])[], figures: Figures, row: number): CellValue[][] {
  const copy = rows.map((line) => [...line]);
  for (const [cell, value] of figures) {
    const at = parseCell(cell);
    const line = at?.row === row ? copy[row] : undefined;
    if (at && line) line[at.column] = printed(value);
  }
  return copy;
}

function isSame(one: number | string, other: number | string): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return Math.abs(one - other) <= 0.02 + Math.abs(one) * 1e-5;
}

const tables = typedTables()
  .filter(({ name }) => !OTHERWISE.includes(name))
  .map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (isWanted(cell) ? "" : cell))),
  }));

describe("a table that somebody began to fill", () => {
  it.each(WHERE)("with the %s row of what is computed", (where) => {
    const turn = tables.filter((_, at) => at % WHERE.length === WHERE.indexOf(where));
    const wrong: string[] = [];
    let [lost, all] = [0, 0];
    for (const { name, rows } of turn) {
      const before = figuresOf(rows);
      const lines = [...new Set([...before.keys()].map(rowOf))].sort((a, b) => a - b);
      const row = (where === "last" ? lines.at(-1) : lines[where === "first" ? 0 : 1]) ?? -1;
      const after = figuresOf(begun(rows, before, row));
      for (const [cell, value] of before) {
        const now = after.get(cell);
        if (rowOf(cell) === row && now === undefined) continue;
        all += 1;
        if (now === undefined) lost += 1;
        else if (!isSame(value, now)) wrong.push(`${name} ${cell}: ${value} became ${now}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(lost, `${lost} of ${all} figures are left blank`).toBeLessThanOrEqual(all * LOST);
  });
});
