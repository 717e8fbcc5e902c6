import type { HitungResult } from "../../../src/tasks/hitung/result";
import type { Expectation, SheetExpectation } from "../../reports/load";

/** Decimals that the report prints: "149,94%" has two, "314%" none. */
function printedDecimals(published: string): number {
  const match = /[.,](\d+)\s*%?\)?\s*$/.exec(published.replace(/[^\d.,%)]/g, ""));
  if (!match) return 0;
  return match[1]!.length === 3 && !published.includes("%") ? 0 : match[1]!.length;
}

export interface Comparison {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  /** Cells that were written although nobody knows their value. */
  readonly beyond: readonly string[];
}

/** Lays the computed cells beside the expected ones, at the printed decimals. */
export function compare(result: HitungResult, sheets: readonly SheetExpectation[]): Comparison {
  const computed = new Map(result.cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell.value]));
  const seen = new Set<string>();
  const report = { right: 0, wrong: [] as string[], missing: [] as string[], beyond: [] as string[] };
  for (const { sheet, harapan } of sheets) {
    for (const entry of harapan) {
      const key = `${sheet}!${entry.cell}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const value = computed.get(key);
      if (entry.expected === null) {
        if (value !== undefined) report.beyond.push(key);
      } else if (value === undefined) report.missing.push(key);
      else if (agrees(value, entry)) report.right += 1;
      else report.wrong.push(`${key}: ${value}, bukan ${entry.expected}`);
    }
  }
  return report;
}

function agrees(value: number | string, entry: Expectation): boolean {
  if (typeof entry.expected !== "number")
    return String(value).toLowerCase() === String(entry.expected).toLowerCase();
  const unit = 10 ** -Math.min(printedDecimals(entry.published), 6);
  return Math.abs(Number(value) - entry.expected) <= unit / 2 + 1e-9;
}
