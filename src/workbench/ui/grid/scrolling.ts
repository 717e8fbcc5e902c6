import type { Area } from "../../model/area";
import type { Position } from "./cursor";
import { boxOf } from "./geometry";
import type { Geometry } from "./geometry";
import { HEADING } from "./pane-layout";

/** Scrolls just as far as is needed to see a cell whole. */
export function reveal(scroller: HTMLElement, geometry: Geometry, area: Area): void {
  const { left, top, width, height } = boxOf(geometry, area);
  const { rows, columns, frozen } = geometry;
  const fixed = { width: columns.start(frozen.columns), height: rows.start(frozen.rows) };
  if (area.column >= frozen.columns) {
    const room = scroller.clientWidth - HEADING.width - fixed.width;
    scroller.scrollLeft = nearest(scroller.scrollLeft, left - fixed.width, width, room);
  }
  if (area.row >= frozen.rows) {
    const room = scroller.clientHeight - HEADING.height - fixed.height;
    scroller.scrollTop = nearest(scroller.scrollTop, top - fixed.height, height, room);
  }
}

function nearest(scroll: number, start: number, size: number, room: number): number {
  if (start < scroll) return start;
  const end = start + size;
  return end > scroll + room ? Math.min(start, end - room) : scroll;
}

/** What a point on the screen lies on. */
export interface Hit extends Position {
  readonly zone: "cell" | "row" | "column" | "corner";
}

export function hitTest(scroller: HTMLElement, geometry: Geometry, point: { x: number; y: number }): Hit {
  const frame = scroller.getBoundingClientRect();
  const x = point.x - frame.left - HEADING.width;
  const y = point.y - frame.top - HEADING.height;
  const { rows, columns, frozen } = geometry;
  const scrolled = (at: number, fixed: number, scroll: number) => Math.max(0, at < fixed ? at : at + scroll);
  const column = columns.at(scrolled(x, columns.start(frozen.columns), scroller.scrollLeft));
  const row = rows.at(scrolled(y, rows.start(frozen.rows), scroller.scrollTop));
  const zone = y < 0 ? (x < 0 ? "corner" : "column") : x < 0 ? "row" : "cell";
  return { row, column, zone };
}
