import type { AddedColumn, CellLook, LookBefore } from "../plan/added-column";
import type { Area } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import type { Job } from "./jobs";

/** An added column: how it is to look, and how it looked until then. */
export interface LookChange {
  readonly before: LookBefore;
  readonly wanted: Omit<LookBefore, "sheet">;
}

type Ids = ReadonlyMap<string, string>;

/** What a cell's look costs in a request, with the names of its traits. */
const BYTES_PER_CELL = 1_200;

/** Points: "Sangat Tinggi" stands on two lines at most. */
const LEAST_WIDTH = 66;
const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Reads the looks of the columns to add and of those beside them, in one sync; in none where there are none. */
export async function readLooks(
  context: Excel.RequestContext,
  columns: readonly AddedColumn[],
  ids: Ids,
): Promise<LookChange[]> {
  if (columns.length === 0) return [];
  const asked = columns.map(({ sheet, area, like, isFree, heading }) => {
    const worksheet = context.workbook.worksheets.getItem(ids.get(sheet) ?? sheet);
    const now = ask(worksheet, area);
    const then = ask(worksheet, { ...area, column: like });
    return (): LookChange => {
      const [before, beside] = [now(), then()];
      const width = isFree ? Math.max(beside.width, LEAST_WIDTH) : before.width;
      return {
        before: { sheet, area, merged: heading, ...before },
        wanted: { area, merged: heading, looks: beside.looks, width },
      };
    };
  });
  await context.sync();
  return asked.map((answer) => answer());
}

function ask(worksheet: Excel.Worksheet, area: Area): () => Pick<LookBefore, "looks" | "width"> {
  const range = rangeAt(worksheet, area);
  const properties = range.getCellProperties(ASKED);
  const { format } = range;
  format.load("columnWidth");
  return () => ({
    looks: properties.value.map(([cell]) => lookOf(cell?.format ?? {})),
    width: format.columnWidth,
  });
}

function lookOf({ fill, font, borders, ...format }: Excel.CellPropertiesFormat): CellLook {
  return {
    fill: fill?.pattern === "None" ? null : (fill?.color ?? null),
    font: fontOf(font),
    borders: {
      top: readLine(borders?.top),
      bottom: readLine(borders?.bottom),
      left: readLine(borders?.left),
      right: readLine(borders?.right),
    },
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    wrap: format.wrapText ?? false,
  };
}

function fontOf(font: Excel.CellPropertiesFont = {}): CellLook["font"] {
  const { name = "Calibri", size = 11, bold = false, italic = false, color = "#000000" } = font;
  return { name, size, bold, italic, color };
}

function readLine(border: Excel.CellBorder = {}): CellLook["borders"]["top"] {
  const { style = "None", weight = "Thin", color = "#000000" } = border;
  return { style, weight, color };
}

/** Gives the added columns their looks; those of a heading of several cells after these are one. */
export function wantedJobs(context: Excel.RequestContext, changes: readonly LookChange[], ids: Ids): Job[] {
  return changes.map(({ before: { sheet }, wanted }) =>
    lookJob(context, ids.get(sheet) ?? sheet, wanted, true),
  );
}

/** Gives the cells back the looks that they had, the last column first. */
export function restoringJobs(context: Excel.RequestContext, looks: readonly LookBefore[], ids: Ids): Job[] {
  return [...looks].reverse().map((look) => lookJob(context, ids.get(look.sheet) ?? look.sheet, look, false));
}

function lookJob(
  context: Excel.RequestContext,
  id: string,
  { area, looks, merged, width }: Omit<LookBefore, "sheet">,
  merges: boolean,
): Job {
  return {
    bytes: 1_000 + BYTES_PER_CELL * looks.length,
    queue: () => {
      const worksheet = context.workbook.worksheets.getItem(id);
      const range = rangeAt(worksheet, area);
      if (merged && !merges) rangeAt(worksheet, merged).unmerge();
      range.setCellProperties(looks.map((look) => [{ format: formatOf(look) }]));
      looks.forEach(({ fill }, index) => {
        const cell = { ...area, row: area.row + index, rows: 1 };
        if (fill === null) rangeAt(worksheet, cell).format.fill.clear();
      });
      range.format.columnWidth = width;
      if (merged && merges) rangeAt(worksheet, merged).merge(false);
    },
  };
}

function formatOf({ fill, font, borders, horizontal, vertical, wrap }: CellLook): Excel.CellPropertiesFormat {
  return {
    ...(fill === null ? {} : { fill: { color: fill } }),
    font,
    borders: {
      top: lineOf(borders.top),
      bottom: lineOf(borders.bottom),
      left: lineOf(borders.left),
      right: lineOf(borders.right),
    },
    horizontalAlignment: horizontal as Excel.HorizontalAlignment,
    verticalAlignment: vertical as Excel.VerticalAlignment,
    wrapText: wrap,
  };
}

/** A colour given to a line that is none would draw it. */
function lineOf({ style, weight, color }: CellLook["borders"]["top"]): Excel.CellBorder {
  if (style === "None") return { style: "None" };
  return { style, weight, color } as Excel.CellBorder;
}
