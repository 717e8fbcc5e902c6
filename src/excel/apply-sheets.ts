import { cellName } from "../sheet/address";
import type { Area, CellValue } from "../sheet/snapshot";
import type { CellContent } from "../plan/plan";
import type { PagePlan, SheetBlock, SheetPlan } from "../plan/sheet-plan";
import { rangeAt } from "./areas";
import { Gangguan } from "./errors";
import { queueHighlights } from "./highlight-write";
import { signedRules } from "./highlights";
import { queueChart } from "./sheet-charts";
import { queueLook } from "./sheet-look";
import { asText, holds, unheld } from "./text";

/** Refuses a plan for new sheets where one of the names is taken, be it by a hidden sheet. */
export async function refuseTakenNames(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<void> {
  const created = plans.filter(({ create }) => create);
  if (created.length === 0) return;
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const taken = created.find(({ name }) => names.has(name.toLowerCase()));
  if (taken) throw new Gangguan("nama-terpakai", { sheet: taken.name });
}

/** Inserts rows from the bottom up, so that the places named by the plan hold; syncs only where there are any. */
export async function insertRows(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const grown = plans.filter(({ insertRows: inserts }) => (inserts?.length ?? 0) > 0);
  if (grown.length === 0) return;
  for (const { name, insertRows: inserts = [] } of grown) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { before, count } of [...inserts].sort((a, b) => b.before - a.before)) {
      sheet.getRangeByIndexes(before, 0, count, 1).getEntireRow().insert("Down");
    }
  }
  await context.sync();
}

/** A rectangle that was queued, with what it is to hold. */
interface QueuedContent {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface QueuedSheet {
  readonly name: string;
  readonly contents: readonly QueuedContent[];
}

/** Queues the making of all sheets, then their contents: formulas of one may point at another. */
export function queueNewSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): void {
  for (const { name, create } of plans) if (create) context.workbook.worksheets.add(name);
}

export function queueSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): QueuedSheet[] {
  return plans.map((plan) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    const contents = plan.blocks.flatMap((block) => queueContent(sheet, block));
    plan.blocks.forEach(({ area, look }) => queueLook(sheet, area, look));
    plan.merges.forEach((area) => rangeAt(sheet, area).merge(false));
    queueSizes(sheet, plan);
    if (plan.create) sheet.showGridlines = false;
    if (plan.page) queuePage(sheet, plan.page);
    queueMarks(context, plan);
    plan.charts.forEach((chart) => queueChart(sheet, chart));
    return { name: plan.name, contents };
  });
}

function queueContent(
  sheet: Excel.Worksheet,
  { area, cells, numberFormat }: SheetBlock,
): QueuedSheet["contents"] {
  const range = rangeAt(sheet, area);
  if (numberFormat !== undefined) {
    const rows = typeof numberFormat === "string" ? null : numberFormat;
    range.numberFormat = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_cell, column) => rows?.[row]?.[column] ?? String(numberFormat)),
    );
  }
  if (cells.length === 0) return [];
  const contents = cells.map((row) => row.map(contentOf));
  range.formulas = contents;
  range.load("formulas");
  return [{ area, range, cells: contents }];
}

function contentOf(content: CellContent | null): CellValue {
  if (content === null) return "";
  if (content.kind === "rumus") return content.formula;
  return typeof content.value === "string" ? asText(content.value) : content.value;
}

/** Rows are fitted to their text; merged ones, which Excel does not fit, get the planned height after it. */
function queueSizes(sheet: Excel.Worksheet, { create, blocks, columnWidths, rowHeights }: SheetPlan): void {
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (create) blocks.slice(0, 1).forEach(({ area }) => rangeAt(sheet, area).format.autofitRows());
  rowHeights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  });
}

/** Points on each side: 2 cm. */
const MARGIN = 56;
const HEADER_MARGIN = 28;

function queuePage(sheet: Excel.Worksheet, { orientation, printArea, titleRows }: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Points", {
    ...{ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    ...{ header: HEADER_MARGIN, footer: HEADER_MARGIN },
  });
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(rangeAt(sheet, printArea));
  if (titleRows) {
    const [first, last] = titleRows;
    pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(first, 0, last - first + 1, 1).getEntireRow());
  }
}

function queueMarks(context: Excel.RequestContext, { name, blocks, highlights }: SheetPlan): void {
  if (!highlights || highlights.length === 0) return;
  const formats = blocks.find(({ numberFormat }) => Array.isArray(numberFormat));
  const formatAt = (row: number, column: number): string => {
    const matrix = formats?.numberFormat;
    return typeof matrix === "object"
      ? (matrix[row - formats!.area.row]?.[column - formats!.area.column] ?? "")
      : "General";
  };
  queueHighlights(context, {
    sheet: name,
    standing: [],
    wanted: signedRules({ sheet: name, rules: highlights }, formatAt),
  });
}

/** Throws where a cell of a new sheet does not hold what was written. */
export function verifySheets(queued: readonly QueuedSheet[]): void {
  for (const { name, contents } of queued) contents.forEach((content) => verifyContent(name, content));
}

function verifyContent(sheet: string, { area, range, cells }: QueuedContent): void {
  const found = range.formulas as CellValue[][];
  cells.forEach((row, line) =>
    row.forEach((content, place) => {
      const standing = found[line]?.[place] ?? "";
      if (content === "" || holds(standing, content)) return;
      throw unheld({ sheet, cell: cellName(area.row + line, area.column + place) }, content, standing);
    }),
  );
}

/** What stands in a new sheet, to tell later whether somebody typed there. */
export function contentsOf({ contents }: QueuedSheet): string {
  const formulas = contents.flatMap(({ area, range }) =>
    (range.formulas as CellValue[][]).flatMap((row, line) =>
      row.map((formula, place) => [area.row + line, area.column + place, formula] as const),
    ),
  );
  return contentsText(formulas);
}

/** Filled cells in the order of the sheet. */
export function contentsText(
  cells: readonly (readonly [row: number, column: number, formula: CellValue])[],
): string {
  const filled = cells.filter(([, , formula]) => formula !== "");
  return JSON.stringify(filled.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}
