import { cellKey, cellName } from "../../../sheet/address";
import { placesIn, type Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Target, WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { daftar } from "../kalimat";
import { CERTAIN, type Kejanggalan } from "./kejanggalan";

/** Cells that are looked at in one range; longer ones are passed over but for the formula's own cell. */
const MOST_CELLS = 500;

/** Formulas that read themselves, directly or around a corner: Excel cannot compute them. Within one sheet. */
export function circles(book: WorkbookFormulas, grid: FormulaGrid, cells: readonly Place[]): Kejanggalan[] {
  const walk = new Walk(book, grid);
  for (const cell of cells) walk.from(cell);
  return walk.found.map((circle) => said(grid, circle));
}

function said(grid: FormulaGrid, circle: readonly Place[]): Kejanggalan {
  const [first = grid.first, ...rest] = circle;
  const name = cellName(first.row, first.column);
  const round = rest.map(({ row, column }) => cellName(row, column));
  return {
    rule: "rumus-melingkar",
    grid,
    cells: [first],
    odd: circle,
    peers: rest,
    bits: CERTAIN,
    message:
      round.length === 0
        ? `${name} membaca dirinya sendiri: Excel tidak dapat menghitungnya.`
        : `${name} membaca ${daftar(round)}, yang membaca ${name} lagi: Excel tidak dapat menghitungnya.`,
    repair: null,
  };
}

interface Step {
  readonly place: Place;
  readonly reads: readonly Place[];
  next: number;
}

/** Depth first, each formula once: the cells on the way are those that may close a circle. */
class Walk {
  readonly found: Place[][] = [];
  private readonly done = new Set<number>();
  private readonly onWay = new Set<number>();

  constructor(
    private readonly book: WorkbookFormulas,
    private readonly grid: FormulaGrid,
  ) {}

  from(start: Place): void {
    const way: Step[] = [];
    this.enter(way, start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const place = step.reads[step.next];
      step.next += 1;
      if (place) this.enter(way, place);
      else {
        way.pop();
        this.onWay.delete(cellKey(step.place.row, step.place.column));
      }
    }
  }

  private enter(way: Step[], place: Place): void {
    const key = cellKey(place.row, place.column);
    if (this.onWay.has(key)) {
      const from = way.findIndex((step) => cellKey(step.place.row, step.place.column) === key);
      this.found.push(way.slice(from).map((step) => step.place));
    } else if (!this.done.has(key)) {
      this.done.add(key);
      this.onWay.add(key);
      way.push({ place, reads: this.reads(place), next: 0 });
    }
  }

  private reads(cell: Place): Place[] {
    const places: Place[] = [];
    for (const reference of this.grid.shape(cell)?.references ?? []) {
      const target = this.book.target(this.grid, reference, cell);
      if (target?.grid !== this.grid) continue;
      const { first, last } = target;
      const isLong = (last.row - first.row + 1) * (last.column - first.column + 1) > MOST_CELLS;
      const read = isLong ? [cell] : placesIn(first, last);
      for (const place of read) if (isIn(place, target) && this.grid.shape(place)) places.push(place);
    }
    return places;
  }
}

function isIn({ row, column }: Place, { first, last }: Target): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}
