import type { Place } from "../../../sheet/formulas/alike";
import type { Area } from "../../../sheet/snapshot";

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where a key leads on the map: arrows from cell to cell, Page Down and Up from one odd cell to the next. */
export function moved(key: string, from: Place | null, used: Area, odd: readonly Place[]): Place | null {
  const start = from ?? odd[0] ?? { row: used.row, column: used.column };
  const step = STEPS[key];
  if (step)
    return from === null
      ? start
      : inside({ row: from.row + step.row, column: from.column + step.column }, used);
  if (key !== "PageDown" && key !== "PageUp") return null;
  const at = odd.findIndex(({ row, column }) => row === from?.row && column === from.column);
  const next = key === "PageDown" ? at + 1 : at < 0 ? -1 : at - 1;
  return odd.at(next % odd.length) ?? start;
}

/** How far a part of a line is to be scrolled so that what stands `at` there is in sight. */
export function scrolledTo(at: number, size: number, from: number, room: number): number {
  if (at < from) return at;
  return Math.max(from, at + size - room);
}

function inside({ row, column }: Place, used: Area): Place {
  return {
    row: Math.min(Math.max(row, used.row), used.row + used.rows - 1),
    column: Math.min(Math.max(column, used.column), used.column + used.columns - 1),
  };
}

/** The cell that a pointer is over, given its place in the picture. */
export function pointedAt(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { left, top, width, height }: Pick<DOMRect, "left" | "top" | "width" | "height">,
  used: Area,
): Place | null {
  if (width === 0 || height === 0) return null;
  return inside(
    {
      row: used.row + Math.floor(((clientY - top) / height) * used.rows),
      column: used.column + Math.floor(((clientX - left) / width) * used.columns),
    },
    used,
  );
}
