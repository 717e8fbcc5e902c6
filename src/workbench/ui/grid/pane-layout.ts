import type { CSSProperties } from "react";
import type { Area } from "../../model/area";
import type { Geometry } from "./geometry";

export const HEADING = { width: 46, height: 22 };

/** One of the up to four parts of a sheet with frozen rows or columns. */
export interface PaneArea {
  readonly name: "corner" | "top" | "left" | "main";
  readonly area: Area;
}

/** The parts of a sheet that are there, those behind first. */
export function panesOf({ rows, columns, frozen }: Geometry): PaneArea[] {
  const fixedRows = Math.min(frozen.rows, rows.count);
  const fixedColumns = Math.min(frozen.columns, columns.count);
  const restRows = rows.count - fixedRows;
  const restColumns = columns.count - fixedColumns;
  const all: PaneArea[] = [
    { name: "main", area: { row: fixedRows, column: fixedColumns, rows: restRows, columns: restColumns } },
    { name: "left", area: { row: fixedRows, column: 0, rows: restRows, columns: fixedColumns } },
    { name: "top", area: { row: 0, column: fixedColumns, rows: fixedRows, columns: restColumns } },
    { name: "corner", area: { row: 0, column: 0, rows: fixedRows, columns: fixedColumns } },
  ];
  return all.filter(({ area }) => area.rows > 0 && area.columns > 0);
}

/**
 * Places headings and panes in one scrolling area: a grid of three by three, whose upper and left parts
 * stick to the edge.
 */
export function sheetTemplate({ rows, columns, frozen }: Geometry): CSSProperties {
  const tracks = (heading: number, fixed: number, all: number) => `${heading}px ${fixed}px ${all - fixed}px`;
  return {
    gridTemplateRows: tracks(HEADING.height, rows.start(frozen.rows), rows.start(rows.count)),
    gridTemplateColumns: tracks(HEADING.width, columns.start(frozen.columns), columns.start(columns.count)),
  };
}

export function panePlace(name: PaneArea["name"]): CSSProperties {
  const top = { position: "sticky", top: HEADING.height } as const;
  const left = { position: "sticky", left: HEADING.width } as const;
  switch (name) {
    case "main":
      return { gridArea: "3 / 3", position: "relative" };
    case "left":
      return { gridArea: "3 / 2", ...left, zIndex: 2 };
    case "top":
      return { gridArea: "2 / 3", ...top, zIndex: 2 };
    case "corner":
      return { gridArea: "2 / 2", ...top, ...left, zIndex: 3 };
  }
}
