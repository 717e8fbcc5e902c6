import type { Care } from "../plan/port";
import type { Area } from "../sheet/snapshot";
import { areasOf, requestAreas } from "./areas";
import { usedArea, type Outline } from "./outline";
import { apiHas } from "./platform";

/** What of a sheet's shape is asked for beside its values; null where it need not or cannot be asked. */
export interface ShapeRequest {
  readonly merges: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas | null;
  readonly lines: Lines | null;
}

export interface Shape {
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * The merges of a sheet as a command last read them. Reading them empties the person's own undo list in Excel
 * for Windows (OfficeDev/office-js issue 5918), so a mere look never asks: what is not known is inferred.
 */
export type MergeMemory = Map<string, { readonly used: string; readonly merges: readonly Area[] }>;

export function requestShape(outline: Outline, care: Care, memory: MergeMemory): ShapeRequest {
  const { used, sheet } = outline;
  if (used.isNullObject) return { merges: null, visible: null, lines: null };
  const mixed = isMixed(used.rowHidden) || isMixed(used.columnHidden);
  const isLocked = sheet.protection.protected;
  if (isOutdated(outline, memory)) memory.delete(sheet.name);
  return {
    merges: apiHas("1.13") && care === "fresh" ? requestAreas(used.getMergedAreasOrNullObject()) : null,
    visible: mixed && !isLocked ? requestAreas(used.getSpecialCellsOrNullObject("Visible")) : null,
    lines: mixed && isLocked ? requestLines(outline) : null,
  };
}

/** Excel answers null where some rows (or columns) of a range are hidden and others are not. */
function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}

function isOutdated(outline: Outline, memory: MergeMemory): boolean {
  const known = memory.get(outline.sheet.name);
  return known !== undefined && known.used !== JSON.stringify(usedArea(outline));
}

/** Rows and columns one by one: on a protected sheet Excel does not tell the visible cells of a range. */
interface Lines {
  readonly rows: readonly Excel.Range[];
  readonly columns: readonly Excel.Range[];
}

/** A protected form with more lines than this is taken as if none were hidden. */
const MOST_LINES = 2_000;

function requestLines(outline: Outline): Lines | null {
  const { row, column, rows, columns } = usedArea(outline);
  if (rows + columns > MOST_LINES) return null;
  const ask = (index: number, isRow: boolean): Excel.Range => {
    const cell = outline.sheet.getCell(isRow ? index : row, isRow ? column : index);
    cell.load(isRow ? "rowHidden" : "columnHidden");
    return cell;
  };
  return {
    rows: Array.from({ length: rows }, (_, index) => ask(row + index, true)),
    columns: Array.from({ length: columns }, (_, index) => ask(column + index, false)),
  };
}

export function shapeOf(
  outline: Outline,
  { merges, visible, lines }: ShapeRequest,
  memory: MergeMemory,
): Shape {
  const { sheet, used } = outline;
  const area = usedArea(outline);
  if (merges) memory.set(sheet.name, { used: JSON.stringify(area), merges: areasOf(merges) });
  const shown = visible && areasOf(visible);
  const { row, column } = area;
  return {
    merges: used.isNullObject ? [] : (memory.get(sheet.name)?.merges ?? null),
    hiddenRows: lines
      ? hiddenAmong(
          lines.rows.map(({ rowHidden }) => rowHidden),
          row,
        )
      : hidden(row, area.rows, used.rowHidden, shown, (part) => [part.row, part.rows]),
    hiddenColumns: lines
      ? hiddenAmong(
          lines.columns.map(({ columnHidden }) => columnHidden),
          column,
        )
      : hidden(column, area.columns, used.columnHidden, shown, (part) => [part.column, part.columns]),
  };
}

function hiddenAmong(flags: readonly boolean[], first: number): Set<number> {
  return new Set(flags.flatMap((isHidden, index) => (isHidden ? [first + index] : [])));
}

function hidden(
  first: number,
  count: number,
  all: boolean | null,
  visible: readonly Area[] | null,
  spanOf: (part: Area) => [start: number, length: number],
): Set<number> {
  const lines = new Set<number>();
  if (count === 0 || all === false || (all === null && visible === null)) return lines;
  for (let line = first; line < first + count; line++) lines.add(line);
  for (const part of visible ?? []) {
    const [start, length] = spanOf(part);
    for (let line = start; line < start + length; line++) lines.delete(line);
  }
  return lines;
}
