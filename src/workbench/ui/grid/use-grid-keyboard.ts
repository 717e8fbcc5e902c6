import type { KeyboardEvent, RefObject } from "react";
import type { Cursors } from "./cursor";
import { cursorArea } from "./cursor";
import { emptyArea } from "./edits";
import { endOfSheet } from "./moves";
import { isTyping, keyMove } from "./keys";
import { HEADING } from "./pane-layout";
import type { Edit, Editing } from "./use-editing";
import type { SheetView } from "./view";

interface Keyboard {
  /** Keys on the grid. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Keys in the field over a cell and in the formula bar. */
  readonly onEditorKeyDown: (event: KeyboardEvent) => void;
}

/** Everything on a sheet by keyboard. */
export function useGridKeyboard(
  view: SheetView,
  cursors: Cursors,
  editing: Editing,
  scroller: RefObject<HTMLElement | null>,
  refuse: (error: unknown) => void,
): Keyboard {
  const { sheet, geometry } = view;

  function move(event: KeyboardEvent): boolean {
    const cursor = cursors.of(sheet);
    const pagePixels =
      (scroller.current?.clientHeight ?? 0) - HEADING.height - geometry.rows.start(geometry.frozen.rows);
    const target = keyMove(event, view, cursor, pagePixels);
    if (!target) return false;
    if (target.extend) cursors.select(sheet, cursor.active, target.to);
    else cursors.select(sheet, target.to);
    event.preventDefault();
    return true;
  }

  function act(event: KeyboardEvent): boolean {
    if (event.key === "F2") editing.begin("cell");
    else if (event.key === "Delete" || event.key === "Backspace") empty();
    else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey))
      cursors.select(sheet, { row: 0, column: 0 }, endOfSheet(sheet));
    else if (isTyping(event)) editing.begin("cell", event.key);
    else return false;
    event.preventDefault();
    return true;
  }

  function empty(): void {
    try {
      emptyArea(sheet, cursorArea(sheet, cursors.of(sheet)));
    } catch (error) {
      refuse(error);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target === event.currentTarget && !move(event)) act(event);
  }

  function onEditorKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") editing.cancel();
    else if (!leavesField(event, editing.edit)) return;
    else {
      editing.commit();
      move(event);
    }
    event.preventDefault();
    scroller.current?.focus({ preventScroll: true });
  }

  return { onKeyDown, onEditorKeyDown };
}

/** Enter and Tab take over what was typed; Alt+Enter begins a new line. */
function leavesField({ key, altKey }: KeyboardEvent, edit: Edit | null): boolean {
  return !altKey && (key === "Enter" || key === "Tab" || (edit?.quick === true && key.startsWith("Arrow")));
}
