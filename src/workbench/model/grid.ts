import { itemAt } from "../items";
import type { Area } from "./area";
import type { Cell } from "./cell";

type Row = (Cell | undefined)[];

/** The cells of a sheet, sparse: only cells with content or a look of their own are stored. */
export class Grid {
  private rows = new Map<number, Row>();
  private order: number[] | null = [];

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  set(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (!cells) {
      this.rows.set(row, (cells = []));
      if (this.order && row > (this.order.at(-1) ?? -1)) this.order.push(row);
      else this.order = null;
    }
    cells[column] = cell;
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells) cells[column] = undefined;
  }

  /** Calls `visit` for every stored cell of the area, row by row from the top left. */
  forEach(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const rowNumbers = this.rowNumbers();
    const end = area.row + area.rows;
    for (
      let i = firstAtLeast(rowNumbers, area.row);
      i < rowNumbers.length && itemAt(rowNumbers, i) < end;
      i++
    ) {
      const row = itemAt(rowNumbers, i);
      const cells = this.rows.get(row);
      if (cells) forEachCell(cells, area, (cell, column) => visit(cell, row, column));
    }
  }

  /** Smallest area that holds every cell for which `counts` holds; null where there is none. */
  bounds(within: Area, counts: (cell: Cell) => boolean): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.forEach(within, (cell, row, column) => {
      if (!counts(cell)) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves every cell to where `place` says; null drops it. */
  rearrange(place: (row: number, column: number) => readonly [number, number] | null): void {
    const old = this.rows;
    this.rows = new Map();
    this.order = null;
    for (const [row, cells] of old) {
      cells.forEach((cell, column) => {
        const to = cell && place(row, column);
        if (to) this.set(to[0], to[1], cell);
      });
    }
  }

  private rowNumbers(): readonly number[] {
    return (this.order ??= [...this.rows.keys()].sort((a, b) => a - b));
  }
}

/** Rows as wide as this hold few cells far apart: those are listed instead of walked to. */
const WIDE = 1_000;

function forEachCell(
  cells: Row,
  { column: first, columns }: Area,
  visit: (cell: Cell, column: number) => void,
): void {
  const end = Math.min(cells.length, first + columns);
  if (end - first > WIDE) {
    for (const key of Object.keys(cells)) {
      const column = Number(key);
      const cell = column >= first && column < end ? cells[column] : undefined;
      if (cell) visit(cell, column);
    }
    return;
  }
  for (let column = first; column < end; column++) {
    const cell = cells[column];
    if (cell) visit(cell, column);
  }
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(sorted, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
