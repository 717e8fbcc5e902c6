/** One corner of a reference: an offset from the formula's own cell, or a place on the sheet where it is fixed. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in relative terms. Whole columns and rows have no corner on their open side: `null` stands there. */
export interface Reference {
  /** "'Tabel 3.2'!" as written; "" for the formula's own sheet. */
  readonly prefix: string;
  readonly first: Corner;
  /** Same as `first` for a single cell. */
  readonly last: Corner;
  readonly whole: "cells" | "columns" | "rows";
}
