import { cellKey, cellName } from "../address";
import { Grid } from "../grid";
import type { CellValue, SheetSnapshot } from "../snapshot";

/** A cell of the sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A table whose measures stand below each other, laid out as rows and columns: the cell that each position shows. */
export interface LaidOut {
  /** Of the first position; no row of a real sheet reaches it. */
  readonly top: number;
  /** Heading texts and the cells below them, row by row; null where the sheet has none. */
  readonly headings: readonly string[];
  readonly cells: readonly (readonly (Place | null)[])[];
  /** Whether each of its rows is a year or a month, and no indikator of its own. */
  readonly perPeriod: boolean;
}

/** The same cells as rows and columns of a table; their names stay those of the sheet. */
class LaidGrid extends Grid {
  private readonly places = new Map<number, Place>();

  constructor(
    real: Grid,
    private readonly laid: LaidOut,
  ) {
    super(sheetOf(real, laid));
    laid.cells.forEach((line, at) =>
      line.forEach((place, column) => {
        if (place) this.places.set(cellKey(laid.top + at, column), place);
      }),
    );
  }

  /** A row that is none of its own stands for the heading. */
  override place(row: number, column: number): Place {
    return (
      this.places.get(cellKey(row, column)) ??
      this.places.get(cellKey(this.laid.top, column)) ?? { row, column }
    );
  }

  override name(row: number, column: number): string {
    const place = this.place(row, column);
    return cellName(place.row, place.column);
  }
}

function sheetOf(real: Grid, { top, headings, cells }: LaidOut): SheetSnapshot {
  const lines = <T>(of: (place: Place) => T, blank: T): T[][] =>
    cells.map((line) => line.map((place) => (place ? of(place) : blank)));
  const [, ...values] = lines<CellValue>((place) => real.value(place.row, place.column), "");
  const [, ...formulas] = lines<CellValue>((place) => real.formula(place.row, place.column), "");
  return {
    ...real.sheet,
    used: { row: top, column: 0, rows: cells.length, columns: headings.length },
    values: [headings, ...values],
    formulas: [headings, ...formulas],
    formats: lines((place) => real.format(place.row, place.column), "General"),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The grid in which a table's rows and columns are counted. */
export function gridOf(real: Grid, laid: LaidOut | null): Grid {
  return laid === null ? real : new LaidGrid(real, laid);
}
