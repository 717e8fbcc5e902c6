import { addAll, itemAt } from "../domain/items";
import type { CellValue, Area } from "../sheet/snapshot";
import { Gangguan } from "../plan/gangguan";
import { step, type Jalan } from "../plan/jalan";
import { isPayloadError } from "./errors";
import { usedArea, type Outline } from "./outline";
import { rectangles } from "./rectangles";
import { cellKey } from "../sheet/address";
import type { Change } from "../plan/change";

/** The three matrices of a used range. */
export interface Cells {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly formats: string[][];
}

/**
 * Excel on the web answers at most 5 MB per sync. A cell of a report table takes about 60 bytes in its
 * three matrices, so this is about 4 MB; where long texts make it more, the piece is halved and asked again.
 */
export const CELLS_PER_SYNC = 66_000;

interface Piece {
  readonly cells: Cells;
  readonly range: Excel.Range;
  readonly rows: number;
  readonly size: number;
}

/**
 * Reads the cells of all sheets: in one sync where they fit, else in as many as it takes. `alongside` queues
 * what else is wanted with the first of them.
 */
export async function readCells(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
  jalan: Jalan,
  alongside: () => void,
): Promise<Cells[]> {
  const cells = outlines.map((): Cells => ({ values: [], formulas: [], formats: [] }));
  const total = outlines.reduce((sum, outline) => sum + usedArea(outline).rows, 0);
  let done = 0;
  let limit = CELLS_PER_SYNC;
  let extra: (() => void) | null = alongside;
  while (done < total || extra) {
    step(jalan, "membaca", done, total);
    extra?.();
    const pieces = nextPieces(outlines, cells, limit);
    try {
      await context.sync();
      extra = null;
      pieces.forEach(take);
      done += pieces.reduce((sum, piece) => sum + piece.rows, 0);
    } catch (error) {
      if (!isPayloadError(error) || pieces.every(({ rows }) => rows <= 1)) throw error;
      limit = Math.floor(limit / 2);
    }
  }
  return cells;
}

/** The rows that come next, over as many sheets as fit into one answer; always at least one row. */
function nextPieces(outlines: readonly Outline[], cells: readonly Cells[], limit: number): Piece[] {
  const pieces: Piece[] = [];
  let room = limit;
  for (const [index, outline] of outlines.entries()) {
    const { row, column, rows, columns } = usedArea(outline);
    const done = itemAt(cells, index).values.length;
    const fitting = Math.min(rows - done, Math.floor(room / Math.max(columns, 1)));
    const count = pieces.length === 0 ? Math.min(rows - done, Math.max(fitting, 1)) : fitting;
    if (count > 0) {
      const range = outline.sheet.getRangeByIndexes(row + done, column, count, columns);
      range.load("values,formulas,numberFormat");
      pieces.push({ cells: itemAt(cells, index), range, rows: count, size: count * columns });
      room -= count * columns;
    }
    if (done + count < rows) break;
  }
  return pieces;
}

function take({ cells, range }: Piece): void {
  const values = range.values as CellValue[][] | null;
  if (values === null) throw new Gangguan("terlalu-besar");
  addAll(cells.values, values);
  addAll(cells.formulas, range.formulas as CellValue[][]);
  addAll(cells.formats, range.numberFormat as string[][]);
}

/** A cell to write. */
export type Writing = Omit<Change, "before">;

/** A rectangle of cells of one sheet, row by row. */
export interface Block<W extends Writing = Writing> {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly W[];
}

/** A block is halved until its contents take no more than this. */
const BYTES_PER_BLOCK = 1_000_000;
/** What a block costs beside its contents: the calls that name it, write it and read it back. */
const BYTES_AROUND = 1_000;

/** The cells as rectangles, none of them large. */
export function blocksOf<W extends Writing>(writings: readonly W[]): Block<W>[] {
  const sheets = [...new Set(writings.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = writings.filter((writing) => writing.sheet === sheet);
    const byPlace = new Map(own.map((writing) => [cellKey(writing.row, writing.column), writing]));
    return rectangles(own).flatMap((area) =>
      cut({ sheet, area, cells: placesIn(area).flatMap((place) => byPlace.get(place) ?? []) }),
    );
  });
}

/** A block that is large is halved across its rows, until each part is not. */
function cut<W extends Writing>(block: Block<W>): Block<W>[] {
  const { sheet, area, cells } = block;
  if (area.rows === 1 || bytesOf(cells) <= BYTES_PER_BLOCK) return [block];
  const upper = { ...area, rows: Math.floor(area.rows / 2) };
  const lower = { ...area, row: area.row + upper.rows, rows: area.rows - upper.rows };
  const middle = upper.rows * area.columns;
  return [
    ...cut({ sheet, area: upper, cells: cells.slice(0, middle) }),
    ...cut({ sheet, area: lower, cells: cells.slice(middle) }),
  ];
}

export function placesIn({ row, column, rows, columns }: Area): number[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellKey(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** Content and format go up; they come back as they were, and the content as it is. */
export function bytesOf(cells: readonly Writing[]): number {
  return cells.reduce(
    (sum, { content, numberFormat }) => sum + 3 * (String(content).length + numberFormat.length) + 40,
    BYTES_AROUND,
  );
}
