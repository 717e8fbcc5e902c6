import { itemAt } from "../domain/items";
import { cellName } from "../sheet/address";
import { Gangguan } from "../plan/gangguan";
import { step, type Jalan } from "../plan/jalan";
import type { Care } from "../plan/port";
import type { Lingkup, Reading } from "../plan/reading";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readCells, CELLS_PER_SYNC, type Cells } from "./blocks";
import { FEW_MARKS, highlightsOf, marksOf, readMarks, requestMarks, type PlacedMark } from "./marks";
import { readOutlines, usedArea, type Outline } from "./outline";
import { requestSetting, settingOf } from "./setting";
import { requestTables, tablesOf, type TableBody } from "./tables";
import { requestShape, shapeOf, type MergeMemory, type Shape, type ShapeRequest } from "./shape";

/** Excel reads at most this many cells at once (OfficeDev/office-js-docs-pr, excel/performance.md). */
const MOST_CELLS = 5_000_000;
/** No report table comes near it; a sheet that does has a stray cell far to the right. */
const MOST_COLUMNS = 1_000;

/** Reads the sheets in two syncs: their outline first, then all cells (more only past Excel's 5 MB). */
export async function readWorkbook(
  context: Excel.RequestContext,
  lingkup: Lingkup,
  memory: MergeMemory,
  care: Care,
  jalan: Jalan = {},
): Promise<Reading> {
  step(jalan, "membaca", 0, 0);
  const { worksheets } = context.workbook;
  let kept: () => string | null = () => null;
  const { outlines, active } = await readOutlines(context, () => {
    const setting = requestSetting(context);
    kept = () => settingOf(setting);
    worksheets.load("items/id,items/name");
    context.application.load("calculationMode");
  });
  if (lingkup === "lembar" && active === null) throw new Gangguan("lembar-grafik");
  const onlySheet = lingkup === "lembar" ? active : null;
  const isAsked = ({ sheet }: Outline) => onlySheet === null || sheet.name === onlySheet;
  const unread = outlines.filter(isAsked).flatMap(refusalOf);
  if (onlySheet !== null && unread[0]) throw unread[0];

  const sound = outlines.filter((outline) => refusalOf(outline).length === 0);
  const readable = onlySheet === null ? sound : withCompanions(sound, onlySheet);
  let shapes: ShapeRequest[] = [];
  const marks = readable
    .filter(isAsked)
    .flatMap(({ sheet, conditionalFormats }) => marksOf(sheet.name, conditionalFormats));
  const isFew = marks.length <= FEW_MARKS;
  let placed: readonly PlacedMark[] = [];
  let tables: TableBody[] = [];
  const cells = await readCells(context, readable, jalan, () => {
    shapes = readable.map((outline) => requestShape(outline, care, memory));
    tables = readable.flatMap(requestTables);
    if (isFew) placed = requestMarks(marks);
  });
  if (!isFew) placed = await readMarks(context, marks);
  return {
    snapshot: {
      activeSheet: active ?? "",
      sheets: readable.map((outline, index) =>
        sheetSnapshot(outline, itemAt(cells, index), shapeOf(outline, itemAt(shapes, index), memory)),
      ),
    },
    onlySheet,
    sheetIds: new Map(worksheets.items.map(({ name, id }) => [name, id])),
    isManual: context.application.calculationMode === "Manual",
    tables: tablesOf(tables),
    setting: kept(),
    highlights: highlightsOf(placed),
    unread,
  };
}

function refusalOf(outline: Outline): Gangguan[] {
  const { row, column, rows, columns } = usedArea(outline);
  const place = { sheet: outline.sheet.name, cell: cellName(row + rows - 1, column + columns - 1) };
  if (columns > MOST_COLUMNS) return [new Gangguan("terlalu-lebar", place)];
  return rows * columns > MOST_CELLS ? [new Gangguan("terlalu-besar", place)] : [];
}

function sheetSnapshot(outline: Outline, cells: Cells, shape: Shape): SheetSnapshot {
  const { sheet } = outline;
  return {
    name: sheet.name,
    used: usedArea(outline),
    ...cells,
    ...shape,
    isProtected: sheet.protection.protected,
    isVisible: sheet.visibility === "Visible",
  };
}

/** Report tables and their scales stay far below it; a sheet that does not holds raw data. */
const LARGEST = 20_000;

/**
 * The active sheet, and beside it the others as far as they fit into the same answer, the smallest first:
 * the scale and the units that its figures follow, and what the audit compares them with, may be printed there.
 */
function withCompanions(outlines: readonly Outline[], active: string): Outline[] {
  const isActive = ({ sheet }: Outline) => sheet.name === active;
  const own = outlines.filter(isActive).reduce((sum, outline) => sum + cellsOf(outline), 0);
  let room = CELLS_PER_SYNC - (own % CELLS_PER_SYNC);
  const chosen = new Set(outlines.filter(isActive));
  for (const outline of [...outlines].sort((a, b) => cellsOf(a) - cellsOf(b))) {
    const cells = cellsOf(outline);
    if (chosen.has(outline) || cells > Math.min(room, LARGEST)) continue;
    chosen.add(outline);
    room -= cells;
  }
  return outlines.filter((outline) => chosen.has(outline));
}

function cellsOf(outline: Outline): number {
  const { rows, columns } = usedArea(outline);
  return rows * columns;
}
