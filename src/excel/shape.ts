import type { Area } from "../sheet/snapshot";
import { areasOf, requestAreas } from "./areas";
import { usedArea, type Outline } from "./outline";
import { apiHas } from "./platform";

/** What of a sheet's shape is asked for beside its values; null where it need not or cannot be asked. */
export interface ShapeRequest {
  readonly merges: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas | null;
}

export interface Shape {
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * The merges of a sheet as last read. Reading them empties the person's own undo list in Excel for Windows
 * (OfficeDev/office-js issue 5918), so a mere look at a sheet whose used range is the same asks only once.
 */
export type MergeMemory = Map<string, { readonly used: string; readonly merges: readonly Area[] }>;

export function requestShape(outline: Outline, memory: MergeMemory | null): ShapeRequest {
  const { used, sheet } = outline;
  if (used.isNullObject) return { merges: null, visible: null };
  const known = memory?.get(sheet.name)?.used === JSON.stringify(usedArea(outline));
  const mixed = isMixed(used.rowHidden) || isMixed(used.columnHidden);
  return {
    merges: apiHas("1.13") && !known ? requestAreas(used.getMergedAreasOrNullObject()) : null,
    visible: mixed ? requestAreas(used.getSpecialCellsOrNullObject("Visible")) : null,
  };
}

/** Excel answers null where some rows (or columns) of a range are hidden and others are not. */
function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}

export function shapeOf(outline: Outline, request: ShapeRequest, memory: MergeMemory): Shape {
  const { sheet, used } = outline;
  const area = usedArea(outline);
  if (request.merges) {
    memory.set(sheet.name, { used: JSON.stringify(area), merges: areasOf(request.merges) });
  }
  const visible = request.visible && areasOf(request.visible);
  return {
    merges: apiHas("1.13") ? (memory.get(sheet.name)?.merges ?? []) : null,
    hiddenRows: hidden(area.row, area.rows, used.rowHidden, visible, (part) => [part.row, part.rows]),
    hiddenColumns: hidden(area.column, area.columns, used.columnHidden, visible, (part) => [
      part.column,
      part.columns,
    ]),
  };
}

function hidden(
  first: number,
  count: number,
  all: boolean | null,
  visible: readonly Area[] | null,
  spanOf: (part: Area) => [start: number, length: number],
): Set<number> {
  const lines = new Set<number>();
  if (count === 0 || all === false) return lines;
  for (let line = first; line < first + count; line++) lines.add(line);
  for (const part of visible ?? []) {
    const [start, length] = spanOf(part);
    for (let line = start; line < start + length; line++) lines.delete(line);
  }
  return lines;
}
