import { memo } from "react";
import { cellArea, intersection } from "../../model/area";
import type { Area } from "../../model/area";
import { GridCell } from "./grid-cell";
import type { SheetView } from "./view";

interface GridRowProps {
  readonly view: SheetView;
  readonly pane: Area;
  readonly row: number;
  /** The columns that are drawn. */
  readonly columns: readonly number[];
  /** First of the rows that are drawn: shows the merged areas that begin above. */
  readonly isFirst: boolean;
  /** Columns of this row that are selected: from, up to but not including. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

/** One row of a pane. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { view, pane, row, columns, selectedFrom, selectedTo } = props;
  const { geometry } = view;
  const origin = { top: geometry.rows.start(row), left: geometry.columns.start(pane.column) };
  const top = origin.top - geometry.rows.start(pane.row);
  return (
    <div
      className="grid-row"
      role="row"
      aria-rowindex={row + 2}
      style={{ transform: `translateY(${top}px)`, height: geometry.rows.size(row) }}
    >
      {columns.map((column) => {
        const area = areaShownAt(props, column);
        return area ? (
          <GridCell
            key={column}
            view={view}
            area={area}
            origin={origin}
            isSelected={column >= selectedFrom && column < selectedTo}
          />
        ) : null;
      })}
    </div>
  );
});

/** The cell itself; the merged area of which this is the first cell drawn; null for the others of that area. */
function areaShownAt({ view, pane, row, columns, isFirst }: GridRowProps, column: number): Area | null {
  const { merges, rows } = view.geometry;
  const merge = merges.at(row, column);
  if (!merge) return cellArea(row, column);
  const part = intersection(merge, pane);
  if (!part) return null;
  const isFirstRow = isFirst || rows.shown(part.row, 1) === row;
  const isFirstColumn = columns.find((other) => other >= part.column) === column;
  return isFirstRow && isFirstColumn ? merge : null;
}
