import { itemAt } from "../domain/items";
import { holdsMoney } from "../domain/roles";
import { cellName } from "./address";
import { notedAside } from "./layout/aside";
import { captionAbove, type Caption } from "./header/caption";
import { cautions, disagreeingHeaders } from "./cautions";
import { decideColumns } from "./columns/columns";
import { repeatedRows, withoutRepeated } from "./header/continued-header";
import { Grid } from "./grid";
import { findHeaders } from "./header/header";
import type { HeaderBlock } from "./header/header-block";
import { applyLevels } from "./levels/hierarchy";
import { kindOf } from "./kind";
import { gridOf, type LaidOut } from "./layout/laid-grid";
import { laidBlocks, withoutAreas, type LaidBlock } from "./layout/laid-out";
import { headerPaths } from "./header/path";
import { headerAt, ownsTable, withPointedHeaders } from "./header/pointed-headers";
import { withoutMisprints } from "./evidence/misprinted-formula";
import { withNotedFormulas } from "./header/noted-formulas";
import { withStraddled } from "./header/straddled";
import { partOfYear, type PartOfYear } from "./words/part-of-year";
import { toldYear, yearOf } from "./words/period";
import { withSums } from "./columns/amount-columns";
import { withLastYearReached } from "./columns/last-year-reached";
import { withTitledYears } from "./columns/titled-years";
import { withClosedOperands } from "./columns/closed-operands";
import { withColumnParts } from "./columns/closing-columns";
import { withYearRows } from "./guess/year-rows";
import { withGuesses } from "./guess/with-guesses";
import { withGroupAverages } from "./rows/averaged-groups";
import { withParts } from "./rows/parts";
import { bodyEnd } from "./layout/body-end";
import { classifyRows } from "./rows/rows";
import { withRunning } from "./columns/running-columns";
import type { Area, SheetSnapshot } from "./snapshot";
import { splitBlock } from "./layout/side-by-side";
import { withFullRupiah } from "./settle/settle-full-rupiah";
import { withPlainMultipliers } from "./settle/settle-multipliers";
import type { Column, ColumnCorrection, Judgement, Table } from "./table";
import { moneyMultiplier } from "./words/unit-words";

export interface Recognition {
  readonly tables: readonly Table[];
  readonly judgements: readonly Judgement[];
}

/** Finds every table of a sheet. */
export function recogniseSheet(
  sheet: SheetSnapshot,
  corrections: readonly ColumnCorrection[] = [],
): Recognition {
  const real = new Grid(sheet);
  const laid = laidBlocks(real);
  const areas = [...laid.map(({ area }) => area), ...notedAside(real)];
  const grid = areas.length === 0 ? real : new Grid(withoutAreas(sheet, areas));
  const blocks = withPointedHeaders(grid, withoutRepeated(grid, findHeaders(grid)), laid, corrections);
  const tables: Table[] = [];
  const judgements: Judgement[] = [];
  blocks.forEach((block, index) => {
    const ceiling = index === 0 ? grid.first.row : lastRowOf(tables, itemAt(blocks, index - 1));
    const next = blocks[index + 1];
    const limit = next ? captionAbove(grid, next, block.bottom).top : grid.end.row;
    if (next) judgements.push(...disagreeingHeaders(grid, block, next));
    for (const part of splitBlock(grid, block))
      tables.push(readTable(grid, part, { ceiling, limit, corrections }));
  });
  for (const block of laid) tables.push(readLaid(real, block, corrections));
  const found = tables.filter((table) => table.rows.length > 0);
  return {
    tables: found,
    judgements: [...judgements, ...found.flatMap((table) => cautions(gridOf(real, table.laid), table))],
  };
}

function lastRowOf(tables: readonly Table[], block: HeaderBlock): number {
  const last = tables.at(-1);
  return last ? Math.max(block.bottom, last.area.row + last.area.rows) : block.bottom;
}

