import { refuse, type Refusal } from "./refusal";

/** What Excel hands over of a cell; a blank one as "" or null, an argument that was left out as null. */
export type Cell = string | number | boolean | null | undefined;
export type CellBlock = readonly (readonly Cell[])[];

export type Value = number | string | Refusal;
/** One value for each cell of the block that was asked for. */
export type Answer = readonly (readonly Value[])[];

/** Whole columns are no tables: a million blank cells would be read for nothing. */
const MOST_CELLS = 100_000;

/** An argument as a block of cells, whatever shape Excel gave it; null where it was left out. */
export function blockOf(argument: unknown): CellBlock | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[argument as Cell]];
  const rows = argument as readonly (Cell | readonly Cell[])[];
  return rows.map((row): readonly Cell[] => (Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell]));
}

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** All cells of a block, row by row. */
export function cellsOf(block: CellBlock): readonly Cell[] {
  return block.flat();
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(block: readonly (readonly unknown[])[]): Size {
  return { rows: block.length, columns: block[0]?.length ?? 0 };
}

/** A row, a column or a single cell goes with every row and column of a larger block, as in Excel's own arithmetic. */
function at<Item>(block: readonly (readonly Item[])[], row: number, column: number): Item | undefined {
  const { rows, columns } = sizeOf(block);
  return block[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

/**
 * Computes cell by cell over blocks of one size, or of a single row, column or cell. What one cell refuses stays
 * in that cell.
 */
export function cellByCell<Item>(
  blocks: readonly (readonly (readonly Item[])[] | null)[],
  compute: (items: readonly (Item | undefined)[]) => Value,
): Answer {
  const given = blocks.filter((block) => block !== null).map(sizeOf);
  const rows = Math.max(1, ...given.map((size) => size.rows));
  const columns = Math.max(1, ...given.map((size) => size.columns));
  const fits = (own: number, whole: number): boolean => own === 1 || own === whole;
  if (given.some((size) => !fits(size.rows, rows) || !fits(size.columns, columns)))
    return [[refuse("VALUE", "Rentang-rentangnya berbeda ukuran: pilih baris yang sama banyak.")]];
  if (rows * columns > MOST_CELLS)
    return [[refuse("VALUE", "Rentangnya terlalu besar: pilih baris yang berisi data saja.")]];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      compute(blocks.map((block) => (block === null ? undefined : at(block, row, column)))),
    ),
  );
}
