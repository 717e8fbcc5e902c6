import { cellName } from "../sheet/address";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { readCells, type Cells } from "./blocks";
import { withCompanions } from "./companions";
import { Gangguan } from "./errors";
import type { PlacedHighlight } from "./highlights";
import { step } from "./jalan";
import { highlightsOf, requestMarks, type Mark } from "./marks";
import { readOutlines, usedArea, type Outline } from "./outline";
import type { Jalan, Lingkup } from "./sesi";
import { requestSimpanan, simpananOf, type Simpanan } from "./settings";
import { requestShape, shapeOf, type MergeMemory, type Shape, type ShapeRequest } from "./shape";

/** All that a command needs to know of the workbook before it decides. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** The sheet that was asked for, where it is one: the others are there to understand it by. */
  readonly onlySheet: string | null;
  readonly simpanan: Simpanan;
  /** Of the sheets that were asked for. */
  readonly highlights: readonly PlacedHighlight[];
  /** Sheets left out because they cannot be read; only where a whole workbook is asked for. */
  readonly unread: readonly Gangguan[];
}

/** Excel reads at most this many cells at once (OfficeDev/office-js-docs-pr, excel/performance.md). */
const MOST_CELLS = 5_000_000;
/** No report table comes near it; a sheet that does has a stray cell far to the right. */
const MOST_COLUMNS = 1_000;

/** Whether merges may come from memory (a look) or must be read afresh (before something is written). */
export type Care = "look" | "fresh";

/** Reads the sheets in two syncs: their outline first, then all cells (more only past Excel's 5 MB). */
export async function readWorkbook(
  context: Excel.RequestContext,
  lingkup: Lingkup,
  memory: MergeMemory,
  care: Care,
  jalan: Jalan = {},
): Promise<Reading> {
  step(jalan, "membaca", 0, 0);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const setting = requestSimpanan(context);
  const outlines = await readOutlines(context);
  const onlySheet = lingkup === "lembar" ? active.name : null;
  const isAsked = ({ sheet }: Outline) => onlySheet === null || sheet.name === onlySheet;
  const unread = outlines.filter(isAsked).flatMap(refusalOf);
  if (onlySheet !== null && unread[0]) throw unread[0];

  const sound = outlines.filter((outline) => refusalOf(outline).length === 0);
  const readable = onlySheet === null ? sound : withCompanions(sound, onlySheet);
  let shapes: ShapeRequest[] = [];
  let marks: Mark[] = [];
  const cells = await readCells(context, readable, jalan, () => {
    shapes = readable.map((outline) => requestShape(outline, care === "look" ? memory : null));
    marks = readable
      .filter(isAsked)
      .flatMap(({ sheet, conditionalFormats }) => requestMarks(sheet.name, conditionalFormats));
  });
  return {
    snapshot: {
      activeSheet: active.name,
      sheets: readable.map((outline, index) =>
        sheetSnapshot(outline, cells[index]!, shapeOf(outline, shapes[index]!, memory)),
      ),
    },
    onlySheet,
    simpanan: simpananOf(setting),
    highlights: highlightsOf(marks),
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
