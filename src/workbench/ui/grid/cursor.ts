import type { Area } from "../../model/area";
import { bounding, cellArea, intersection, isFullColumns, isFullRows, sameArea } from "../../model/area";
import { selectArea } from "../../model/selection";
import type { Sheet } from "../../model/sheet";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The active cell, and the other end of what is selected from it. */
export interface Cursor {
  readonly active: Position;
  readonly focus: Position;
}

/** Whole merged areas that an area touches belong to it; whole rows and columns stay what they are. */
function withMerges(sheet: Sheet, area: Area): Area {
  if (isFullRows(area) || isFullColumns(area)) return area;
  const grown = sheet.merges.reduce(
    (all, merge) => (intersection(all, merge) ? bounding(all, merge) : all),
    area,
  );
  return sameArea(grown, area) ? area : withMerges(sheet, grown);
}

export function cursorArea(sheet: Sheet, { active, focus }: Cursor): Area {
  return withMerges(sheet, bounding(cellArea(active.row, active.column), cellArea(focus.row, focus.column)));
}

/** Remembers for each sheet where its selection began; what the add-in selects begins at its top left. */
export class Cursors {
  private readonly known = new WeakMap<Sheet, Cursor>();

  of(sheet: Sheet): Cursor {
    const cursor = this.known.get(sheet);
    const { selection } = sheet;
    if (cursor && sameArea(cursorArea(sheet, cursor), selection)) return cursor;
    return {
      active: { row: selection.row, column: selection.column },
      focus: { row: selection.row + selection.rows - 1, column: selection.column + selection.columns - 1 },
    };
  }

  /** Selects; the add-in hears of it. */
  select(sheet: Sheet, active: Position, focus: Position = active): void {
    const cursor = { active, focus };
    this.known.set(sheet, cursor);
    selectArea(sheet, cursorArea(sheet, cursor));
  }
}
