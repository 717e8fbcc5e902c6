import type { Grid } from "../grid";
import type { HeaderBlock } from "./header-block";
import type { HeaderPath } from "./header-path";

/**
 * "Anggaran" merged over Q:R and "Realisasi" in S, over amounts in Q and in R:S merged, as an application prints its
 * LRA: the cells of the body that reach below the next heading, where nothing else stands, are that heading's.
 */
export function withStraddled(
  grid: Grid,
  block: HeaderBlock,
  end: number,
  paths: readonly HeaderPath[],
): HeaderPath[] {
  const own = new Map(
    paths.flatMap((path) => {
      const next = paths.find(({ column }) => column === straddledHeading(grid, block, end, path.column));
      return next
        ? [
            [path.column, { ...next, column: path.column }] as const,
            [next.column, { ...path, column: next.column, texts: [] }] as const,
          ]
        : [];
    }),
  );
  return paths.map((path) => own.get(path.column) ?? path);
}

/** The column whose heading all cells of this one reach below; null where it has its own, or they do not. */
function straddledHeading(grid: Grid, block: HeaderBlock, end: number, column: number): number | null {
  if (hasOwnHeading(grid, block, column)) return null;
  const filled = rowsOf(block.bottom, end).filter((row) => !grid.isBlank(row, column));
  const reach = Math.min(
    ...filled.map((row) => {
      const area = grid.merge(row, column);
      return area?.column === column ? column + area.columns : column;
    }),
  );
  if (filled.length === 0 || reach > block.right) return null;
  for (let next = column + 1; next < reach; next += 1)
    if (hasOwnHeading(grid, block, next)) return isEmpty(grid, block.bottom, end, next) ? next : null;
  return null;
}

function hasOwnHeading(grid: Grid, { top, bottom }: HeaderBlock, column: number): boolean {
  return !isEmpty(grid, top, bottom, column);
}

function isEmpty(grid: Grid, from: number, to: number, column: number): boolean {
  return rowsOf(from, to).every((row) => grid.isBlank(row, column));
}

function rowsOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
