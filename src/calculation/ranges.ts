import type { Gathering } from "../domain/expression";
import { areaName } from "../sheet/address";

/** What Excel takes in one formula. */
const MAX_ARGUMENTS = 255;
const MAX_LENGTH = 8192;

/** "SUM(D4:D9,D12)"; the last filled one by asking each cell in turn. */
export function gatheringFormula(how: Gathering, cells: readonly string[]): string {
  if (how !== "LAST") return `${how}(${cells.join(",")})`;
  return cells.reduce((rest, cell) => `IF(ISNUMBER(${cell}),${cell},${rest})`, '""');
}

/** Cells of one column as few arguments: neighbours are joined to ranges. */
export function joinRows(rows: readonly number[], column: number): string[] {
  const areas: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.map(areaName);
}

/** Whether Excel takes the formula as it stands: it refuses one that is longer or lists more. */
export function fits(formula: string): boolean {
  return formula.length <= MAX_LENGTH && mostArguments(formula) <= MAX_ARGUMENTS;
}

/** The most arguments that one of the formula's calls takes. */
function mostArguments(formula: string): number {
  const counts: number[] = [0];
  let [most, quoted] = [1, ""];
  for (const sign of formula) {
    if (quoted !== "") quoted = sign === quoted ? "" : quoted;
    else if (sign === '"' || sign === "'") quoted = sign;
    else if (sign === "(") counts.push(1);
    else if (sign === ")") most = Math.max(most, counts.pop() ?? 1);
    else if (sign === ",") counts.push((counts.pop() ?? 0) + 1);
  }
  return most;
}
