import type { KodeGangguan } from "../plan/gangguan";
import type { Area } from "../sheet/snapshot";
import { AREA, areaOf } from "./areas";
import { toGangguan } from "./errors";
import { requestConditionalFormats } from "./marks";

/** The sheets of a workbook before their cells are read: names, sizes, and handles for reading on. */
export interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly conditionalFormats: Excel.ConditionalFormatCollection;
  readonly tables: Excel.TableCollection;
}

/** What the first answer tells of a workbook. */
export interface Contents {
  readonly outlines: readonly Outline[];
  /** Name of the sheet in view; null where it is a chart. */
  readonly active: string | null;
}

/** So many sheets are asked for in one sync; a workbook with more takes another one. */
const CHAIN = 32;

function requestOutline(sheet: Excel.Worksheet): Outline {
  sheet.load("name,visibility,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA},rowHidden,columnHidden`);
  const { tables } = sheet;
  tables.load("items/id");
  return { sheet, used, conditionalFormats: requestConditionalFormats(sheet), tables };
}

/** What a chart sheet in view may be told by: nothing was written yet that could be part of an array. */
const ABOUT_CHARTS: ReadonlySet<KodeGangguan> = new Set(["tak-terduga", "lembar-grafik", "bagian-larik"]);

/**
 * The visible sheets, in one sync. Where Excel does not answer it so (a chart sheet in view has no worksheet:
 * OfficeDev/office-js issue 2444), their list is asked for first, in small steps. `alongside` queues what else
 * is wanted with the first of them.
 */
export async function readOutlines(context: Excel.RequestContext, alongside: () => void): Promise<Contents> {
  try {
    alongside();
    return await readChain(context);
  } catch (error) {
    if (!ABOUT_CHARTS.has(toGangguan(error).kode)) throw error;
    alongside();
    return await readList(context);
  }
}

/**
 * How many sheets there are is not known before the first answer, so they are asked for as a chain, each the
 * next visible one after the one before; past the last one the chain is of null objects.
 */
async function readChain(context: Excel.RequestContext): Promise<Contents> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const found: Outline[] = [];
  let next = context.workbook.worksheets.getFirst(true);
  for (;;) {
    const chain: Outline[] = [];
    for (let count = 0; count < CHAIN; count++) {
      chain.push(requestOutline(next));
      next = next.getNextOrNullObject(true);
    }
    await context.sync();
    found.push(...chain.filter(({ sheet }) => !sheet.isNullObject));
    if (chain.at(-1)?.sheet.isNullObject !== false) return { outlines: found, active: active.name };
  }
}

async function readList(context: Excel.RequestContext): Promise<Contents> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const outlines = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(requestOutline);
  await context.sync();
  return { outlines, active: await activeName(context) };
}

async function activeName(context: Excel.RequestContext): Promise<string | null> {
  try {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return active.name;
  } catch {
    return null;
  }
}

/** Where the values of a sheet stand; of no rows where it has none. */
export function usedArea({ used }: Outline): Area {
  return used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used);
}
