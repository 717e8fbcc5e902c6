import type { MouseEvent, RefObject } from "react";
import { useState } from "react";
import { cellArea, contains } from "../../model/area";
import type { Cursors } from "./cursor";
import { boxOf } from "./geometry";
import { HEADING } from "./pane-layout";
import { hitTest } from "./scrolling";
import type { SheetView } from "./view";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The menu on a cell: by the right button, or by the menu key at the active cell. What it is opened on is selected. */
export function useCellMenu(view: SheetView, cursors: Cursors, scroller: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState<Point | null>(null);
  const { sheet, geometry } = view;

  function open(event: MouseEvent): void {
    const { current } = scroller;
    if (!current || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    // The menu key comes as a click of no button, at a place of the browser's choice.
    if (event.button !== 2) return setAt(belowActive(current));
    const point = { x: event.clientX, y: event.clientY };
    const { zone, row, column } = hitTest(current, geometry, point);
    if (zone !== "cell") return;
    if (!contains(sheet.selection, row, column)) cursors.select(sheet, { row, column });
    setAt(point);
  }

  function belowActive(grid: HTMLElement): Point {
    const { row, column } = cursors.of(sheet).active;
    const { left, top, height } = boxOf(geometry, cellArea(row, column));
    const frame = grid.getBoundingClientRect();
    return {
      x: frame.left + HEADING.width + left - grid.scrollLeft,
      y: frame.top + HEADING.height + top + height - grid.scrollTop,
    };
  }

  function close(): void {
    setAt(null);
    scroller.current?.focus({ preventScroll: true });
  }

  return { at, open, close };
}
