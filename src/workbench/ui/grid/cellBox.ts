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
  };
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
