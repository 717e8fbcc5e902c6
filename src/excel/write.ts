import { cellKey, cellName } from "../sheet/address";
import type { Area, CellValue } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import { rectangles } from "./rectangles";
import { holds, unheld } from "./text";

/** A cell to write. */
export interface Writing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What to hand to `formulas`. */
  readonly content: CellValue;
  readonly numberFormat: string;
  readonly changesFormat: boolean;
}

/** A rectangle of cells of one sheet, row by row. */
export interface Block<W extends Writing = Writing> {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly W[];
}

/** Excel on the web takes at most 5 MB per sync; this leaves room for what surrounds the contents. */
const BYTES_PER_SYNC = 4_000_000;
const BYTES_PER_BLOCK = 1_000_000;
/** What a block costs beside its contents: the calls that name it, write it and read it back. */
const BYTES_AROUND = 1_000;

/** The cells as rectangles, in parts that each pass in one sync; nearly always a single part. */
export function batchesOf<W extends Writing>(writings: readonly W[]): Block<W>[][] {
  const batches: Block<W>[][] = [];
  let room = 0;
  for (const block of blocksOf(writings)) {
    const bytes = BYTES_AROUND + bytesOf(block.cells);
    if (bytes > room) {
      batches.push([]);
      room = BYTES_PER_SYNC;
    }
    batches.at(-1)!.push(block);
    room -= bytes;
  }
  return batches;
}

function blocksOf<W extends Writing>(writings: readonly W[]): Block<W>[] {
  const sheets = [...new Set(writings.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = writings.filter((writing) => writing.sheet === sheet);
    const byPlace = new Map(own.map((writing) => [cellKey(writing.row, writing.column), writing]));
    return rectangles(own).flatMap((area) =>
      cut({ sheet, area, cells: placesIn(area).map((place) => byPlace.get(place)!) }),
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

function placesIn({ row, column, rows, columns }: Area): number[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellKey(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** Content and format go up, the content comes back to be checked. */
function bytesOf(cells: readonly Writing[]): number {
  return cells.reduce(
    (sum, { content, numberFormat }) => sum + 2 * (String(content).length + numberFormat.length) + 10,
    0,
  );
}

/** A block that was queued; after the sync its range holds what stands there. */
export interface Queued<W extends Writing = Writing> {
  readonly block: Block<W>;
  readonly range: Excel.Range;
}

/** Queues the reading of what stands where a block is to be written. */
export function queueLook<W extends Writing>(context: Excel.RequestContext, block: Block<W>): Queued<W> {
  const range = rangeAt(context.workbook.worksheets.getItemOrNullObject(block.sheet), block.area);
  range.load("formulas,numberFormat");
  return { block, range };
}

/**
 * Queues the writing of a block and the reading back of it. Formats that change go first, so that a text
 * format does not turn a formula into words; a format of "General" goes again after a formula, since Excel
 * lends such a cell the format of the cells it computes from.
 */
export function queueBlock<W extends Writing>(context: Excel.RequestContext, block: Block<W>): Queued<W> {
  const { sheet, area, cells } = block;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = rangeAt(worksheet, area);
  setFormats(
    worksheet,
    cells.filter(({ changesFormat }) => changesFormat),
  );
  range.formulas = matrix(
    area,
    cells.map(({ content }) => content),
  );
  setFormats(worksheet, cells.filter(borrowsFormat));
  range.load("formulas");
  return { block, range };
}

function borrowsFormat({ content, numberFormat }: Writing): boolean {
  return numberFormat === "General" && typeof content === "string" && content.startsWith("=");
}

function setFormats(worksheet: Excel.Worksheet, cells: readonly Writing[]): void {
  const byPlace = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell.numberFormat]));
  for (const area of rectangles(cells)) {
    rangeAt(worksheet, area).numberFormat = matrix(
      area,
      placesIn(area).map((place) => byPlace.get(place)!),
    );
  }
}

function matrix<Item>({ rows, columns }: Area, items: readonly Item[]): Item[][] {
  return Array.from({ length: rows }, (_, row) => items.slice(row * columns, (row + 1) * columns));
}

/** Each cell of the block with the formula or constant that stands in it. */
export function standing<W extends Writing>({ block, range }: Queued<W>): { cell: W; formula: CellValue }[] {
  const formulas = (range.formulas as CellValue[][]).flat();
  return block.cells.map((cell, index) => ({ cell, formula: formulas[index]! }));
}

/** Throws where a cell does not hold what was written. */
export function verify(queued: Queued): void {
  for (const { cell, formula } of standing(queued)) {
    if (holds(formula, cell.content)) continue;
    const { sheet, row, column, content } = cell;
    throw unheld({ sheet, cell: cellName(row, column) }, content, formula);
  }
}
