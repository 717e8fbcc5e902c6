import type { Area } from "../../../sheet/snapshot";

/** The measures of the picture in pixels: a cell is large enough to be pointed at, however many there are. */
export interface Ukuran {
  readonly cell: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly height: number;
}

/** Edges with the names of columns and the numbers of rows. */
export const [EDGE_WIDTH, EDGE_HEIGHT] = [34, 16];
/** Room of the narrowest pane. */
const ROOM = 240;
const [LEAST_WIDTH, MOST_WIDTH] = [10, 36];
const [LOW, HIGH] = [8, 14];
/** Up to so many rows all are drawn as high as a name is. */
const FEW_ROWS = 24;

export function ukuranOf({ rows, columns }: Area): Ukuran {
  const cell = {
    width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.floor(ROOM / columns))),
    height: rows <= FEW_ROWS ? HIGH : LOW,
  };
  return { cell, width: cell.width * columns, height: cell.height * rows };
}

/** A name takes so many pixels along its edge. */
const [NAME_WIDTH, NAME_HEIGHT] = [20, 14];

/** Every how many columns and rows one is named, so that no name stands on the next. */
export function stepsOf({ cell }: Ukuran): { readonly rows: number; readonly columns: number } {
  return {
    rows: roundStep(Math.ceil(NAME_HEIGHT / cell.height)),
    columns: roundStep(Math.ceil(NAME_WIDTH / cell.width)),
  };
}

function roundStep(least: number): number {
  return [1, 2, 5].find((step) => step >= least) ?? 10;
}
