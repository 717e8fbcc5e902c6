import type { Area } from "../../model/area";
import { cellBox } from "./cell-box";
import { fittingText, naturalSide, spillOf } from "./cell-text";
import { cellLook } from "./look";
import type { SheetView } from "./view";
import { cellId } from "./view";

interface GridCellProps {
  readonly view: SheetView;
  /** The cell, or the merged area it stands for. */
  readonly area: Area;
  /** Pixel from which the row element that holds it counts. */
  readonly origin: { readonly top: number; readonly left: number };
  readonly isSelected: boolean;
}

export function GridCell({ view, area, origin, isSelected }: GridCellProps) {
  const { row, column } = area;
  const { sheet, geometry, looks } = view;
  const value = sheet.value(row, column);
  const style = looks.at(row, column);
  const width = geometry.columns.span(column, area.columns);
  const text = value === null ? "" : fittingText(value, style, width);
  const spill = text === "" ? null : spillOf(sheet, geometry, area, { text, style, width });
  const reason = sheet.cell(row, column)?.reason;
  const spills = spill !== null && spill.left + spill.right > 0;
  return (
    <div
      className={spills ? "cell cell-spilling" : "cell"}
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      {...(reason === undefined ? {} : { title: reason, "aria-description": reason, "data-reason": true })}
      style={{ ...cellLook(style, naturalSide(value)), ...cellBox(view, area, origin) }}
      {...(area.columns > 1 ? { "aria-colspan": area.columns } : {})}
      {...(area.rows > 1 ? { "aria-rowspan": area.rows } : {})}
    >
      {spills ? <span style={{ marginLeft: -spill.left, marginRight: -spill.right }}>{text}</span> : text}
    </div>
  );
}
