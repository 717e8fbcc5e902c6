import { Gangguan } from "../plan/gangguan";
import { cellName } from "../sheet/address";
import { isSameArea, type Area, type CellValue, type SheetSnapshot } from "../sheet/snapshot";
import { AREA, areaOf, rangeAt } from "./areas";
import type { Job } from "./jobs";

/** Cells that are compared in one go. */
const CELLS_PER_JOB = 30_000;
/** What a cell costs beside its contents, in two matrices of a reply. */
const BYTES_PER_CELL = 12;

/**
 * Compares a sheet with what was read of it, in the sync that writes and before anything is set there: a plan
 * names places, and whoever inserted a column, sorted rows or typed a figure since made them other places.
 */
export function guardJobs(
  context: Excel.RequestContext,
  read: SheetSnapshot,
  id: string,
  isVolatile: () => boolean,
): Job[] {
  const { used } = read;
  const rowsPerJob = Math.max(1, Math.floor(CELLS_PER_JOB / Math.max(used.columns, 1)));
  const parts = Array.from({ length: Math.ceil(used.rows / rowsPerJob) }, (_, index) => {
    const row = used.row + index * rowsPerJob;
    const rows = Math.min(rowsPerJob, used.row + used.rows - row);
    return guardPart(context, read, id, { ...used, row, rows }, isVolatile);
  });
  return [guardExtent(context, read, id), ...parts];
}

/** Name and extent: rows or columns that were added at its edges. */
function guardExtent(context: Excel.RequestContext, { name, used }: SheetSnapshot, id: string): Job {
  let isSame = (): boolean => true;
  return {
    bytes: 1_000,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(id);
      const now = sheet.getUsedRangeOrNullObject(true);
      sheet.load("name");
      now.load(AREA);
      isSame = () =>
        sheet.name === name && (now.isNullObject ? used.rows === 0 : isSameArea(areaOf(now), used));
    },
    check: () => {
      if (!isSame()) throw new Gangguan("berubah-saat-menulis", { sheet: name });
    },
  };
}

function guardPart(
  context: Excel.RequestContext,
  read: SheetSnapshot,
  id: string,
  area: Area,
  isVolatile: () => boolean,
): Job {
  const first = area.row - read.used.row;
  let found: Found = { formulas: [], values: [] };
  return {
    bytes: 1_000 + bytesOf(read, first, area.rows),
    queue: () => {
      const range = rangeAt(context.workbook.worksheets.getItem(id), area);
      range.load("formulas,values");
      found = range;
    },
    check: () => {
      const changed = firstChange(read, found, first, isVolatile);
      if (!changed) return;
      const cell = cellName(area.row + changed.line, area.column + changed.place);
      throw new Gangguan("berubah-saat-menulis", { sheet: read.name, cell });
    },
  };
}

/** What stands in a range now; a range itself, once it was loaded. */
interface Found {
  readonly formulas: CellValue[][];
  readonly values: CellValue[][];
}

function bytesOf({ formulas, values }: SheetSnapshot, first: number, rows: number): number {
  let bytes = 0;
  for (let line = first; line < first + rows; line++) {
    for (const matrix of [formulas, values])
      for (const cell of matrix[line] ?? []) bytes += BYTES_PER_CELL / 2 + String(cell).length;
  }
  return bytes;
}

/**
 * The first cell that does not hold what was read. A formula that stands as it stood and came to something else
 * has other operands now; but not where the workbook asks for the hour or for chance, which is never the same.
 */
function firstChange(
  read: SheetSnapshot,
  { formulas, values }: Found,
  first: number,
  isVolatile: () => boolean,
): { readonly line: number; readonly place: number } | null {
  for (const [line, row] of formulas.entries()) {
    const before = { formulas: read.formulas[first + line] ?? [], values: read.values[first + line] ?? [] };
    for (const [place, formula] of row.entries()) {
      const sameText = formula === before.formulas[place];
      if (sameText && (values[line]?.[place] === before.values[place] || isVolatile())) continue;
      return { line, place };
    }
  }
  return null;
}

const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INFO|CELL)\(/i;

/** Whether anything that was read changes by itself. */
export function hasVolatile(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some(({ formulas }) =>
    formulas.some((row) => row.some((formula) => typeof formula === "string" && VOLATILE.test(formula))),
  );
}
