import type { PointerEvent, RefObject } from "react";
import { useRef } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/cell";
import type { Cursors, Position } from "./cursor";
import { topLeft } from "./moves";
import { hitTest } from "./scrolling";
import type { Hit } from "./scrolling";
import type { SheetView } from "./view";

/** Selecting with the mouse: a click, a drag, a click with Shift; whole rows and columns by their headings. */
export function useGridPointer(view: SheetView, cursors: Cursors, scroller: RefObject<HTMLElement | null>) {
  const began = useRef<Hit | null>(null);
  const { sheet, geometry } = view;

  function hit({ clientX, clientY }: PointerEvent): Hit | null {
    return scroller.current && hitTest(scroller.current, geometry, { x: clientX, y: clientY });
  }

  function selectTo(start: Hit, end: Hit): void {
    const last = farEnd(start.zone, end);
    const from = topLeft(geometry, nearEnd(start));
    cursors.select(sheet, from, last);
  }

  function onPointerDown(event: PointerEvent): void {
    const at = hit(event);
    if (!at || event.button !== 0 || isOnScrollbar(event, scroller.current)) return;
    const { active } = cursors.of(sheet);
    began.current = event.shiftKey ? { ...active, zone: at.zone } : at;
    selectTo(began.current, at);
    scroller.current?.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent): void {
    const at = began.current && hit(event);
    if (began.current && at) selectTo(began.current, at);
  }

  function onPointerUp(): void {
    began.current = null;
  }

  return { onPointerDown, onPointerMove, onPointerUp };
}

function isOnScrollbar({ clientX, clientY }: PointerEvent, scroller: HTMLElement | null): boolean {
  if (!scroller) return true;
  const { left, top } = scroller.getBoundingClientRect();
  return clientX - left >= scroller.clientWidth || clientY - top >= scroller.clientHeight;
}

function nearEnd({ zone, row, column }: Hit): Position {
  return {
    row: zone === "cell" || zone === "row" ? row : 0,
    column: zone === "cell" || zone === "column" ? column : 0,
  };
}

function farEnd(zone: Hit["zone"], { row, column }: Position): Position {
  return {
    row: zone === "cell" || zone === "row" ? row : MAX_ROWS - 1,
    column: zone === "cell" || zone === "column" ? column : MAX_COLUMNS - 1,
  };
}
