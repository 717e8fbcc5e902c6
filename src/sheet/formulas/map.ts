import { cellName } from "../address";
import type { Area } from "../snapshot";
import type { Place } from "./alike";
import { isAlike } from "./workbook-formulas";
import type { FormulaGrid } from "./formula-grid";
import type { Shape } from "./shape";

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
  const { lines, sizes, examples } = patternsOf(grid);
  if (sizes.length === 0) return null;
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const rank = new Int32Array(sizes.length);
  order.forEach((pattern, index) => (rank[pattern] = index));
  const { blocks, typed } = rectanglesOf(grid, lines, rank);
  return {
    sheet: grid.sheet.name,
    used: grid.sheet.used,
    blocks,
    typed,
    sizes: order.map((pattern) => sizes[pattern] ?? 0),
    examples: order.map((pattern) => exampleOf(grid, examples[pattern] ?? grid.first)),
  };
}

function exampleOf(grid: FormulaGrid, place: Place): Example {
  return { cell: cellName(place.row, place.column), formula: grid.formula(place) };
}

/** The cells of a sheet as numbers, row by row; how often each stands there, and its first cell. */
interface Patterns {
  readonly lines: number[][];
  readonly sizes: number[];
  readonly examples: Place[];
}

/** A number for each cell: the formula it shares with the cell before or above it, or with any of its shape. */
function patternsOf(grid: FormulaGrid): Patterns {
  const byShape = new Map<Shape, number>();
  const found: Patterns = { lines: [], sizes: [], examples: [] };
  let above: readonly number[] = [];
  for (let row = grid.first.row; row < grid.end.row; row += 1) {
    const line: number[] = [];
    for (let column = grid.first.column; column < grid.end.column; column += 1) {
      const place = grid.figure(row, column);
      const shape = place && grid.shape(place);
      const at = line.length;
      const known = shape && (byShape.get(shape) ?? neighboursOf(grid, place, line[at - 1], above[at]));
      line.push(!place ? TYPED - 1 : !shape ? TYPED : counted(found, known, place));
      if (shape) byShape.set(shape, line[at] ?? 0);
    }
    found.lines.push(line);
    above = line;
  }
  return found;
}

/** The number of a cell, a new one where none is known. */
function counted({ sizes, examples }: Patterns, known: number | null, place: Place): number {
  const pattern = known ?? sizes.push(0) - 1;
  if (known === null) examples.push(place);
  sizes[pattern] = (sizes[pattern] ?? 0) + 1;
  return pattern;
}

/** The number of the cell before or above, where its formula says the same; null where neither does. */
function neighboursOf(
  grid: FormulaGrid,
  place: Place,
  before: number | undefined,
  above: number | undefined,
): number | null {
  const { row, column } = place;
  if (before !== undefined && before >= 0 && isAlike(grid, place, { row, column: column - 1 })) return before;
  return above !== undefined && above >= 0 && isAlike(grid, place, { row: row - 1, column }) ? above : null;
}

/** Runs along each row, joined with the equal run right above. */
function rectanglesOf(
  { first }: FormulaGrid,
  lines: readonly (readonly number[])[],
  rank: Int32Array,
): { blocks: Block[]; typed: Area[] } {
  const [blocks, typed]: [Block[], Area[]] = [[], []];
  let above: readonly (Growing | undefined)[] = [];
  lines.forEach((line, index) => {
    const now = new Array<Growing | undefined>(line.length);
    for (let from = 0; from < line.length;) {
      const pattern = line[from] ?? TYPED - 1;
      let to = from + 1;
      while (line[to] === pattern) to += 1;
      const known = above[from];
      if (known?.pattern === pattern && known.area.columns === to - from) {
        known.area.rows += 1;
        now[from] = known;
      } else if (pattern >= TYPED) {
        const area = { row: first.row + index, column: first.column + from, rows: 1, columns: to - from };
        now[from] = { pattern, area };
        if (pattern === TYPED) typed.push(area);
        else blocks.push({ pattern: rank[pattern] ?? 0, area });
      }
      from = to;
    }
    above = now;
  });
  return { blocks, typed };
}

interface Growing {
  readonly pattern: number;
  readonly area: { row: number; column: number; rows: number; columns: number };
}
