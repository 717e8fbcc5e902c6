import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "./snapshots";

/** The cells that Hitung fills in a table, rounded to two decimals. */
export function filled(
  rows: readonly CellSpec[][],
  merges: readonly string[] = [],
): Record<string, number | string> {
  const sheet = { ...sheetOf("Lembar", rows), merges: merges.map(areaOf) };
  const { cells } = hitung(bookOf(sheet), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Math.round(value * 100) / 100 : value]),
  );
}

/** "B1:D1" with columns of one letter. */
function areaOf(name: string): { row: number; column: number; rows: number; columns: number } {
  const [, from = "A", top = "1", to = "A", bottom = "1"] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(name) ?? [];
  const column = from.charCodeAt(0) - 65;
  return {
    row: Number(top) - 1,
    column,
    rows: Number(bottom) - Number(top) + 1,
    columns: to.charCodeAt(0) - 64 - column,
  };
}
