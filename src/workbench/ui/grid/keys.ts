import type { KeyboardEvent } from "react";
import type { Cursor, Position } from "./cursor";
import { endOfRow, endOfSheet, home, jump, page, step } from "./moves";
import type { Direction } from "./moves";
import type { SheetView } from "./view";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Where a key leads, and whether the selection grows to there; null for keys that lead nowhere. */
export function keyMove(
  key: Key,
  { sheet, geometry }: SheetView,
  cursor: Cursor,
  pagePixels: number,
): { readonly to: Position; readonly extend: boolean } | null {
  if (key.altKey) return null;
  const back = key.shiftKey;
  if (key.key === "Tab") return { to: step(geometry, cursor.active, back ? "left" : "right"), extend: false };
  if (key.key === "Enter") return { to: step(geometry, cursor.active, back ? "up" : "down"), extend: false };
  const from = back ? cursor.focus : cursor.active;
  const far = key.ctrlKey || key.metaKey;
  const direction = ARROWS[key.key];
  if (direction) {
    const to = far ? jump(sheet, geometry, from, direction) : step(geometry, from, direction);
    return { to, extend: back };
  }
  switch (key.key) {
    case "Home":
      return { to: home(geometry, from, far), extend: back };
    case "End":
      return { to: far ? endOfSheet(sheet) : endOfRow(sheet, geometry, from), extend: back };
    case "PageDown":
      return { to: page(geometry, from, pagePixels), extend: back };
    case "PageUp":
      return { to: page(geometry, from, -pagePixels), extend: back };
    default:
      return null;
  }
}

/** A key that begins to type into the cell. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}
