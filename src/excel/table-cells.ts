import type { CellBefore } from "../plan/plan";
import type { Area, CellValue } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import { rectangles, type Placed } from "./rectangles";

/** What is set in cells of tables beside their own contents. */
export interface OnSheet extends Placed {
  readonly sheet: string;
}

export const GENERAL = "General";

export function eachSheet(
  cells: readonly OnSheet[],
  tell: (sheet: string, cells: readonly Placed[]) => void,
): void {
  for (const sheet of new Set(cells.map((cell) => cell.sheet)))
    tell(
      sheet,
      cells.filter((cell) => cell.sheet === sheet),
    );
}

export function giveBack(
  context: Excel.RequestContext,
  id: string,
  { row, column, formula, numberFormat }: Omit<CellBefore, "written">,
): void {
  const cell = rangeAt(context.workbook.worksheets.getItem(id), { row, column, rows: 1, columns: 1 });
  cell.formulas = [[formula]];
  cell.numberFormat = [[numberFormat]];
}

export function fill(
  context: Excel.RequestContext,
  id: string,
  cells: readonly Placed[],
  content: CellValue,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const area of rectangles(cells)) rangeAt(sheet, area).values = filled(area, content);
}

export function setGeneral(context: Excel.RequestContext, id: string, cells: readonly Placed[]): void {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const area of rectangles(cells)) rangeAt(sheet, area).numberFormat = filled(area, GENERAL);
}

function filled<Content>({ rows, columns }: Area, content: Content): Content[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => content));
}
