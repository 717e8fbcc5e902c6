import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { parseCell } from "../../../src/sheet/address";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { Random } from "../../fuzz/random";
import { DISTURBANCES, sheetWith, undisturbed, type Rows } from "../../support/disturbances";
import { bookOf } from "../../support/snapshots";
import { isWanted, typedTables } from "../../support/typed-tables";

/**
 * What people do to a table that changes none of its figures: the computed ones are the same, or a few are left blank
 * and said. Each table meets some of it by turn; all of it with CAPAIAN_GANGGUAN=semua.
 */
const TRIED = process.env.CAPAIAN_GANGGUAN === "semua" ? DISTURBANCES.length : 2;
/** Of the figures, so many at most are left blank. */
const LOST = 0.03;
const SIGNIFICANT = 10;

const tables = typedTables()
  .map(({ name, rows }) => ({
    name,
    rows: undisturbed(rows.map((row) => row.map((cell) => (isWanted(cell) ? "" : cell)))),
  }))
  .filter(({ rows }) => rows.length > 2 && (rows[0]?.length ?? 0) > 1);

/** Where a figure stood before, and what it comes to. */
function figuresOf(rows: Rows, book: Snapshot): Map<string, string> {
  const figures = new Map<string, string>();
  for (const { sheet, cell, value } of hitung(book, PENGATURAN_BAKU).cells) {
    if (sheet !== book.sheets[0]?.name) continue;
    const at = parseCell(cell);
    const from = at && (rows[at.row]?.[at.column]?.from ?? null);
    figures.set(from ?? `new: ${cell}`, plain(value));
  }
  return figures;
}

/** As figures are printed at their surest; classes in any letters. */
function plain(value: number | string): string {
  return typeof value === "number" ? String(Number(value.toPrecision(SIGNIFICANT))) : value.toLowerCase();
}

describe("a table that people changed without changing its figures", () => {
  it.each(DISTURBANCES.map((one, index) => ({ ...one, index })))("$name", ({ rows: change, book, index }) => {
    const turn = tables.filter((_, at) => (at + index) % DISTURBANCES.length < TRIED);
    const wrong: string[] = [];
    let [lost, all] = [0, 0];
    turn.forEach(({ name, rows }, at) => {
      const before = figuresOf(rows, bookOf(sheetWith(rows)));
      const random = new Random(at);
      const changed = change(rows, (below) => random.int(0, Math.max(0, below - 1)));
      const sheet = sheetWith(changed);
      const after = figuresOf(changed, book?.(sheet) ?? bookOf(sheet));
      all += before.size;
      for (const [cell, figure] of before) {
        const now = after.get(cell);
        if (now === undefined) lost += 1;
        else if (now !== figure) wrong.push(`${name} ${cell}: ${figure} became ${now}`);
      }
      for (const [cell, figure] of after)
        if (!before.has(cell)) wrong.push(`${name} ${cell}: ${figure} stands where nothing was computed`);
    });
    expect(wrong).toEqual([]);
    expect(lost, `${lost} of ${all} figures are left blank`).toBeLessThanOrEqual(all * LOST);
  });
});
