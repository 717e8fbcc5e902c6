import { HyperFormula } from "hyperformula";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { cellName } from "../../src/sheet/address";
import type { CellValue, Snapshot } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../src/tasks/hitung/result";
import { indicators } from "./sheets";

/**
 * *Hitung ulang*, from what was read to what is to be written, beside an engine that is given the very formulas that it
 * writes and only computes them: CPU of each, and whether the figures are the same.
 */
const ROWS = [1_000, 10_000, 30_000] as const;

export function printBesideHyperFormula(): void {
  for (let round = 0; round < 3; round += 1) measure(ROWS[0]);
  console.table(ROWS.map(measure));
}

function measure(count: number) {
  const snapshot = indicators(count);
  const [own, result] = cpu(() => hitung(snapshot, PENGATURAN_BAKU));
  const lines = filled(snapshot, result);
  const [other, engine] = cpu(() => HyperFormula.buildFromArray(lines, { licenseKey: "gpl-v3" }));
  const differing = differences(result, engine.getSheetValues(0));
  engine.destroy();
  return {
    ...{ rows: count, "CPU ms": own, "HyperFormula CPU ms": other },
    ...{ "times as fast": (other / own).toFixed(2), "figures that differ": differing },
  };
}

/** The sheet as it stands once the plan is applied. */
function filled({ sheets: [sheet] }: Snapshot, { plan }: HitungResult): CellValue[][] {
  const lines = (sheet?.values ?? []).map((line) => [...line]);
  for (const { row, column, content } of plan.cells) {
    const line = lines[row];
    if (line) line[column] = content.kind === "rumus" ? content.formula : content.value;
  }
  return lines;
}

function differences({ cells }: HitungResult, values: readonly (readonly unknown[])[]): number {
  const known = new Map(
    values.flatMap((line, row) => line.map((value, column) => [cellName(row, column), value] as const)),
  );
  return cells.filter(({ cell, value }) => {
    const other = known.get(cell);
    return typeof value === "number" && typeof other === "number"
      ? Math.abs(value - other * 100) > 1e-6
      : value !== other;
  }).length;
}

function cpu<T>(work: () => T): [milliseconds: number, made: T] {
  const start = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(start);
  return [Math.round((user + system) / 1000), made];
}
