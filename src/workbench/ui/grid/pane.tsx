import type { ReactNode } from "react";
import type { Area } from "../../model/area";
import { GridRow } from "./grid-row";
import { panePlace } from "./pane-layout";
import type { PaneArea } from "./pane-layout";
import type { SheetView } from "./view";

interface PaneProps {
  readonly view: SheetView;
  readonly pane: PaneArea;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly selection: Area;
  /** What lies over the cells, placed from the corner of the sheet. */
  readonly children: ReactNode;
}

/** A part of the sheet: all of it, or what stays in sight, or what scrolls. */
export function Pane({ view, pane, rows, columns, selection, children }: PaneProps) {
  const { area, name } = pane;
  const corner = { left: view.geometry.columns.start(area.column), top: view.geometry.rows.start(area.row) };
  return (
    <div className={`pane pane-${name}`} role="rowgroup" style={panePlace(name)}>
      {rows.map((row, index) => {
        const inRow = row >= selection.row && row < selection.row + selection.rows;
        return (
          <GridRow
            key={row}
            view={view}
            pane={area}
            row={row}
            columns={columns}
            isFirst={index === 0}
            selectedFrom={inRow ? selection.column : 0}
            selectedTo={inRow ? selection.column + selection.columns : 0}
          />
        );
      })}
      <div className="pane-over" style={{ left: -corner.left, top: -corner.top }}>
        {children}
      </div>
    </div>
  );
}
