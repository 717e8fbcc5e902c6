import type { BarisMentah } from "./naskah";

/** Where the edges of a table's grid stand among its columns. */
export interface Edges {
  /** The column in which a cell begins that begins at this edge. */
  readonly begin: (edge: number) => number;
  /** The column before which one ends; the same as its beginning where it is none. */
  readonly end: (edge: number) => number;
}

/** Columns narrower than this, in twentieths of a point, come of dragging single cells: 2 mm hold no figure. */
const SLIVER = 115;

/**
 * The grid of a table without what is no column: an edge at which no cell begins, and one that differs from its
 * neighbour by less than a letter, as long as no text stands between the two.
 */
export function edgesOf(rows: readonly BarisMentah[], widths: readonly number[]): Edges {
  const spans = rows.flatMap(spansOf);
  const slivers = narrow(spans, widths);
  const own = (edge: number): number => (slivers.has(edge) ? edge + 1 : edge);
  const last = own(Math.max(0, ...spans.map(({ to }) => to)));
  const begins = [...new Set(spans.map(({ from }) => own(from)))]
    .filter((edge) => edge < last)
    .sort((a, b) => a - b);
  const columns = new Map(begins.map((edge, column) => [edge, column]));
  const next = (edge: number): number => {
    const found = begins.findIndex((begin) => begin >= edge);
    return found < 0 ? begins.length : found;
  };
  return {
    begin: (edge) => columns.get(own(edge)) ?? begins.length,
    end: (edge) => next(own(edge)),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly isBlank: boolean;
}

function spansOf({ mulai, sel }: BarisMentah): Span[] {
  let from = mulai;
  return sel.map(({ teks, lebar }) => {
    const span = { from, to: from + lebar, isBlank: teks === "" };
    from += lebar;
    return span;
  });
}

/** Columns of the grid that are too narrow to hold anything, and hold nothing alone. */
function narrow(spans: readonly Span[], widths: readonly number[]): ReadonlySet<number> {
  const filled = new Set(
    spans.flatMap(({ from, to, isBlank }) => (to - from === 1 && !isBlank ? [from] : [])),
  );
  const found = new Set<number>();
  widths.forEach((width, column) => {
    // Never two side by side: together they may be as wide as a column.
    if (width > 0 && width < SLIVER && !filled.has(column) && !found.has(column - 1)) found.add(column);
  });
  return found;
}
