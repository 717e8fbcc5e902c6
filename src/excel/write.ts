import { cellKey, cellName } from "../sheet/address";
import type { Area, CellValue } from "../sheet/snapshot";
import { asStanding, holds, TEXT_FORMAT, unheld } from "../plan/cell-text";
import { rangeAt } from "./areas";
import type { Job } from "./jobs";
import { rectangles } from "./rectangles";
import { bytesOf, type Writing, placesIn, type Block } from "./blocks";

/** Where a block lies: the sheet's id, and what is to be there. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly ids: ReadonlyMap<string, string>;
}

function sheetOf({ context, ids }: Place, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(ids.get(name) ?? name);
}

/** A cell with what stands in it. */
export interface Standing<W extends Writing = Writing> {
  readonly cell: W;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** Reads what stands where a block is to be written. */
export function lookJob<W extends Writing>(
  place: Place,
  block: Block<W>,
  tell: (standing: readonly Standing<W>[]) => void,
): Job {
  let stands = (): Standing<W>[] => [];
  return {
    bytes: bytesOf(block.cells),
    queue: () => (stands = queueLook(place, block)),
    done: () => tell(stands()),
  };
}

function queueLook<W extends Writing>(place: Place, block: Block<W>): () => Standing<W>[] {
  const range = rangeAt(sheetOf(place, block.sheet), block.area);
  range.load("values,formulas,numberFormat,valueTypes");
  return () => {
    const values = (range.values as CellValue[][]).flat();
    const formulas = (range.formulas as CellValue[][]).flat();
    const formats = (range.numberFormat as string[][]).flat();
    const types = (range.valueTypes as string[][]).flat();
    return block.cells.map((cell, index) => ({
      cell,
      value: values[index] ?? "",
      formula: asStanding(formulas[index] ?? "", types[index] ?? ""),
      numberFormat: formats[index] ?? "General",
    }));
  };
}

/** What became of a block that was written. */
export interface Written<W extends Writing> {
  /** As it stood until then. */
  readonly before: readonly Standing<W>[];
  /** The formula or constant that stands in each cell now. */
  readonly after: readonly CellValue[];
  /** The number formats as Excel gives them back; null where none was written. */
  readonly formats: readonly string[] | null;
}

type Read = Pick<Written<Writing>, "after" | "formats">;

/** Writes a block and reads it back; looks first, in the same sync, what stood there. */
export function writeJob<W extends Writing>(
  place: Place,
  block: Block<W>,
  tell: (written: Written<W>) => void,
): Job {
  let result = (): Written<W> => ({ before: [], after: [], formats: null });
  let look = (): Standing<W>[] => [];
  return {
    bytes: bytesOf(block.cells),
    cells: block.cells.length,
    queue: () => {
      const before = (look = queueLook(place, block));
      const after = queueBlock(sheetOf(place, block.sheet), block);
      result = () => ({ before: before(), ...after() });
    },
    done: () => tell(result()),
    salvage: () => {
      const before = answered(look);
      if (before) tell({ before, after: [], formats: null });
    },
  };
}

/** null where Excel did not come to the question: then office.js has nothing to give. */
export function answered<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/**
 * Queues the writing of a block and the reading back of it. Formats that change go first, so that a text
 * format does not turn a formula into words; a format of "General" goes again after a formula, since Excel
 * lends such a cell the format of the cells it computes from. A number in a cell formatted as text stays one
 * only where the format comes after it.
 */
function queueBlock(worksheet: Excel.Worksheet, { area, cells }: Block): () => Read {
  const range = rangeAt(worksheet, area);
  const late = cells.filter(isNoText);
  setFormats(
    worksheet,
    cells.filter(({ changesFormat }) => changesFormat),
  );
  setFormats(
    worksheet,
    late.map((cell) => ({ ...cell, numberFormat: "General" })),
  );
  range.formulas = matrix(
    area,
    cells.map(({ content }) => content),
  );
  setFormats(worksheet, [...late, ...cells.filter(borrowsFormat)]);
  const changesFormats = cells.some(({ changesFormat }) => changesFormat);
  range.load(changesFormats ? "formulas,numberFormat" : "formulas");
  return () => ({
    after: (range.formulas as CellValue[][]).flat(),
    formats: changesFormats ? (range.numberFormat as string[][]).flat() : null,
  });
}

function isNoText({ content, numberFormat }: Writing): boolean {
  if (numberFormat !== TEXT_FORMAT || content === "") return false;
  return typeof content !== "string" || content.startsWith("=");
}

function borrowsFormat({ content, numberFormat }: Writing): boolean {
  return numberFormat === "General" && typeof content === "string" && content.startsWith("=");
}

function setFormats(worksheet: Excel.Worksheet, cells: readonly Writing[]): void {
  const byPlace = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell.numberFormat]));
  for (const area of rectangles(cells)) {
    rangeAt(worksheet, area).numberFormat = matrix(
      area,
      placesIn(area).map((place) => byPlace.get(place) ?? "General"),
    );
  }
}

function matrix<Item>({ rows, columns }: Area, items: readonly Item[]): Item[][] {
  return Array.from({ length: rows }, (_, row) => items.slice(row * columns, (row + 1) * columns));
}

/** Throws where a cell does not hold what was written. */
export function verify({ before, after }: Written<Writing>): void {
  before.forEach(({ cell: { sheet, row, column, content } }, index) => {
    const formula = after[index] ?? "";
    if (!holds(formula, content)) throw unheld({ sheet, cell: cellName(row, column) }, content, formula);
  });
}
