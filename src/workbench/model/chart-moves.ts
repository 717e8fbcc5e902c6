import type { Chart } from "./chart";
import type { Shift } from "./formula-moves";
import { shiftArea } from "./formula-moves";
import { columnAt, columnsWidth, rowAt, rowsHeight } from "./positions";
import type { Sheet } from "./sheet";

/** Where a chart begins and ends along the axis of a shift: a line of cells, and how far into it (points). */
interface Edges {
  readonly start: Edge;
  readonly end: Edge;
}
interface Edge {
  readonly index: number;
  readonly offset: number;
}

/** The edges of a sheet's charts before its rows or columns are shifted. */
export function chartEdges(sheet: Sheet, { axis }: Shift): Map<Chart, Edges> {
  const at = (points: number): Edge => (axis === "row" ? rowAt(sheet, points) : columnAt(sheet, points));
  return new Map(
    sheet.charts.map((chart) => {
      const [start, length] = axis === "row" ? [chart.top, chart.height] : [chart.left, chart.width];
      return [chart, { start: at(start), end: at(start + length) }];
    }),
  );
}

/** Lays the charts over the cells that they lay over before, each in its way. */
export function placeCharts(sheet: Sheet, shift: Shift, edges: ReadonlyMap<Chart, Edges>): void {
  const isRow = shift.axis === "row";
  const pointOf = (edge: Edge): number => {
    const { index, offset } = shifted(edge, shift);
    return (isRow ? rowsHeight(sheet, 0, index) : columnsWidth(sheet, 0, index)) + offset;
  };
  for (const [chart, { start, end }] of edges) {
    if (chart.placement === "absolute") continue;
    const first = pointOf(start);
    if (isRow) chart.top = first;
    else chart.left = first;
    if (chart.placement === "oneCell") continue;
    if (isRow) chart.height = pointOf(end) - first;
    else chart.width = pointOf(end) - first;
  }
}

function shifted({ index, offset }: Edge, shift: Shift): Edge {
  const line = { row: 0, column: 0, rows: 1, columns: 1, [shift.axis]: index };
  const moved = shiftArea(line, shift);
  return moved ? { index: moved[shift.axis], offset } : { index: shift.at, offset: 0 };
}
