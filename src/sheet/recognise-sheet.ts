import { itemAt } from "../domain/items";
import { holdsMoney } from "../domain/roles";
import { parseCell } from "./address";
import { captionAbove } from "./caption";
import { cautions, disagreeingHeaders } from "./cautions";
import { decideColumns } from "./columns";
import { withoutRepeated } from "./continued-header";
import { Grid } from "./grid";
import { findHeaders, type HeaderBlock } from "./header";
import { applyLevels } from "./hierarchy";
import { kindOf } from "./kind";
import { headerPaths } from "./path";
import { yearOf } from "./period";
import { withSums } from "./amount-columns";
import { withColumnParts } from "./closing-columns";
import { withGroupAverages } from "./averaged-groups";
import { withParts } from "./parts";
import { bodyEnd } from "./body-end";
import { classifyRows } from "./rows";
import type { SheetSnapshot } from "./snapshot";
import { splitBlock } from "./side-by-side";
import type { ColumnCorrection, Judgement, Table } from "./table";
import { moneyMultiplier } from "./unit-words";

export interface Recognition {
  readonly tables: readonly Table[];
  readonly judgements: readonly Judgement[];
}

/** Finds every table of a sheet. */
export function recogniseSheet(
  sheet: SheetSnapshot,
  corrections: readonly ColumnCorrection[] = [],
): Recognition {
  const grid = new Grid(sheet);
  const blocks = withPointedHeaders(grid, withoutRepeated(grid, findHeaders(grid)), corrections);
  const tables: Table[] = [];
  const judgements: Judgement[] = [];
  blocks.forEach((block, index) => {
    const ceiling = index === 0 ? grid.first.row : lastRowOf(tables, itemAt(blocks, index - 1));
    const next = blocks[index + 1];
    const limit = next ? captionAbove(grid, next, block.bottom).top : grid.end.row;
    if (next) judgements.push(...disagreeingHeaders(grid, block, next));
    for (const part of splitBlock(grid, block))
      tables.push(readTable(grid, part, ceiling, limit, corrections));
  });
  const found = tables.filter((table) => table.rows.length > 0);
  return { tables: found, judgements: [...judgements, ...found.flatMap((table) => cautions(grid, table))] };
}

/**
 * A header row that a person pointed at counts, whether its words are known or not: its table is named by
 * the first cell of that row.
 */
function withPointedHeaders(
  grid: Grid,
  blocks: readonly HeaderBlock[],
  corrections: readonly ColumnCorrection[],
): HeaderBlock[] {
  const own = corrections.filter((correction) => correction.sheet === grid.sheet.name);
  const cells = new Set(
    own.map((correction) => correction.table.slice(correction.table.lastIndexOf("!") + 1)),
  );
  const pointed = [...cells].flatMap((name) => {
    const cell = parseCell(name);
    if (!cell || blocks.some((block) => cell.row >= block.top && cell.row < block.bottom)) return [];
    const columns = own
      .filter((correction) => correction.table.endsWith(`!${name}`))
      .map((correction) => correction.column)
      .concat(grid.filledColumns(cell.row));
    return [headerAt(cell.row, Math.min(...columns, cell.column), Math.max(...columns, cell.column) + 1)];
  });
  return [...blocks, ...pointed].sort((a, b) => a.top - b.top);
}

function headerAt(row: number, left: number, right: number): HeaderBlock {
  return { top: row, bottom: row + 1, left, right, numberingRow: null, unitRow: null };
}

function lastRowOf(tables: readonly Table[], block: HeaderBlock): number {
  const last = tables.at(-1);
  return last ? Math.max(block.bottom, last.area.row + last.area.rows) : block.bottom;
}

function readTable(
  grid: Grid,
  block: HeaderBlock,
  ceiling: number,
  limit: number,
  corrections: readonly ColumnCorrection[],
): Table {
  const end = bodyEnd(grid, block, limit);
  const caption = captionAbove(grid, block, ceiling);
  const area = {
    row: block.top,
    column: block.left,
    rows: end - block.top,
    columns: block.right - block.left,
  };
  const id = `${grid.sheet.name}!${grid.name(block.top, block.left)}`;
  const own = corrections.filter(
    (correction) => correction.sheet === grid.sheet.name && ownsTable(correction, block),
  );
  const year = reportYear(caption.lines) ?? yearOf(grid.sheet.name);
  const paths = headerPaths(grid, block);
  const inCaption = caption.lines.map(moneyMultiplier).find((factor) => factor > 1) ?? 1;
  const decided = decideColumns(grid, paths, { from: block.bottom, to: end }, year, own).map((column) =>
    holdsMoney(column) && column.multiplier === 1 ? { ...column, multiplier: inCaption } : column,
  );
  const classified = classifyRows(grid, block, end, decided);
  const columns = withColumnParts(grid, classified, withSums(grid, classified, decided));
  const closed = withParts(grid, applyLevels(grid, classified, columns), columns);
  const rows = withGroupAverages(grid, closed, columns, caption.text);
  return {
    id,
    sheet: grid.sheet.name,
    area,
    caption: caption.text,
    kind: kindOf(columns, caption.text, rows),
    headerRows: block.bottom - block.top,
    columns,
    rows,
    year,
  };
}

/** The correction was made for a header row of this block. */
function ownsTable(correction: ColumnCorrection, block: HeaderBlock): boolean {
  const cell = parseCell(correction.table.slice(correction.table.lastIndexOf("!") + 1));
  if (!cell) return false;
  return (
    cell.row >= block.top && cell.row < block.bottom && cell.column >= block.left && cell.column < block.right
  );
}

/** "... Tahun 2024": the last year named above the table. */
function reportYear(lines: readonly string[]): string | null {
  const years = lines.map((line) => yearOf(line)).filter((year) => year !== null);
  return years.at(-1) ?? null;
}
