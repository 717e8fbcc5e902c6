import { cellName } from "../address";
import type { Area } from "../snapshot";
import { isAlike } from "./workbook-formulas";
import type { FormulaGrid } from "./formula-grid";

/** Cells of one formula, as rectangles; `pattern` is the same wherever on the sheet that formula stands. */
interface Block {
  readonly pattern: number;
  readonly area: Area;
}

/** A picture of a sheet: where the same formula stands, and where numbers are typed. */
export interface FormulaMap {
  readonly sheet: string;
  readonly used: Area;
  readonly blocks: readonly Block[];
  readonly typed: readonly Area[];
  /** Cells of each pattern, by its number; patterns are numbered from the largest. */
  readonly sizes: readonly number[];
  /** The first cell of each pattern, with its formula. */
  readonly examples: readonly Example[];
}

interface Example {
  readonly cell: string;
  readonly formula: string;
}

const TYPED = -1;

/** null for a sheet without formulas. */
export function mapOf(grid: FormulaGrid): FormulaMap | null {
  const patterns = patternsOf(grid);
  const sizes = new Map<number, number>();
  for (const row of patterns) for (const one of row) if (one >= 0) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  if (sizes.size === 0) return null;
  const order = [...sizes].sort((a, b) => b[1] - a[1]);
  const rank = new Map(order.map(([pattern], index) => [pattern, index]));
  const rectangles = rectanglesOf(grid, patterns);
  return {
    sheet: grid.sheet.name,
    used: grid.sheet.used,
    blocks: rectangles.flatMap(({ pattern, area }) =>
      pattern === TYPED ? [] : [{ pattern: rank.get(pattern) ?? 0, area }],
    ),
    typed: rectangles.filter(({ pattern }) => pattern === TYPED).map(({ area }) => area),
    sizes: order.map(([, size]) => size),
    examples: examplesOf(grid, patterns, rank),
  };
}

function examplesOf(
  grid: FormulaGrid,
  patterns: readonly (readonly number[])[],
  rank: ReadonlyMap<number, number>,
): Example[] {
  const examples: Example[] = [];
  patterns.forEach((line, row) =>
    line.forEach((pattern, column) => {
      const at = rank.get(pattern);
      if (at === undefined || examples[at]) return;
      const place = { row: grid.first.row + row, column: grid.first.column + column };
      examples[at] = { cell: cellName(place.row, place.column), formula: grid.formula(place) };
    }),
  );
  return examples;
}

/** A number for each cell: the formula it shares with the cell before or above it, or with any of its shape. */
function patternsOf(grid: FormulaGrid): number[][] {
  const byShape = new Map<number, number>();
  const patterns: number[][] = [];
  let next = 0;
  for (let row = grid.first.row; row < grid.end.row; row += 1) {
    const line: number[] = [];
    const above = patterns.at(-1);
    for (let column = grid.first.column; column < grid.end.column; column += 1) {
      const place = grid.figure(row, column);
      const shape = place && grid.shape(place);
      const at = line.length;
      if (!shape) line.push(place ? TYPED : TYPED - 1);
      else {
        const known =
          byShape.get(shape.id) ??
          (isAlike(grid, place, { row, column: column - 1 }) ? line[at - 1] : undefined) ??
          (isAlike(grid, place, { row: row - 1, column }) ? above?.[at] : undefined) ??
          next++;
        byShape.set(shape.id, known);
        line.push(known);
      }
    }
    patterns.push(line);
  }
  return patterns;
}

/** Runs along each row, joined with the equal run right above. */
function rectanglesOf({ first }: FormulaGrid, patterns: readonly (readonly number[])[]): Block[] {
  const done: Block[] = [];
  let open = new Map<
    string,
    { pattern: number; area: { row: number; column: number; rows: number; columns: number } }
  >();
  patterns.forEach((line, index) => {
    const now: typeof open = new Map();
    for (let from = 0; from < line.length;) {
      const pattern = line[from] ?? TYPED - 1;
      let to = from + 1;
      while (line[to] === pattern) to += 1;
      if (pattern >= TYPED) {
        const key = `${pattern} ${from} ${to}`;
        const known = open.get(key);
        if (known) known.area.rows += 1;
        now.set(
          key,
          known ?? {
            pattern,
            area: { row: first.row + index, column: first.column + from, rows: 1, columns: to - from },
          },
        );
      }
      from = to;
    }
    for (const [key, block] of open) if (!now.has(key)) done.push(block);
    open = now;
  });
  return [...done, ...open.values()];
}