interface Reach {
  readonly ceiling: number;
  readonly limit: number;
  readonly corrections: readonly ColumnCorrection[];
}

function readTable(grid: Grid, block: HeaderBlock, { ceiling, limit, corrections }: Reach): Table {
  const end = bodyEnd(grid, block, limit);
  const area = {
    row: block.top,
    column: block.left,
    rows: end - block.top,
    columns: block.right - block.left,
  };
  const caption = captionAbove(grid, block, ceiling);
  return tableIn({ grid, block, area, end, caption, laid: null }, corrections);
}

/** A table whose measures stand below each other, read in the layout that makes rows of them. */
function readLaid(real: Grid, { area, layout }: LaidBlock, corrections: readonly ColumnCorrection[]): Table {
  const grid = gridOf(real, layout);
  const [top, right] = [layout.top, layout.headings.length];
  const block = { ...headerAt(top, 0, right), bottom: top + 1 };
  const caption = captionAbove(real, headerOf(area), real.first.row);
  const end = top + layout.cells.length;
  return tableIn({ grid, block, area, end, caption, laid: layout }, corrections);
}

interface Found {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  /** On the sheet. */
  readonly area: Area;
  /** One past the last row. */
  readonly end: number;
  readonly caption: Caption;
  readonly laid: LaidOut | null;
}

function tableIn(
  { grid, block, area, end, caption, laid }: Found,
  corrections: readonly ColumnCorrection[],
): Table {
  const own = corrections.filter(
    (correction) =>
      correction.sheet === grid.sheet.name && ownsTable(correction, laid ? headerOf(area) : block),
  );
  const year = reportYear(caption.lines) ?? yearOf(grid.sheet.name);
  const headings = withStraddled(grid, block, end, headerPaths(grid, block));
  const paths = withoutMisprints(withNotedFormulas(grid, block, end, headings));
  const body = { from: block.bottom, to: end, skipped: repeatedRows(grid, block, end) };
  const inCaption = caption.lines.map(moneyMultiplier).find((factor) => factor > 1) ?? 1;
  const told = withTitledYears(decideColumns(grid, paths, body, year, own), caption.text);
  const decided = told.map((column) =>
    holdsMoney(column) && column.multiplier === 1 ? { ...column, multiplier: inCaption } : column,
  );
  const classified = classifyRows(grid, block, end, decided);
  const reached = withLastYearReached(grid, classified, decided);
  const scaled = withFullRupiah(grid, classified, withPlainMultipliers(grid, classified, reached));
  const summed = withRunning(grid, classified, withSums(grid, classified, scaled, caption.text));
  const added = withClosedOperands(withColumnParts(grid, classified, summed));
  const guessed = withGuesses(grid, classified, added);
  const columns = withYearRows(grid, classified, guessed);
  const closed = withParts(grid, applyLevels(grid, classified, columns), columns);
  const rows = withGroupAverages(grid, closed, columns, caption.text);
  return {
    id: `${grid.sheet.name}!${cellName(area.row, area.column)}`,
    sheet: grid.sheet.name,
    area,
    caption: caption.text,
    kind: kindOf(grid, columns, caption.text, rows),
    headerRows: block.bottom - block.top,
    columns,
    rows,
    laid,
    year,
    part: ownPart(caption.text, grid.sheet.name, columns),
  };
}

/** A table with a column for each quarter tells of all of them, whatever its caption names. */
function ownPart(caption: string, sheet: string, columns: readonly Column[]): PartOfYear | null {
  const quarters = new Set(columns.flatMap(({ quarter }) => quarter ?? []));
  return quarters.size > 1 ? null : (partOfYear(caption) ?? partOfYear(sheet));
}

function headerOf({ row, column, columns }: Area): HeaderBlock {
  return headerAt(row, column, column + columns);
}

/** "... Tahun 2024": the last year named above the table. */
function reportYear(lines: readonly string[]): string | null {
  const years = lines.map(toldYear).filter((year) => year !== null);
  return years.at(-1) ?? null;
}
