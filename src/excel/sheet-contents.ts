import type { CellContent } from "../plan/cell-content";
import { contentOf } from "../plan/change";
import type { PlacedSheet } from "./placed-sheet";
import { holds, unheld } from "../plan/cell-text";
import type { SheetBlock } from "../plan/sheet-plan";
import { cellName } from "../sheet/address";
import type { Area, CellValue } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import type { Job } from "./jobs";

/** Rows of a block that pass together: about 1 MB with their formats and what comes back. */
const CELLS_PER_JOB = 5_000;
/** Characters of a block that pass together, as they go up and come back. */
const LENGTH_PER_JOB = 300_000;
/** What fills the cells of a sheet, block by block, and finds whether they hold it. */
export function contentJobs(context: Excel.RequestContext, { plan, id }: PlacedSheet): Job[] {
  return plan.blocks.flatMap(piecesOf).map((piece) => contentJob(context, plan.name, id, piece));
}

/** A block by groups of rows that each pass in one sync. */
function piecesOf(block: SheetBlock): SheetBlock[] {
  const { area, cells, numberFormat, look } = block;
  if (cells.length === 0 && numberFormat === undefined) return [];
  if (cells.length === 0 && typeof numberFormat !== "object") return [block];
  const perRow = lengthOf(cells) / Math.max(area.rows, 1);
  const rows = Math.max(
    1,
    Math.floor(Math.min(CELLS_PER_JOB / Math.max(area.columns, 1), LENGTH_PER_JOB / Math.max(perRow, 1))),
  );
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
    const from = index * rows;
    const part = { ...area, row: area.row + from, rows: Math.min(rows, area.rows - from) };
    const formats = typeof numberFormat === "object" ? numberFormat.slice(from, from + rows) : numberFormat;
    return {
      ...{ area: part, cells: cells.slice(from, from + rows), look },
      ...(formats === undefined ? {} : { numberFormat: formats }),
    };
  });
}

function lengthOf(cells: SheetBlock["cells"]): number {
  return cells.flat().reduce((sum, cell) => sum + String(contentAt(cell)).length, 0);
}

function contentAt(content: CellContent | null): CellValue {
  return content === null ? "" : contentOf(content);
}

function contentJob(context: Excel.RequestContext, sheet: string, id: string, block: SheetBlock): Job {
  const { area } = block;
  const wanted = block.cells.map((row) => row.map(contentAt));
  let found: () => CellValue[][] = () => [];
  return {
    bytes: 1_000 + wanted.flat().reduce<number>((sum, cell) => sum + 3 * String(cell).length + 40, 0),
    cells: wanted.flat().length,
    queue: () => (found = queueContent(context.workbook.worksheets.getItem(id), block, wanted)),
    check: () =>
      found().forEach((row, line) =>
        row.forEach((standing, place) => {
          const content = wanted[line]?.[place] ?? "";
          if (content === "" || holds(standing, content)) return;
          throw unheld({ sheet, cell: cellName(area.row + line, area.column + place) }, content, standing);
        }),
      ),
  };
}

/** Formats go again after formulas: Excel lends a cell of format "General" the format of what it computes from. */
function queueContent(
  sheet: Excel.Worksheet,
  { area, numberFormat }: SheetBlock,
  wanted: CellValue[][],
): () => CellValue[][] {
  const range = rangeAt(sheet, area);
  const formats = formatsOf(area, numberFormat);
  if (formats) range.numberFormat = formats;
  if (wanted.length === 0) return () => [];
  range.formulas = wanted;
  const hasFormula = wanted.some((row) =>
    row.some((cell) => typeof cell === "string" && cell.startsWith("=")),
  );
  if (formats && hasFormula) range.numberFormat = formats;
  range.load("formulas");
  return () => range.formulas as CellValue[][];
}

function formatsOf(area: Area, numberFormat: SheetBlock["numberFormat"]): string[][] | null {
  if (numberFormat === undefined) return null;
  const rows = typeof numberFormat === "string" ? null : numberFormat;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) => rows?.[row]?.[column] ?? String(numberFormat)),
  );
}
