import type { CSSProperties } from "react";
import type { Area } from "../../model/area";
import type { Line } from "../../model/style";
import { boxOf } from "./geometry";
import { stroke } from "./look";
import type { SheetView } from "./view";

/** Place of a cell (or merged area) within the row element that shows it, and the lines around it. */
export function cellBox(view: SheetView, area: Area, origin: { top: number; left: number }): CSSProperties {
  const { left, top, width, height } = boxOf(view.geometry, area);
  const right = rightLine(view, area);
  const bottom = bottomLine(view, area);
  return {
    left: left - origin.left,
    top: top - origin.top,
    width,
    height,
    ...(right ? { borderRight: stroke(right) } : {}),
    ...(bottom ? { borderBottom: stroke(bottom) } : {}),
    ...gridlines(view, area, { right: !right, bottom: !bottom }),
  };
}

const GRIDLINE = { right: "inset -1px 0 var(--gridline)", bottom: "inset 0 -1px var(--gridline)" };

/** Gridlines stand where no line does; a filled cell has none. Most cells have both, by their class. */
function gridlines(
  { looks }: SheetView,
  { row, column }: Area,
  wanted: { right: boolean; bottom: boolean },
): CSSProperties {
  if (looks.at(row, column).fill.color) return { boxShadow: "none" };
  if (wanted.right && wanted.bottom) return {};
  if (!wanted.right && !wanted.bottom) return { boxShadow: "none" };
  return { boxShadow: wanted.right ? GRIDLINE.right : GRIDLINE.bottom };
}

/** The line between two cells is that of either. */
function rightLine({ looks, geometry }: SheetView, { row, column, columns }: Area): Line | undefined {
  const own = looks.at(row, column + columns - 1).border.right;
  const next = geometry.columns.shown(column + columns, 1);
  return own ?? (next === null ? undefined : looks.at(row, next).border.left);
}

function bottomLine({ looks, geometry }: SheetView, { row, column, rows }: Area): Line | undefined {
  const own = looks.at(row + rows - 1, column).border.bottom;
  const next = geometry.rows.shown(row + rows, 1);
  return own ?? (next === null ? undefined : looks.at(next, column).border.top);
}
