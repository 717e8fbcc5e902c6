import type { Sheet } from "../../model/sheet";
import type { Axis } from "./axis";
import type { Position } from "./cursor";
import type { Geometry } from "./geometry";

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, 1 | -1>> = { up: -1, left: -1, down: 1, right: 1 };

/** The next cell in a direction: merged areas count as one cell, hidden rows and columns are passed over. */
export function step(geometry: Geometry, from: Position, direction: Direction): Position {
  const sign = STEPS[direction];
  const merge = geometry.merges.at(from.row, from.column);
  const vertical = isVertical(direction);
  const axis = axisOf(geometry, direction);
  const position = vertical ? from.row : from.column;
  const edge = merge
    ? farEdge(vertical ? [merge.row, merge.rows] : [merge.column, merge.columns], sign)
    : position;
  const next = axis.shown(edge + sign, sign);
  if (next === null) return from;
  return topLeft(geometry, vertical ? { ...from, row: next } : { ...from, column: next });
}

function farEdge([start, length]: readonly [number, number], sign: 1 | -1): number {
  return sign > 0 ? start + length - 1 : start;
}

/** Ctrl with an arrow: to the end of a run of filled cells, else to the next filled cell, else to the edge. */
export function jump(sheet: Sheet, geometry: Geometry, from: Position, direction: Direction): Position {
  const axis = axisOf(geometry, direction);
  const vertical = isVertical(direction);
  const place = (index: number): Position =>
    vertical ? { ...from, row: index } : { ...from, column: index };
  const filled = (index: number) => sheet.value(place(index).row, place(index).column) !== null;
  const next = (index: number) => axis.shown(index + STEPS[direction], STEPS[direction]);
  const start = vertical ? from.row : from.column;
  let at = next(start) ?? start;
  const inRun = filled(start) && filled(at);
  for (let ahead = next(at); ahead !== null; at = ahead, ahead = next(at)) {
    if (inRun ? !filled(ahead) : filled(at)) break;
  }
  return topLeft(geometry, place(at));
}

/** As many pixels up or down as the screen shows. */
export function page(geometry: Geometry, from: Position, pixels: number): Position {
  const { rows } = geometry;
  const target = rows.at(Math.max(0, rows.start(from.row) + pixels));
  const row = rows.shown(target, pixels > 0 ? -1 : 1) ?? from.row;
  return topLeft(geometry, { ...from, row });
}

/** The last filled cell of the row. */
export function endOfRow(sheet: Sheet, geometry: Geometry, from: Position): Position {
  const used = sheet.usedArea(true, { row: from.row, column: 0, rows: 1, columns: geometry.columns.count });
  return topLeft(geometry, { ...from, column: used ? used.column + used.columns - 1 : 0 });
}

/** The last cell of all that the sheet holds. */
export function endOfSheet(sheet: Sheet): Position {
  const used = sheet.usedArea(true);
  return used
    ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
    : { row: 0, column: 0 };
}

/** The first shown cell of the row, or of the sheet. */
export function home(geometry: Geometry, from: Position, wholeSheet: boolean): Position {
  const column = geometry.columns.shown(0, 1) ?? 0;
  const row = wholeSheet ? (geometry.rows.shown(0, 1) ?? 0) : from.row;
  return topLeft(geometry, { row, column });
}

/** The cell that holds the content: of a merged area its top left. */
export function topLeft(geometry: Geometry, at: Position): Position {
  const merge = geometry.merges.at(at.row, at.column);
  return merge ? { row: merge.row, column: merge.column } : at;
}

function isVertical(direction: Direction): boolean {
  return direction === "up" || direction === "down";
}

function axisOf({ rows, columns }: Geometry, direction: Direction): Axis {
  return isVertical(direction) ? rows : columns;
}
