import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { cellName } from "../../../src/sheet/address";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { attachCalculator } from "../../../src/workbench/engine";
import { startIronCalcInNode } from "../../../src/workbench/engine/node";
import { DISTURBANCES, sheetWith, undisturbed, type Rows } from "../../support/disturbances";
import { applyToSnapshot, bookOf } from "../../support/snapshots";
import { isWanted, typedTables } from "../../support/typed-tables";
import { workbookOf } from "../../support/workbook-file";

startIronCalcInNode();

/** Formulas as Excel computes them that give another figure than was said: the pane would show one, the sheet the other. */
function differing(name: string, book: Snapshot): string[] {
  const { plan } = hitung(book, PENGATURAN_BAKU);
  const workbook = workbookOf(applyToSnapshot(book, plan, () => 0));
  attachCalculator(workbook);
  workbook.recalculate();
  return plan.cells.flatMap(({ sheet, row, column, content }) => {
    if (content.kind !== "rumus") return [];
    const found = workbook.sheetByName(sheet)?.value(row, column) ?? null;
    if (isSame(found, content.hasil)) return [];
    return [`${name} ${cellName(row, column)} ${content.formula}: ${String(found)}, not ${content.hasil}`];
  });
}

function isSame(found: unknown, said: unknown): boolean {
  if (typeof found !== "number" || typeof said !== "number") return found === said;
  return Math.abs(found - said) <= 1e-9 * Math.max(1, Math.abs(found));
}

const tables = typedTables()
  .map(({ name, rows }) => ({
    name,
    rows: undisturbed(rows.map((row) => row.map((cell) => (isWanted(cell) ? "" : cell)))),
  }))
  .filter(({ rows }) => rows.length > 2 && (rows[0]?.length ?? 0) > 1);
const asTexts = DISTURBANCES.find(({ name }) => name === "figures typed as texts");

describe("each formula that Hitung writes gives the figure that it tells", () => {
  const ways: readonly (readonly [string, (rows: Rows) => Rows])[] = [
    ["as typed", (rows) => rows],
    ["figures typed as texts", (rows) => asTexts?.rows(rows, () => 0) ?? []],
  ];
  it.each(ways)("%s", (_, change) => {
    expect(tables.flatMap(({ name, rows }) => differing(name, bookOf(sheetWith(change(rows)))))).toEqual([]);
  });
});
