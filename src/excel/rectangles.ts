import type { Area } from "../sheet/snapshot";

export interface Placed {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells as few rectangles: runs down each column, joined sideways where neighbouring columns have the
 * same run. Every cell lies in exactly one rectangle and no rectangle holds any other cell.
 */
export function rectangles(cells: readonly Placed[]): Area[] {
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of runsDown(cells)) {
    const key = `${run.row}:${run.rows}`;
    const left = open.get(key);
    if (left && left.column + left.columns === run.column) {
      open.set(key, { ...left, columns: left.columns + 1 });
    } else {
      if (left) closed.push(left);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsDown(cells: readonly Placed[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return runs;
}
