import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Target, WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import type { Reference } from "../../../sheet/formulas/relative-reference";
import { daftar } from "../kalimat";
import { CERTAIN, type Kejanggalan } from "./kejanggalan";
import { agreesNearby } from "./nearby";
import { MOST_CELLS } from "./targets";

/** A cell of the workbook. */
interface Spot {
  readonly grid: FormulaGrid;
  readonly place: Place;
}

/** Formulas that read themselves, directly or around a corner or another sheet: Excel cannot compute them. */
export function circles(book: WorkbookFormulas, grids: readonly FormulaGrid[]): Kejanggalan[] {
  const walk = new Walk(book);
  for (const grid of grids) for (const place of grid.formulas) walk.from({ grid, place });
  return walk.found.flatMap(said);
}

function said(round: readonly Spot[]): Kejanggalan[] {
  const [first, ...rest] = fromTheOddOne(round);
  if (!first) return [];
  const { grid, place } = first;
  const name = cellName(place.row, place.column);
  const others = rest.map((one) => {
    const cell = cellName(one.place.row, one.place.column);
    return one.grid === grid ? cell : `${one.grid.sheet.name}!${cell}`;
  });
  const odd = [first, ...rest].flatMap((one) => (one.grid === grid ? one.place : []));
  const message =
    others.length === 0
      ? `${name} membaca dirinya sendiri: Excel tidak dapat menghitungnya.`
      : `${name} membaca ${daftar(others)}, yang membaca ${name} lagi: Excel tidak dapat menghitungnya.`;
  const [, ...peers] = odd;
  return [
    { rule: "rumus-melingkar", grid, cells: [place], odd, peers, bits: CERTAIN, message, repair: null },
  ];
}

/** A circle begins at whichever cell one likes: at the one that is unlike its neighbours, since it closed the circle. */
function fromTheOddOne(circle: readonly Spot[]): readonly Spot[] {
  const at = circle.findIndex(
    ({ grid, place }) => !agreesNearby(grid, place, "row") && !agreesNearby(grid, place, "column"),
  );
  return at > 0 ? [...circle.slice(at), ...circle.slice(0, at)] : circle;
}

const NOTHING: readonly Spot[] = [];

interface Step {
  readonly spot: Spot;
  readonly reads: readonly Spot[];
  next: number;
}

/** Depth first, each formula once: the cells on the way are those that may close a circle. */
class Walk {
  readonly found: Spot[][] = [];
  /** By identity: a sheet has one Place for each of its formulas. */
  private readonly done = new Set<Place>();
  private readonly onWay = new Set<Place>();
  private readonly way: Step[] = [];

  constructor(private readonly book: WorkbookFormulas) {}

  from(start: Spot): void {
    const { way } = this;
    this.enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const spot = step.reads[step.next];
      step.next += 1;
      if (spot) this.enter(spot);
      else {
        way.pop();
        this.onWay.delete(step.spot.place);
      }
    }
  }

  private enter(spot: Spot): void {
    const { way } = this;
    const { place } = spot;
    if (this.onWay.has(place)) {
      const from = way.findIndex((step) => step.spot.place === place);
      this.found.push(way.slice(from).map((step) => step.spot));
    } else if (!this.done.has(place)) {
      this.done.add(place);
      const reads = this.reads(spot);
      if (reads.length === 0) return;
      this.onWay.add(place);
      way.push({ spot, reads, next: 0 });
    }
  }

  private reads(spot: Spot): readonly Spot[] {
    const { grid, place } = spot;
    const found: Found = { spots: null };
    const shape = grid.shape(place);
    const count = shape?.build.written.length ?? 0;
    for (let index = 0; shape && index < count; index += 1)
      if (shape.build.isSingle(index))
        note(found, grid, shape.firstRow(index, place.row), shape.firstColumn(index, place.column));
      else this.noteRange(found, spot, shape.references[index]);
    return found.spots ?? NOTHING;
  }

  /** A longer range is passed over but for the formula's own cell. */
  private noteRange(found: Found, { grid, place }: Spot, reference: Reference | undefined): void {
    const target = reference && this.book.target(grid, reference, place);
    if (!target) return;
    const { first, last } = target;
    const isLong = (last.row - first.row + 1) * (last.column - first.column + 1) > MOST_CELLS;
    if (isLong) {
      if (target.grid === grid && isIn(place, target)) note(found, grid, place.row, place.column);
      return;
    }
    for (let { row } = first; row <= last.row; row += 1)
      for (let { column } = first; column <= last.column; column += 1) note(found, target.grid, row, column);
  }
}

/** The formulas among the cells that one reads; most read none, and get no list. */
interface Found {
  spots: Spot[] | null;
}

function note(found: Found, grid: FormulaGrid, row: number, column: number): void {
  const place = grid.formulaAt(row, column);
  if (!place) return;
  const spot = { grid, place };
  if (found.spots) found.spots.push(spot);
  else found.spots = [spot];
}

function isIn({ row, column }: Place, { first, last }: Target): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}
