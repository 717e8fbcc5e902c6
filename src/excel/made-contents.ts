import type { CreatedSheet } from "../plan/plan";
import type { SheetPlan } from "../plan/sheet-plan";
import type { CellValue } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import type { Job } from "./jobs";

/** A sheet that a command made: how far it was filled, and what that takes, about. */
export interface MadeExtent {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
}

/** Bytes of one part; Excel on the web answers with at most 5 MB. */
const BYTES_PER_PART = 1_000_000;

export function extentOfPlan(id: string, { blocks }: SheetPlan): MadeExtent {
  const rows = Math.max(1, ...blocks.map(({ area }) => area.row + area.rows));
  const columns = Math.max(1, ...blocks.map(({ area }) => area.column + area.columns));
  const lengths = blocks.flatMap(({ cells }) =>
    cells.flat().map((cell) => (cell?.kind === "rumus" ? cell.formula : String(cell?.value ?? "")).length),
  );
  return { id, rows, columns, bytes: lengths.reduce((sum, length) => sum + length, 8 * rows * columns) };
}

/** The same of a sheet whose contents were kept. */
export function extentOfKept({ id, contents }: CreatedSheet): MadeExtent {
  const cells = contents === "" ? [] : (JSON.parse(contents) as (readonly [number, number, CellValue])[]);
  const [rows, columns] = cells.reduce(
    ([row, column], cell) => [Math.max(row, cell[0] + 1), Math.max(column, cell[1] + 1)],
    [1, 1],
  );
  return { id, rows, columns, bytes: contents.length + 8 * rows * columns };
}

/**
 * Reads what stands in sheets that a command made, in parts that each pass in one answer; `tell` gets one text for
 * each, "" for a sheet that is gone or blank. What stands beyond its extent makes the text another one.
 */
export function contentsJobs(
  context: Excel.RequestContext,
  extents: readonly MadeExtent[],
  tell: (contents: readonly string[]) => void,
): Job[] {
  const texts = extents.map(() => new Contents());
  const jobs = extents.flatMap((extent, index) => {
    const count = Math.min(extent.rows, Math.ceil(extent.bytes / BYTES_PER_PART));
    const step = Math.ceil(extent.rows / Math.max(count, 1));
    return Array.from({ length: Math.ceil(extent.rows / step) }, (_, part) =>
      partJob(context, extent, part * step, step, texts[index] ?? new Contents()),
    );
  });
  const last = jobs.at(-1);
  const closing = () => tell(texts.map(String));
  return [...jobs.slice(0, -1), ...(last ? [{ ...last, check: closing }] : [])];
}

function partJob(
  context: Excel.RequestContext,
  { id, rows, columns, bytes }: MadeExtent,
  row: number,
  step: number,
  contents: Contents,
): Job {
  let finish = (): void => undefined;
  const own = Math.min(step, rows - row);
  return {
    bytes: 500 + Math.ceil((bytes * own) / rows),
    queue: () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const range = rangeAt(sheet, { row, column: 0, rows: own, columns });
      range.load("formulas");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      finish = () => {
        if (used.isNullObject) return;
        contents.add(row, range.formulas as CellValue[][]);
        if (used.rowIndex + used.rowCount > rows || used.columnIndex + used.columnCount > columns)
          contents.isBeyond = true;
      };
    },
    done: () => finish(),
  };
}

/** Filled cells in the order of the sheet. */
class Contents {
  isBeyond = false;
  private readonly cells: (readonly [number, number, CellValue])[] = [];

  add(row: number, formulas: readonly (readonly CellValue[])[]): void {
    formulas.forEach((line, down) =>
      line.forEach((formula, column) => {
        if (formula !== "") this.cells.push([row + down, column, formula]);
      }),
    );
  }

  toString(): string {
    if (this.cells.length === 0 && !this.isBeyond) return "";
    return JSON.stringify(this.isBeyond ? [...this.cells, [-1, -1, "…"]] : this.cells);
  }
}
