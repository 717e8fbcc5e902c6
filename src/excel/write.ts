import { cellName } from "../sheet/address";
import type { Area, CellValue } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import { Gangguan } from "./errors";
import { rectangles } from "./rectangles";
import { holds } from "./text";

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
/** What a block costs beside its contents: the calls that name it, write it and read it back. */
const BYTES_PER_BLOCK = 1_000;
const CELLS_PER_BLOCK = 10_000;

/** The cells as rectangles, in parts that each pass in one sync; nearly always a single part. */
export function batchesOf<W extends Writing>(writings: readonly W[]): Block<W>[][] {
  const batches: Block<W>[][] = [];
  let room = 0;
  for (const block of blocksOf(writings)) {
    const bytes = block.cells.reduce((sum, cell) => sum + bytesOf(cell), BYTES_PER_BLOCK);
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
    const byPlace = new Map(own.map((writing) => [`${writing.row}:${writing.column}`, writing]));
    return rectangles(own)
      .flatMap(cutTall)
      .map((area) => ({ sheet, area, cells: placesIn(area).map((place) => byPlace.get(place)!) }));
  });
}

function cutTall(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / area.columns));
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

function placesIn({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${row + Math.floor(index / columns)}:${column + (index % columns)}`;
  });
}

/** Content and format go up, the content comes back to be checked. */
function bytesOf({ content, numberFormat }: Writing): number {
  return 2 * (String(content).length + numberFormat.length) + 10;
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
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.numberFormat]));
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
    const rincian = `${String(cell.content)} → ${String(formula)}`;
    throw new Gangguan("tak-terduga", {
      sheet: cell.sheet,
      cell: cellName(cell.row, cell.column),
      rincian,
    });
  }
}
